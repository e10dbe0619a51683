# SPDX-License-Identifier: MIT
"""Which IR files a run reads: files, folders, compilation databases. Nothing is run.

A compilation database (`compile_commands.json`) says how each C file is
compiled; the IR is looked for beside the object and beside the C file's name
in the build folder. Where it is not, the command that makes it is told.
"""

from __future__ import annotations

import json
import shlex
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hvproofs.audit.llvm.made import doubts
from hvproofs.audit.llvm.normalise import Normalised
from hvproofs.errors import Diagnostic, Location

SUFFIXES = (".ll", ".bc")  # text first: where a folder has both of one name, they are one module
MAX_DATABASE = 256 << 20  # bytes; a whole kernel's is 10 MiB
MAX_SOURCE = 16 << 20  # bytes of a C file that is searched for the names of wrappers
# For clang.
TO_IR = ("-S", "-emit-llvm", "-g", "-grecord-command-line", "-Xclang", "-disable-llvm-passes")
HOW = (
    "clang -S -emit-llvm -g -grecord-command-line -O2 -Xclang -disable-llvm-passes, or make LLVM=1 "
    "FILE.ll in a kernel"
)


@dataclass(frozen=True, slots=True)
class Inputs:
    """What was found."""

    files: tuple[str, ...]  # IR files, each once, in the order asked for
    bad: tuple[Diagnostic, ...] = ()  # what cannot be read at all
    missing: tuple[Diagnostic, ...] = ()  # C files that call a wrapper and have no IR
    notes: tuple[Diagnostic, ...] = ()  # what a reader should know


DATABASE = "compile_commands.json"  # where a build leaves how it compiles each file


def find(paths: Sequence[str], names: frozenset[str]) -> Inputs:
    """The IR files that `paths` stand for; `names` are the hypercall wrappers."""
    files: list[str] = []
    bad: list[Diagnostic] = []
    missing: list[Diagnostic] = []
    notes: list[Diagnostic] = []
    for path in dict.fromkeys(paths):
        place = Path(path)
        if place.is_dir() and (found := list(_folder(place))):
            files += found
            continue
        # A build folder without IR may say where its IR is, or how to make it.
        place = place / DATABASE if (place / DATABASE).is_file() else place
        if place.is_dir():
            bad.append(Diagnostic(Location(path), "no .ll or .bc file in this folder", "", HOW))
        elif place.suffix == ".json":
            one = _database(place, names)
            files += one.files
            bad += one.bad
            missing += one.missing
            notes += one.notes
        else:
            files.append(path)
    return Inputs(tuple(dict.fromkeys(files)), tuple(bad), tuple(missing), tuple(notes))


def remarks(done: Normalised, flags: Sequence[str]) -> Iterator[Diagnostic]:
    """What a reader should know of a file that was read; `flags` are those of the guest's build."""
    how = done.made
    if done.sites and not how.rust and (doubt := doubts(how, flags)):
        hint = "" if how.flags else "make the IR with -grecord-command-line"
        yield Diagnostic(Location(done.path), doubt, "", hint)
    if done.sites and how.plain:
        what = "made with -O0: read as if its functions could be changed (optnone, noinline)"
        yield Diagnostic(Location(done.path), what, "", f"better: {HOW}")
    if done.sites and not any(site.location for site in done.sites):
        what = "no debug information: calls are named by function and instruction"
        yield Diagnostic(Location(done.path), what, "", "make the IR with -g")


def optimised(done: Normalised) -> Iterator[Diagnostic]:
    """That passes have run before: calls and checks may be gone that nobody can see any more."""
    if done.made.optimised and (done.sites or done.made.inlined):
        what = "optimised before the audit: hypercalls and checks may be missing from it"
        yield Diagnostic(Location(done.path), what, "", f"make it again: {HOW}")


def no_sites(files: Sequence[str], names: frozenset[str]) -> Diagnostic:
    """Nothing calls a wrapper: said, because it may be a mistake."""
    more = f" and {len(files) - 1} more files" if len(files) > 1 else ""
    what = f"no hypercall call site in this file{more}"
    hint = (
        f"wrappers looked for: {', '.join(sorted(names))}; IR must be made with -Xclang "
        "-disable-llvm-passes, or they are inlined away; another guest: --guest FILE.toml"
    )
    return Diagnostic(Location(files[0]), what, "", hint)


def _folder(place: Path) -> Iterator[str]:
    seen: set[Path] = set()
    for suffix in SUFFIXES:
        seen |= {
            one for one in place.rglob(f"*{suffix}")
            if one.is_file() and one.with_suffix(SUFFIXES[0]) not in seen
        }  # fmt: skip
    yield from sorted(map(str, seen))


def read_bounded(path: str, most: int) -> bytes:
    """The bytes of a file; ValueError where there are more, OSError where it cannot be read."""
    with Path(path).open("rb") as stream:
        data = stream.read(most + 1)
    if len(data) > most:
        raise ValueError(f"more than {most} bytes")
    return data


@dataclass(frozen=True, slots=True)
class _Entry:
    """One compilation."""

    folder: Path  # the compiler runs there
    source: Path  # of the C file, from that folder
    output: Path | None  # the object, from that folder
    command: tuple[str, ...]  # empty when the entry has none


def _database(place: Path, names: frozenset[str]) -> Inputs:
    try:
        entries = list(_entries(json.loads(read_bounded(str(place), MAX_DATABASE)), place))
    except OSError as error:
        why = error.strerror or str(error)
        return Inputs((), (Diagnostic(Location(str(place)), f"cannot be read: {why}"),))
    except ValueError as error:
        wanted = "a compilation database: a list of {directory, file, command or arguments}"
        return Inputs((), (Diagnostic(Location(str(place)), str(error), wanted),))
    files: list[str] = []
    missing: list[Diagnostic] = []
    silent = 0
    for entry in entries:
        found = next((one for one in _candidates(entry) if one.is_file()), None)
        if found is not None:
            files.append(str(found))
        elif _mentions(entry.folder / entry.source, names):
            missing.append(_without_ir(entry))
        else:
            silent += 1
    notes = []
    if silent:
        what = f"{silent} C files have no IR and name no hypercall wrapper: not read"
        notes.append(Diagnostic(Location(str(place)), what))
    if not files:
        hint = f"make it: {HOW}"
        return Inputs((), (Diagnostic(Location(str(place)), "no entry has IR", "", hint), *missing))
    return Inputs(tuple(files), (), tuple(missing), tuple(notes))


def _entries(data: Any, place: Path) -> Iterator[_Entry]:
    if not isinstance(data, list):
        raise ValueError("not a list")  # noqa: TRY004 - the text is at fault, not the program
    for one in data:
        if not isinstance(one, dict) or not isinstance(one.get("file"), str):
            raise ValueError("an entry without a file")  # noqa: TRY004 - likewise
        folder = place.parent / str(one.get("directory", "."))
        words = one.get("arguments")
        if words is None:
            words = shlex.split(str(one.get("command", "")))
        command = tuple(map(str, words)) if isinstance(words, list) else ()
        output = one.get("output") or _output(command)
        yield _Entry(folder, Path(one["file"]), Path(output) if output else None, command)


def _output(command: Sequence[str]) -> str:
    for index, word in enumerate(command[:-1]):
        if word == "-o":
            return command[index + 1]
    return ""


def _candidates(entry: _Entry) -> Iterator[Path]:
    for base in (entry.output, entry.source):
        if base is not None:
            for suffix in SUFFIXES:
                yield entry.folder / base.with_suffix(suffix)


def _mentions(source: Path, names: frozenset[str]) -> bool:
    """Whether the text names a wrapper; a file that cannot be read may."""
    try:
        if source.stat().st_size > MAX_SOURCE:
            return True
        text = source.read_text("utf-8", "replace")
    except OSError:
        return True
    return any(name in text for name in names)


def _without_ir(entry: _Entry) -> Diagnostic:
    target = (entry.output or entry.source).with_suffix(SUFFIXES[0])
    what = f"no IR: {entry.folder / target} does not exist"
    return Diagnostic(Location(str(entry.folder / entry.source)), what, "", _make(entry, target))


def _make(entry: _Entry, target: Path) -> str:
    """The command that makes the IR, from the one that makes the object."""
    if not entry.command:
        return f"make it: {HOW}"
    words: list[str] = []
    rest = iter(entry.command[1:])
    for word in rest:
        if word == "-o":
            next(rest, None)
        elif word != "-c" and not word.startswith("-Wp,-M"):
            words.append(word)
    compiler = entry.command[0]
    compiler = compiler if "clang" in Path(compiler).name else "clang"
    made = shlex.join([compiler, *words, *TO_IR, "-o", str(target)])
    return f"cd {shlex.quote(str(entry.folder))} && {made}"
