# SPDX-License-Identifier: MIT
"""Contracts in the shape that pahole prints structs in."""

from __future__ import annotations

from collections.abc import Iterator

from hvproofs.spec.contract import Call, Field, Side


def _member(offset: str, size: str, name: str) -> str:
    return f"    /* {offset:>9} {size:>5} */  {name}"


def _fields(fields: tuple[Field, ...]) -> Iterator[str]:
    for field in fields:
        note = "   /* padding */" if field.pad else ""
        yield _member(str(field.offset), str(field.size), field.name + note)


def side_lines(name: str, side: Side) -> list[str]:
    """One side of a call: offsets and sizes in bytes."""
    if not side.present:
        return [f"  no {name} area"]
    label = f" ({side.struct})" if side.struct else ""
    lines = [f"  {name}{label}"]
    lines += _fields(side.header)
    at = str(side.header_size)
    if side.variable:
        most = side.variable.max_qwords
        lines.append(_member(at, "8*v", f"{side.variable.name}[v]   /* v <= {most} */"))
        at += "+8v"
    if side.element:
        lines.append(_member(at, f"{side.element_size}*n", "elements[n]"))
        lines += _fields(side.element)
    return lines


def call_lines(call: Call) -> list[str]:
    """A call's two areas."""
    return [*side_lines("input", call.input), *side_lines("output", call.output)]
