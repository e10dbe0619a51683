# SPDX-License-Identifier: MIT
"""Names for the bytes of the two areas, so that a trace can tell which field was lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from hvproofs.hypervisor.call import padded
from hvproofs.hypervisor.checks import CallRequest


@dataclass(frozen=True, slots=True)
class CallField:
    """A named field of one part of an area."""

    name: str  # as the contract names it
    offset: int  # bytes from the start of the part
    size: int  # bytes


@dataclass(frozen=True, slots=True)
class Fields:
    """The named fields of every part; a part without names goes by its own."""

    input_header: tuple[CallField, ...] = ()  # of the fixed input header
    variable: tuple[CallField, ...] = ()  # of the variable header
    input_element: tuple[CallField, ...] = ()  # of each input element
    output_header: tuple[CallField, ...] = ()  # of the fixed output
    output_element: tuple[CallField, ...] = ()  # of each output element


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of bytes of one area that has one name."""

    name: str  # a field, or the part it is in
    low: int  # bytes from the start of the area
    high: int  # one past the last byte


def input_pieces(request: CallRequest, fields: Fields, low: int, high: int) -> Iterator[Piece]:
    """The named pieces of input bytes [low, high), clipped to it, by rising offset."""
    call, first = request.call, request.call.first_element(request.variable_qwords)
    fixed = call.input_header
    yield from _clip(_part("input header", fields.input_header, 0, fixed), low, high)
    yield from _clip(_part("variable header", fields.variable, fixed, first - fixed), low, high)
    yield from _elements(
        "input element", fields.input_element, first, call.input_element, low,
        min(high, request.input_size),
    )  # fmt: skip


def output_pieces(request: CallRequest, fields: Fields, low: int, high: int) -> Iterator[Piece]:
    """The named pieces of output bytes [low, high), tail padding included, clipped to it."""
    call, raw = request.call, request.output_size
    yield from _clip(_part("header", fields.output_header, 0, call.output_header), low, high)
    yield from _elements(
        "element", fields.output_element, call.output_header, call.output_element, low,
        min(high, raw),
    )  # fmt: skip
    yield from _clip([Piece("padding, zeroed", raw, padded(raw))], low, high)


def _part(name: str, fields: tuple[CallField, ...], base: int, size: int) -> list[Piece]:
    """A part of `size` bytes at `base` as pieces: its fields, and the gaps by the part's name."""
    pieces, at = [], 0
    for field in sorted(fields, key=lambda f: f.offset):
        if field.offset > at:
            pieces.append(Piece(name, base + at, base + field.offset))
        end = min(field.offset + field.size, size)
        pieces.append(Piece(field.name, base + field.offset, base + end))
        at = max(at, end)
    if at < size:
        pieces.append(Piece(name, base + at, base + size))
    return pieces


def _elements(
    name: str, fields: tuple[CallField, ...], base: int, size: int, low: int, high: int
) -> Iterator[Piece]:
    """The pieces of the list elements of `size` bytes from `base` that reach into [low, high)."""
    if not size or high <= base:
        return
    for index in range(max(0, (low - base) // size), -(-(high - base) // size)):
        part = f"{name} {index}"
        for piece in _part("", fields, base + index * size, size):
            named = Piece(f"{piece.name}[{index}]" if piece.name else part, piece.low, piece.high)
            yield from _clip([named], low, high)


def _clip(pieces: list[Piece], low: int, high: int) -> Iterator[Piece]:
    """What of the pieces lies in [low, high)."""
    for piece in pieces:
        start, stop = max(piece.low, low), min(piece.high, high)
        if start < stop:
            yield Piece(piece.name, start, stop)
