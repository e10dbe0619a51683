# SPDX-License-Identifier: MIT
"""From C struct definitions to the skeleton of a contract file."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from itertools import pairwise

from hvproofs.errors import Diagnostic, Location, SpecError
from hvproofs.spec.clayout import NAME, CLayout, CTypeError, layouts

_RESERVED = re.compile(r"^(pad|padding|mbz|unused)\d*(_|$)|reserved|rsvd", re.IGNORECASE)


def camel(name: str) -> str:
    """`vp_index` as the TLFS writes names: `VpIndex`."""
    return "".join(part[:1].upper() + part[1:] for part in name.split("_") if part)


@dataclass(frozen=True, slots=True)
class _Row:
    """A field to be written."""

    name: str
    offset: int  # bytes
    size: int  # bytes
    pad: bool


def _rows(layout: CLayout, base: int = 0) -> list[_Row]:
    """The fields of a struct: anonymous ones opened, bitfields that share bytes as one."""
    rows: list[_Row] = []
    bits = False
    for member in layout.members[:1] if layout.union else layout.members:
        at = base + member.offset
        if not member.name:
            rows += _rows(member.type, at)
        elif member.size:
            pad = bool(_RESERVED.search(member.name))
            row = _Row(camel(member.name), at, member.size, pad)
            if bits and member.bits and rows:
                rows[-1:] = _merged(rows[-1], row)
            else:
                rows.append(row)
        bits = member.bits > 0
    return rows


def _merged(first: _Row, second: _Row) -> list[_Row]:
    """Two rows of bitfields as one where bytes are in both, or in the same storage."""
    end = max(first.offset + first.size, second.offset + second.size)
    name = second.name if first.pad else first.name
    return [_Row(name, first.offset, end - first.offset, first.pad and second.pad)]


def _filled(rows: list[_Row], size: int) -> list[_Row]:
    """With the gaps written out, and no name twice."""
    out: list[_Row] = []
    end = 0
    for row in [*rows, _Row("", size, 0, False)]:
        if row.offset > end:
            out.append(_Row("Padding", end, row.offset - end, True))
        if row.size:
            out.append(row)
        end = max(end, row.offset + row.size)
    seen: dict[str, int] = {}
    for index, row in enumerate(out):
        seen[row.name] = seen.get(row.name, 0) + 1
        if seen[row.name] > 1:
            out[index] = replace(row, name=f"{row.name}{seen[row.name]}")
    return out


def _field(row: _Row, whole: int) -> str:
    natural = min(8, row.size & -row.size)
    align = natural
    while row.offset % align or whole % align:
        align //= 2
    extra = ", pad = true" if row.pad else ""
    extra += f", align = {align}" if align != natural else ""
    return f'    {{name = "{row.name}", offset = {row.offset}, size = {row.size}{extra}}},\n'


def _table(key: str, rows: list[_Row], whole: int) -> str:
    return f"{key} = [\n" + "".join(_field(row, whole) for row in rows) + "]\n" if rows else ""


@dataclass(frozen=True, slots=True)
class _Tail:
    """A flexible array of a struct."""

    name: str
    element: CLayout
    inner: bool  # whether it is that of a named member, such as an HV_VP_SET


def _tails(layout: CLayout, inner: bool = False) -> list[_Tail]:
    """The flexible arrays of a struct, in its order."""
    found: list[_Tail] = []
    for member in layout.members:
        if member.type.flexible and member.type.element:
            found.append(_Tail(member.name, member.type.element, inner))
        elif member.type.members:
            found += _tails(member.type, inner or bool(member.name))
    return found


def _side(key: str, layout: CLayout, prefix: str = "") -> str:
    tails = _tails(layout)
    size = -(-layout.size // 8) * 8 if tails else layout.size
    text = f'[{prefix}{key}]\nstruct = "{layout.name}"\n'
    text += _table("header", _filled(_rows(layout), size), size)
    # A set of processors is variable header (TLFS: Variable Sized Hypercall Input Headers).
    variable = next((tail for tail in tails if tail.inner and key == "input"), None)
    if variable:
        name = camel(variable.name)
        text += f'variable = {{name = "{name}", max_qwords = 64}}  # fill in\n'
    tail = next((tail for tail in reversed(tails) if tail is not variable), None)
    if tail:
        element = tail.element
        rows = _rows(element) or [_Row(camel(tail.name), 0, element.size, False)]
        text += _table("element", _filled(rows, element.size), element.size)
    return text


def _listed(layout: CLayout, output: bool) -> bool:
    """Whether a side has a list: a flexible array that is no set of processors."""
    return any(output or not tail.inner for tail in _tails(layout))


def _fault(text: str, name: str, message: str, expected: str = "") -> SpecError:
    """A fault of a struct, at its definition."""
    found = re.search(rf"\b{re.escape(name)}\b", text) if name else None
    before = text[: found.start()] if found else ""
    line, column = before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1
    return SpecError([Diagnostic(Location(NAME, line, column), message, expected)])


def _exact(text: str, structs: list[CLayout]) -> None:
    """Raise SpecError for a struct of which a contract cannot say what C does."""
    for layout in structs:
        for member, following in pairwise(layout.members):
            if member.type.flexible and not layout.union:
                what = f"'{member.name}' of struct {layout.name} is an array without a length"
                raise _fault(text, layout.name, f"{what} before '{following.name}'", "it is last")
        start = _list_start(layout)
        if start is not None and start % 8:
            what = f"the list of struct {layout.name} starts at {start}"
            multiple = "a multiple of 8 (TLFS: Variable Sized Hypercall Input Headers)"
            raise _fault(text, layout.name, what, f"{multiple}: pad the header in C")


def _list_start(layout: CLayout) -> int | None:
    """Where a list behind a header starts, in bytes; None where there is none."""
    last = layout.members[-1] if layout.members and not layout.union else None
    if last is None or not last.offset:
        return None
    if last.type.flexible:
        return last.offset
    inner = _list_start(last.type) if last.type.members else None
    return None if inner is None else last.offset + inner


def _all_used(text: str, structs: list[CLayout], sides: list[CLayout]) -> None:
    """Raise SpecError for a struct that is neither side nor part of one."""
    for layout in structs:
        if layout not in sides and not any(_uses(side, layout) for side in sides):
            names = " and ".join(f"struct {side.name}" for side in sides)
            what = f"struct {layout.name} is no part of {names}"
            raise _fault(text, layout.name, what, "one input and one output, and what they use")


@dataclass(frozen=True, slots=True)
class Beside:
    """What is known of a call beside its structs."""

    linux_name: str = ""  # empty: that of the structs
    sides: tuple[str, ...] = ()  # names of input and output; empty: told by their names
    rep: bool | None = None  # its class; None: told by whether it has a list
    arch: tuple[str, ...] = ()  # empty: to be filled in
    source: str = ""  # TOML of the source that is followed; empty: to be filled in
    follows: str = "linux"  # the id of that source
    extends: bool = False  # whether it is another reading, `posted`, of a contract that there is


def skeleton(text: str, name: str = "", call_code: int = 0xFFFF, beside: Beside = Beside()) -> str:
    """The TOML text of a contract for the structs in `text`.

    Of the structs, the last whose name has `output` in it is the output, the last other one the
    input; the rest are what they are made of. What C does not say (the call's code, its sources)
    is marked with `fill in`, unless it is known `beside`. Raises SpecError for text that has no
    struct.
    """
    try:
        found = layouts(text)
    except CTypeError as error:
        raise SpecError(
            [Diagnostic(Location(NAME, error.line, error.column), str(error))]
        ) from None
    structs = [layout for layout in found.values() if layout.members]
    if not structs:
        raise SpecError([Diagnostic(Location(NAME), "no struct in the text", "struct ... { }")])
    _exact(text, structs)
    input_, output = _chosen(structs, beside.sides)
    _all_used(text, structs, [*input_, *output])
    rep = any(_listed(s, False) for s in input_) or any(_listed(s, True) for s in output)
    head = _head((input_ or output)[0].name, name, call_code, rep, beside)
    prefix = "variant." if beside.extends else ""
    sides = [_side("input", s, prefix) for s in input_]
    sides += [_side("output", s, prefix) for s in output]
    base = (input_ or output)[0].name
    source = f'[[source]]\nid = "linux"\nplace = "fill in: file, struct {base}"\n'
    return "\n".join([head, *sides, beside.source or source])


def _chosen(structs: list[CLayout], sides: tuple[str, ...]) -> tuple[list[CLayout], list[CLayout]]:
    """Input and output, one each at most."""
    named = [s for s in structs if re.search("output|_out$", s.name, re.IGNORECASE)]
    if sides:
        own = [s for s in structs if s.name in sides]
        return [s for s in own if s not in named], [s for s in own if s in named]
    output = named[-1:]
    input_ = [s for s in structs if s not in named][-1:]
    if input_ and output and _uses(output[0], input_[0]):
        input_ = []
    return input_, output


def _head(base: str, name: str, call_code: int, rep: bool, beside: Beside) -> str:
    """The lines above the sides."""
    if beside.extends:
        return (
            f"extends = {json.dumps(name)}\n\n[[variant]]\nname = {json.dumps(beside.follows)}\n"
            f'why = "struct {base} as posted"\nstatus = "posted"\n'
        )
    plain = re.sub("^_*(hv_)?", "", base.lower())
    stem = re.sub(r"^(in|out)put_|_(in|out)(put)?$", "", plain)
    open_ = "" if beside.source and call_code != 0xFFFF else "  # fill in"
    arch = ", ".join(f'"{one}"' for one in beside.arch or ("x86-64",))
    rep = rep if beside.rep is None else beside.rep
    return (
        f"name = {json.dumps(name or 'HvCall' + camel(stem))}\n"
        f"linux_name = {json.dumps(beside.linux_name or 'HVCALL_' + stem.upper())}\n"
        f'call_code = {call_code:#06x}{open_}\nclass = "{"rep" if rep else "simple"}"\n'
        f"arch = [{arch}]{'' if beside.arch else '  # fill in'}\n"
        f"follows = {json.dumps(beside.follows)}\n"
    )


def _uses(outer: CLayout, inner: CLayout) -> bool:
    """Whether one struct is made of another."""
    for member in outer.members:
        layout = member.type.element or member.type
        if layout.name == inner.name or _uses(layout, inner):
            return True
    return False
