# SPDX-License-Identifier: MIT
"""How a module of IR was made: its flags, and whether it was optimised before it came here.

What the compiler may take for granted (that signed numbers do not overflow,
that no object is at address 0) decides which checks of a guest are left in its
IR. The flags stand in the compile unit where they were recorded, else only
signs of them are seen. Optimised IR has lost calls: the wrappers were inlined,
and only the scopes of the debug information tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from hvproofs.audit.llvm.irvalues import DebugLoc
from hvproofs.audit.llvm.rustnames import LANGUAGE
from hvproofs.audit.llvm.text import CallSite, ModuleText, debug_node

_FLAGS = re.compile(r'!DICompileUnit\([^\n]*?flags: "((?:[^"\\]|\\.)*)"')
_PLAIN = re.compile(r"^attributes #\d+ = \{[^\n]* optnone\b[^\n]*", re.MULTILINE)
_SIGNED = re.compile(r"\b(?:add|sub|mul) (?:nuw )?nsw ")
# What shows that a flag was not given, for those that a sign tells of.
_SIGNS = {
    "-fno-strict-overflow": ("-fwrapv", "signed overflow is taken not to happen (nsw)"),
    "-fno-delete-null-pointer-checks": ("", "address 0 is taken to hold nothing"),
    "-fno-strict-aliasing": ("", "types are taken to tell memory apart (tbaa)"),
}


@dataclass(frozen=True, slots=True)
class Made:
    """What a module shows of its making."""

    flags: str = ""  # the command line of the compile unit; empty: not recorded
    signs: tuple[str, ...] = ()  # flags of `_SIGNS` that were not given, as far as the IR shows
    plain: bool = False  # made with -O0
    optimised: bool = False  # passes have run
    rust: bool = False  # made by rustc, which inlines before it makes IR, and takes no C flags
    inlined: tuple[CallSite, ...] = ()  # calls of wrappers that were inlined: where they stood


UNKNOWN = Made()


def made(text: str, module: ModuleText, names: frozenset[str]) -> Made:
    """What the text of a module shows before anything is done to it; `names` are the wrappers."""
    found = _FLAGS.search(text)
    bodies = module.functions.values()
    signs = {
        "-fno-strict-overflow": any(_SIGNED.search(line) for one in bodies for line in one.body),
        "-fno-delete-null-pointer-checks": "null_pointer_is_valid" not in text,
        "-fno-strict-aliasing": any("!tbaa" in line for one in bodies for line in one.body),
    }
    rust = LANGUAGE in text
    called = frozenset(one.rpartition(".")[2] for one in names) if rust else names
    inlined = tuple(_inlined(module, called)) if "inlinedAt: " in text else ()
    scopes = "inlinedAt: " in text and not rust
    moved = scopes or any("local_unnamed_addr" in one.header for one in bodies)
    told = tuple(flag for flag, shown in signs.items() if shown)
    plain = _PLAIN.search(text) is not None
    return Made(found[1] if found else "", told, plain, moved, rust, inlined)


def without_optnone(text: str) -> str:
    """The module as if -O0 had not forbidden to touch its functions."""
    return _PLAIN.sub(lambda found: found[0].replace(" optnone", "").replace(" noinline", ""), text)


def _inlined(module: ModuleText, names: frozenset[str]) -> Iterator[CallSite]:
    seen: set[tuple[str, int, int, str]] = set()
    for function in module.functions.values():
        for node in dict.fromkeys(map(debug_node, function.body)):
            at = module.metadata.location(node)
            for one in at.chain() if at is not None else ():
                call: DebugLoc | None = one.inlined_at
                if one.function in names and call is not None and call.function not in names:
                    key = (call.path, call.line, call.column, function.name)
                    if key not in seen:
                        seen.add(key)
                        yield CallSite(function.name, one.function, call)


def doubts(one: Made, wanted: Sequence[str]) -> str:
    """What a reader should know of the flags, where `wanted` are those of the guest's build."""
    if one.flags:
        given = one.flags.split()
        missing = [flag for flag in wanted if flag not in given
                   and _SIGNS.get(flag, ("", ""))[0] not in given]  # fmt: skip
        gone = ", ".join(missing)
        return f"made without {gone}, which this guest is built with" if gone else ""
    shown = [_SIGNS[flag][1] for flag in wanted if flag in one.signs]
    return "; ".join(["flags not recorded", *shown])
