# SPDX-License-Identifier: MIT
"""LLVM IR of guest code brought into the form the audit reads.

LLVM verifies the module, turns the hypercall wrappers into declarations,
inlines what is needed and simplifies, all in a child process with limits: a
crash there costs one file its verdicts and nothing else. `instcombine` is
left out on purpose: it folds away the narrowing of a control word, which is
a fault to be found.
"""

from __future__ import annotations

import enum
import importlib.util
import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hvproofs.audit.llvm.ir import DebugLoc
from hvproofs.audit.llvm.made import UNKNOWN, Made
from hvproofs.audit.llvm.text import CallSite
from hvproofs.decide.lifeline import lifeline
from hvproofs.errors import Diagnostic, Location, MissingExtraError
from hvproofs.spec.contract import Arch

MAX_FILE_BYTES = 256 << 20  # a kernel module with debug information is 1 to 4 MiB
OLDEST = 19  # clang whose text is read whole; constants that older ones write are gone
TARGETS = {"x86_64": Arch.X86_64, "amd64": Arch.X86_64, "aarch64": Arch.ARM64, "arm64": Arch.ARM64}


class Pass(enum.Enum):
    """A transformation of LLVM, by its name in llvmlite's pass manager."""

    ALWAYS_INLINE = "always_inliner"  # functions marked alwaysinline go into their callers
    GLOBAL_DCE = "global_dead_code_eliminate"  # drops static functions nothing calls any more
    SROA = "sroa"  # local variables become values
    SIMPLIFY_CFG = "simplify_cfg"  # merges and drops blocks
    SCCP = "sccp"  # constants through branches
    NEW_GVN = "new_gvn"  # equal expressions and loads get one name
    DCE = "dead_code_elimination"  # unused instructions without side effect
    LOOP_SIMPLIFY = "loop_simplify"  # preheader, one latch, dedicated exits
    STRIP_DEAD_DEBUG = "strip_dead_debug_info"  # debug information nothing refers to


PIPELINE = (
    Pass.ALWAYS_INLINE,
    # A function that was handed over as an argument is called by its name now.
    Pass.SROA,
    Pass.ALWAYS_INLINE,
    Pass.GLOBAL_DCE,
    Pass.SROA,
    Pass.SIMPLIFY_CFG,
    Pass.SCCP,
    Pass.NEW_GVN,
    # A local whose address was compared with null stayed in memory until that was a constant.
    # No NEW_GVN after it: where a page's pointer was found null, it would write null for it.
    Pass.SROA,
    Pass.DCE,
    Pass.SIMPLIFY_CFG,
)


@dataclass(frozen=True, slots=True)
class NormaliseOptions:
    """What to do to a module, and what it may cost."""

    keep: frozenset[str]  # functions whose calls must stay calls: the hypercall wrappers
    arch: Arch | None = None  # the architecture the IR must be of; None: whichever it states
    whole: frozenset[str] = frozenset()  # functions that are not inlined, and keep their body
    bare: frozenset[str] = frozenset()  # functions whose body is set aside: a fact speaks for it
    pages: frozenset[str] = frozenset()  # variables that tell where the pages are
    assembly: Mapping[str, str] = field(default_factory=dict)  # in a wrapper, that is its call
    inline_below: int = 300  # lines of unoptimised IR: static helpers up to here are inlined
    inline_external: int = 100  # the same of helpers that other files may call, too
    # The same for static functions that reach a hypercall, or look one of the pages up.
    inline_reaching: int = 2000
    passes: tuple[Pass, ...] = PIPELINE
    memory: int = 2 << 30  # bytes of address space of the child
    seconds: int = 60  # processor time of the child, and half of its wall time


class NormaliseFailure(enum.Enum):
    """Why there is no normalised text."""

    UNREADABLE = "unreadable"  # the file cannot be opened, or is too large
    ILL_FORMED = "ill-formed"  # LLVM read the file and refused it
    OTHER_TARGET = "other-target"  # IR of an architecture or pointer width that is not meant
    ABORTED = "aborted"  # LLVM stopped the process
    TIMEOUT = "timeout"  # the time allowed was used up
    MEMORY = "memory"  # the memory allowed was used up

    @property
    def is_input_error(self) -> bool:
        """The input is at fault (exit status 2) rather than undecided (3)."""
        return self in (
            NormaliseFailure.UNREADABLE,
            NormaliseFailure.ILL_FORMED,
            NormaliseFailure.OTHER_TARGET,
        )


@dataclass(frozen=True, slots=True)
class Normalised:
    """A module in the form `reader` takes."""

    path: str  # of the file it came from
    text: str
    sites: tuple[CallSite, ...]  # calls of `Options.keep` before anything was optimised
    llvm: tuple[int, ...]  # version that printed the text
    arch: Arch = Arch.X86_64  # of the module
    made: Made = UNKNOWN  # how the IR came to be


@dataclass(frozen=True, slots=True)
class Rejected:
    """No module: why, and where."""

    failure: NormaliseFailure
    diagnostic: Diagnostic


def normalise(path: Path, options: NormaliseOptions) -> Normalised | Rejected:
    """Normalise one `.ll` or `.bc` file; MissingExtraError without llvmlite."""
    if importlib.util.find_spec("llvmlite") is None:
        raise MissingExtraError("audit", "llvmlite")
    refused = _refuse(path)
    if refused is not None:
        return refused
    request = {
        "path": str(path),
        "keep": sorted(options.keep),
        "whole": sorted(options.whole),
        "bare": sorted(options.bare),
        "pages": sorted(options.pages),
        "assembly": dict(options.assembly),
        "targets": sorted(TARGETS),
        "inline_below": options.inline_below,
        "inline_reaching": options.inline_reaching,
        "inline_external": options.inline_external,
        "passes": [one.value for one in options.passes],
        "memory": options.memory,
        "seconds": options.seconds,
    }
    try:
        done = _run_child(request, options)
    except subprocess.TimeoutExpired:
        return _rejected(path, NormaliseFailure.TIMEOUT, "LLVM did not finish in the time allowed")
    if done.returncode != 0:
        return _stopped(path, done)
    return _answer(path, json.loads(done.stdout), options)


def _refuse(path: Path) -> Rejected | None:
    try:
        if path.exists() and not path.is_file():
            return _rejected(path, NormaliseFailure.UNREADABLE, "no file: a device or a pipe")
        with path.open("rb"):
            size = path.stat().st_size
    except OSError as error:
        reason = error.strerror or str(error)
        return _rejected(path, NormaliseFailure.UNREADABLE, f"cannot be read: {reason}")
    if size > MAX_FILE_BYTES:
        return _rejected(
            path, NormaliseFailure.UNREADABLE, f"{size} bytes are more than {MAX_FILE_BYTES}"
        )
    return None


def _run_child(
    request: dict[str, Any], options: NormaliseOptions
) -> subprocess.CompletedProcess[bytes]:
    """Run the child with this package first on its path, whatever is installed."""
    root = Path(__file__).resolve().parents[2]
    environment = dict(os.environ)
    known = environment.get("PYTHONPATH")
    environment["PYTHONPATH"] = f"{root}{os.pathsep}{known}" if known else str(root)
    with lifeline() as reading:
        return subprocess.run(
            [sys.executable, "-P", "-m", "hvproofs.audit.llvm.normalise_child"],
            input=json.dumps({**request, "lifeline": reading}).encode(),
            capture_output=True,
            timeout=2 * options.seconds,
            check=False,
            env=environment,
            pass_fds=[reading],
        )


def _stopped(path: Path, done: subprocess.CompletedProcess[bytes]) -> Rejected:
    said = done.stderr.decode("utf-8", "replace").strip().split("\n")
    last = next((line for line in reversed(said) if "LLVM ERROR" in line), said[-1])[:300]
    if done.returncode in (-signal.SIGXCPU, -signal.SIGKILL):
        return _rejected(path, NormaliseFailure.TIMEOUT, "LLVM did not finish in the time allowed")
    if "out of memory" in last.lower() or "bad_alloc" in last or "MemoryError" in last:
        return _rejected(path, NormaliseFailure.MEMORY, "LLVM used up the memory allowed")
    return _rejected(path, NormaliseFailure.ABORTED, f"LLVM stopped ({done.returncode}): {last}")


def _answer(path: Path, answer: dict[str, Any], options: NormaliseOptions) -> Normalised | Rejected:
    if "exhausted" in answer:
        return _rejected(path, NormaliseFailure.MEMORY, "LLVM used up the memory allowed")
    if "several" in answer:
        what = f"more than one function is called {', '.join(answer['several'])}"
        return _rejected(path, NormaliseFailure.ILL_FORMED, what)
    if "without" in answer:
        told = (f"no assembly '{how}' in {name}()" for name, how in answer["without"].items())
        return _rejected(path, NormaliseFailure.ILL_FORMED, "; ".join(told))
    if "error" in answer:
        return _ill_formed(path, answer)
    arch = _target(answer["triple"], answer["layout"])
    if isinstance(arch, str) or (options.arch is not None and arch is not options.arch):
        what = arch if isinstance(arch, str) else f"IR for {arch.value}"
        wanted = options.arch.value if options.arch is not None else "x86-64 or arm64, 64-bit"
        fault = Diagnostic(Location(str(path)), what, wanted, _RETARGET)
        return Rejected(NormaliseFailure.OTHER_TARGET, fault)
    told = answer["made"]
    how = Made(
        told["flags"], tuple(told["signs"]), told["plain"], told["optimised"], told["rust"],
        tuple(map(_call_site, told["inlined"])),
    )  # fmt: skip
    sites = tuple(map(_call_site, answer["sites"]))
    return Normalised(str(path), answer["text"], sites, tuple(answer["llvm"]), arch, how)


def _call_site(site: dict[str, Any]) -> CallSite:
    return CallSite(site["function"], site["callee"], _debug_loc(site["location"]))


_RETARGET = "make the IR with clang's --target= of the guest, and say --arch where it is not x86-64"


def _target(triple: str, layout: str) -> Arch | str:
    """The architecture a module states; text says what is wrong with it."""
    arch = TARGETS.get(triple.partition("-")[0])
    if not triple:
        return "IR without a target triple"
    if arch is None:
        return f"IR for {triple}"
    bits = re.search(r"(?:^|-)p(?:0)?:(\d+)", layout)
    if "x32" in triple or (bits and bits[1] != "64"):
        return f"IR for {triple} with pointers of 32 bits"
    return arch


def _debug_loc(data: dict[str, Any] | None) -> DebugLoc | None:
    """The chain as the child wrote it; `metadata.MAX_CHAIN` bounds its length."""
    if data is None:
        return None
    return DebugLoc(
        data["path"],
        data["line"],
        data["column"],
        data["function"],
        _debug_loc(data["inlined_at"]),
    )


def _ill_formed(path: Path, answer: dict[str, Any]) -> Rejected:
    """LLVM's own message, at the place it names; a file of a newer LLVM is told apart."""
    error = str(answer["error"])
    place = re.search(r"<string>:(\d+):(\d+): (?:error: )?([^\n]*)", error)
    line, column, message = 1, 1, " ".join(error.split())[:300]
    if place:
        line, column, message = int(place[1]), int(place[2]), place[3]
    here, made = answer["llvm"][0], answer["producer"]
    hint = f"is the file whole? Make it again with clang -S -emit-llvm; LLVM {here} reads it"
    if made > here:
        message = f"made by LLVM {made}, which LLVM {here} cannot read: {message}"
        hint = f"make it again with clang-{here} or older, or install a newer llvmlite"
    else:
        message = f"not valid LLVM IR: {message}"
        if 0 < made < OLDEST:
            hint = f"it is clang {made}'s, read in part: take clang-{OLDEST} or newer"
    return Rejected(
        NormaliseFailure.ILL_FORMED,
        Diagnostic(Location(str(path), line, column), message, "", hint),
    )


def _rejected(path: Path, failure: NormaliseFailure, message: str) -> Rejected:
    return Rejected(failure, Diagnostic(Location(str(path)), message))
