# SPDX-License-Identifier: MIT
"""How a prototype passes its parameters, against C, its own parameters, its tables and class."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hvproofs.drift.flatten import is_reserved, plain
from hvproofs.drift.tlfs.finding import LintFinding, LintKind
from hvproofs.drift.tlfs.layout import blocks
from hvproofs.drift.tlfs.pages import PagePart, TlfsPage
from hvproofs.drift.tlfs.types import Prototype, TlfsParameter, prototype

# Annotations with brackets: SAL ends them in an underscore.
_SAL = re.compile(
    r"_In_reads_(?:bytes_)?(?:opt_|z_)?"
    r"|_(?:Out_writes|Inout_updates)_(?:bytes_)?(?:opt_|to_|all_|z_)?"
)
_CONTROL = ("repcount", "variableheadersize")  # counts of the hypercall input value
_COUNTED = r"_(?:In|Out|Inout)_(?:reads|writes|updates)(?:_bytes)?(?:_opt|_to|_z|_all)*_?"


def lint_passing(page: TlfsPage, numbers: set[str]) -> Iterator[LintFinding]:
    """Everything wrong with the parameters of one page; `numbers` are names of constants."""
    interface = prototype(page)
    if interface is None:
        return
    for parameter in interface.parameters:
        for message, rule in (
            *_declared(parameter), *_counted(parameter, interface, numbers),
            *_direction(page, parameter),
        ):  # fmt: skip
            yield LintFinding(page.place, parameter.line, LintKind.PASSING, message, rule)
    yield from _placed(page, interface)
    yield from _class(page)


def _points(parameter: TlfsParameter) -> bool:
    """Whether it is a pointer: P before a type makes one, PC one to a constant (overview.md)."""
    named = re.match(r"PC?(?:U?INT|HV_|VOID|BOOLEAN)", parameter.type)
    return parameter.pointer or named is not None


def _declared(parameter: TlfsParameter) -> Iterator[tuple[str, str]]:
    """A parameter's own declaration."""
    value = not (_points(parameter) or parameter.brackets)
    if re.match(r"_(?:Out|Inout)\w*", parameter.sal) and value:
        yield (
            f"{parameter.name} is an output, but passed by value",
            "an output is passed by a pointer to it",
        )
    word = re.match(_COUNTED + r"(?=\s*\()", parameter.sal)
    if word and not _SAL.fullmatch(word[0]):
        meant = f"; {word[0]}_ is" if _SAL.fullmatch(f"{word[0]}_") else ""
        yield f"{word[0]} is no annotation{meant}", "annotations are those of SAL"
    if word and not (_points(parameter) or parameter.brackets):
        yield (
            f"{parameter.name} is counted, but {parameter.type} is no pointer",
            "what is read or written by count is pointed to",
        )


def _counted(
    parameter: TlfsParameter, interface: Prototype, numbers: set[str]
) -> Iterator[tuple[str, str]]:
    """What an annotation counts by: a parameter that is a number, or a constant."""
    found = re.fullmatch(_COUNTED + r"\s*\(\s*(\*?)\s*(\w+)\s*\)", parameter.sal.strip())
    if found is None or found[2] in numbers or plain(found[2]) in _CONTROL:
        return
    count = next((p for p in interface.parameters if p.name == found[2]), None)
    if count is None:
        yield (
            f"{parameter.name} is counted by {found[2]}, which is no parameter",
            "a list is counted by a parameter",
        )
    elif _points(count) != bool(found[1]):
        meant = f"*{count.name}" if _points(count) else count.name
        yield (
            f"{parameter.name} is counted by {found[1]}{found[2]}; {meant} is the number",
            "a list is counted by a number, not by the address of one",
        )


def _direction(page: TlfsPage, parameter: TlfsParameter) -> Iterator[tuple[str, str]]:
    """An input in a table of outputs, and the other way around."""
    way = re.match(r"_(In|Out)_", parameter.sal)
    if way is None:
        return
    own, other = ("input", "output") if way[1] == "In" else ("output", "input")
    sides = {
        block.part.side: line.line
        for block in blocks(page)
        for line in block.lines
        if plain(line.name) == plain(parameter.name)
    }
    if other in sides and own not in sides:
        yield (
            f"{parameter.name} is an {own}, its row (line {sides[other]}) is one of the {other}",
            "a parameter goes one way",
        )


def _placed(page: TlfsPage, interface: Prototype) -> Iterator[LintFinding]:
    """Parameters passed once that no row of any table has; a list's element may be called else.

    Where a header's row is left over as well, it may be the parameter under another name, of
    which `lint_parameters` tells.
    """
    lines = [(block, line) for block in blocks(page) for line in block.lines]
    names = {plain(line.root) for _, line in lines}
    known = {plain(p.name) for p in interface.parameters}
    for side, mark in (("input", "_In_"), ("output", "_Out_")):
        own = [p for p in interface.parameters if p.sal.startswith(mark) and not p.array]
        missing = [p for p in own if plain(p.name) not in names and not is_reserved(p.name)]
        left = [
            line
            for block, line in lines
            if block.part.side == side and not line.reserved
            and plain(line.root) not in known
        ]  # fmt: skip
        for parameter in missing if lines and not left else ():
            message = f"no table has a row of {parameter.name}, an {side}"
            rule = "the parameters of the prototype are laid out in a table"
            yield LintFinding(page.place, parameter.line, LintKind.NO_TABLE, message, rule)


def _class(page: TlfsPage) -> Iterator[LintFinding]:
    """A simple call with a list whose elements the rep count counts."""
    code = page.call_code
    if code is None or code[1].lower() != "simple":
        return
    elements = (PagePart.INPUT_ELEMENT, PagePart.OUTPUT_ELEMENT)
    listed = [block for block in blocks(page) if block.part in elements]
    if listed:
        message = f"a simple call, with elements that are repeated (line {listed[0].table.line})"
        rule = "a list of elements is that of a rep call"
        yield LintFinding(page.place, code[2], LintKind.PASSING, message, rule)
