# SPDX-License-Identifier: MIT
"""Printed LLVM IR cut into its top-level parts, line by line.

LLVM prints one function header per line, closes a body with a line that
holds only `}`, indents instructions by two spaces and what continues one by
more. The cut relies on that; it is for text printed by LLVM itself (see
`normalise`), and what does not fit is left out and named.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from hvproofs.audit.llvm.irvalues import DebugLoc
from hvproofs.audit.llvm.metadata import Metadata, unescape

_NAME = re.compile(r'[@%](?:"((?:[^"\\]|\\.)*)"|([-\w$.]+))')
_CALLEE = re.compile(r'\bcall(?:br)? [^@"]*@(?:"((?:[^"\\]|\\.)*)"|([-\w$.]+))\(')
_GLOBAL = re.compile(r'@(?:"((?:[^"\\]|\\.)*)"|([-\w$.]+))')
_TEMPLATE = re.compile(r'(?<!@)"(?:[^"\\]|\\.)*"')
_DEBUG = re.compile(r"!dbg !(\d+)")
# Assembly that gives an object a second name (GNU as, section "Setting Symbols").
_SET = re.compile(r'module asm "\s*(?:\.(?:set|equ|equiv)\s+)?([\w$.]+)\s*[,=]\s*([\w$.]+)\s*"')
_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"')


def symbol(text: str) -> str:
    """The first `@name` or `%name` of a line, unquoted; empty when there is none."""
    found = _NAME.search(text)
    if not found:
        return ""
    return unescape(found[1]) if found[1] is not None else found[2]


def callee(line: str) -> str:
    """The function a call instruction names directly; empty when it names none."""
    if "call" not in line:
        return ""
    found = _CALLEE.search(line)
    if not found:
        return ""
    return unescape(found[1]) if found[1] is not None else found[2]


def names_in(line: str) -> frozenset[str]:
    """The globals and functions that a line names, strings and metadata left out."""
    if "@" not in line:
        return frozenset()
    plain = _TEMPLATE.sub("", line)
    return frozenset(
        unescape(quoted) if quoted else name for quoted, name in _GLOBAL.findall(plain)
    )


def debug_node(line: str) -> int:
    """The number of the `!dbg` attachment of a line; -1 when it has none."""
    found = _DEBUG.search(line)
    return int(found[1]) if found else -1


@dataclass(frozen=True, slots=True)
class FunctionText:
    """A function definition, not yet read."""

    name: str
    line: int  # of its header, from 1
    header: str
    body: tuple[str, ...]  # the lines between the braces

    def callees(self) -> frozenset[str]:
        """Every function its instructions call by name."""
        return frozenset(filter(None, map(callee, self.body)))

    def names(self) -> frozenset[str]:
        """The globals and functions that its instructions name."""
        return frozenset[str]().union(*map(names_in, self.body))


@dataclass(frozen=True, slots=True)
class CallSite:
    """A call in the text, before or after optimisation."""

    function: str  # that holds the call
    callee: str
    location: DebugLoc | None  # of the call


@dataclass(frozen=True, slots=True)
class ModuleText:
    """The top-level parts of a module."""

    header: dict[str, str]  # source_filename, `target triple`, `target datalayout`
    structs: dict[str, tuple[int, str]]  # name to line number and text
    globals: dict[str, tuple[int, str]]  # name to line number and text
    functions: dict[str, FunctionText]
    declared: frozenset[str]  # functions without a body
    shared: frozenset[str]  # names that may stand for the same object as another name
    metadata: Metadata


def split(text: str) -> ModuleText:
    """Cut a module; a body that is not closed ends with the text."""
    header: dict[str, str] = {}
    structs: dict[str, tuple[int, str]] = {}
    variables: dict[str, tuple[int, str]] = {}
    functions: dict[str, FunctionText] = {}
    declared: set[str] = set()
    shared: set[str] = set()
    nodes: list[str] = []
    lines = text.split("\n")
    entries = _top_level(lines)
    for number, line in entries:
        match line[:1]:
            case "!":
                nodes.append(line)
            case "%":
                structs[symbol(line)] = (number, line)
            case "@" if " alias " in line:
                shared |= {symbol(one[0]) for one in _NAME.finditer(line) if one[0][0] == "@"}
            case "@":
                variables[symbol(line)] = (number, line)
            case "m" if (found := _SET.match(line)) is not None:
                shared |= {found[1], found[2]}
            case "s" | "t" if " = " in line:
                key, value = line.split(" = ", 1)
                quoted = _QUOTED.match(value)
                header[key] = unescape(quoted[1]) if quoted else ""
            case "d" if line.startswith("declare "):
                declared.add(symbol(line))
            case "d" if line.startswith("define "):
                body = _body(lines, number)
                functions[symbol(line)] = FunctionText(symbol(line), number, line, body)
    return ModuleText(
        header,
        structs,
        variables,
        functions,
        frozenset(declared),
        frozenset(shared),
        Metadata(nodes),
    )


def _top_level(lines: list[str]) -> Iterator[tuple[int, str]]:
    """Line number and text of every line outside function bodies."""
    inside = False
    for number, line in enumerate(lines, 1):
        if inside:
            inside = line != "}"
        elif line:
            inside = line.startswith("define ")
            yield number, line


def _body(lines: list[str], header: int) -> tuple[str, ...]:
    try:
        end = lines.index("}", header)
    except ValueError:
        end = len(lines)
    return tuple(lines[header:end])


def call_sites(module: ModuleText, names: frozenset[str]) -> tuple[CallSite, ...]:
    """Every call of one of `names`, in the order of the text, wrappers' own bodies left out."""
    return tuple(
        CallSite(function.name, name, module.metadata.location(debug_node(line)))
        for function in module.functions.values()
        if function.name not in names
        for line in function.body
        if (name := callee(line)) in names
    )
