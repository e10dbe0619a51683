# SPDX-License-Identifier: MIT
"""Wrappers that are given what leads to the areas: the call is the assembly in them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from hvproofs.audit.llvm.text import symbol

DEFINE = re.compile(
    r"define (?:(?:private|internal|available_externally|linkonce|linkonce_odr|weak|weak_odr|"
    r"common|external|dso_local|dso_preemptable|hidden|protected|default|local_unnamed_addr|"
    r"unnamed_addr) )*"
)
DEFINED = re.compile(r'define .*?@"?([-\w$.]+)"?\(')
GLOBAL = re.compile(r'@(?:"(?:[^"\\]|\\.)*"|[-\w$.]+)')
_DROPPED = re.compile(r",? !dbg !\d+| comdat(?:\([^)]*\))?")
_CALL = re.compile(r'call (?P<kind>\S+) asm (?:[a-z]+ )*"(?P<template>(?:[^"\\]|\\.)*)", "[^"]*"\(')
_BODY = ".body"  # behind the name of a function whose assembly is the call


def with_calls(text: str, wrappers: Mapping[str, str]) -> tuple[str, dict[str, str]]:
    """The module in which what a wrapper's assembly does is a call by the wrapper's own name.

    `wrappers`: its template, by the function it stands in. That is free to be inlined, and says
    nothing of its lines, so that the call has the place of the wrapper's call. The other result
    has those of the module without such assembly in them.
    """
    if not wrappers:
        return text, {}

    def renamed(name: re.Match[str]) -> str:
        return f"{name[0]}{_BODY}" if symbol(name[0]) in wrappers else name[0]

    out: list[str] = []
    kinds: dict[str, str] = {}  # by wrapper: the type of its result
    for within, line in _lines(text):
        if within not in wrappers:
            out.append(GLOBAL.sub(renamed, line))
        elif not line.lstrip().startswith("#dbg"):
            plain = DEFINE.sub("define internal ", GLOBAL.sub(renamed, _DROPPED.sub("", line)))
            found = _CALL.search(plain)
            if found is not None and found["template"] == wrappers[within]:
                kinds[within] = found["kind"]
                call = f"call {found['kind']} @{within}("
                plain = plain[: found.start()] + call + plain[found.end() :]
            out.append(plain)
    declared = (f"declare {kind} @{one}(...)" for one, kind in kinds.items())
    text = "\n".join([*out, *declared, ""])
    without = (one for one in wrappers if one not in kinds and f"@{one}{_BODY}" in text)
    return text, {one: wrappers[one] for one in without}


def _lines(text: str) -> Iterator[tuple[str, str]]:
    """Each line, and the function it stands in; empty outside of any."""
    within = ""
    for line in text.split("\n"):
        name = DEFINED.match(line)
        within = name[1] if name is not None else within
        yield within, line
        within = "" if line == "}" else within
