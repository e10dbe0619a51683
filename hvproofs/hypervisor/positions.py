# SPDX-License-Identifier: MIT
"""JSON objects of one line with the column of every member, which the json module does not keep."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

_DECODER = json.JSONDecoder()
_BLANK = " \t\n\r"
_MAX_DEPTH = 3  # objects within objects: a case has two levels


@dataclass(frozen=True, slots=True)
class JsonMember:
    """One member of an object."""

    value: object  # a scalar, or a mapping of members by name
    key_column: int  # where its name stands, counted from 1
    column: int  # where its value stands, counted from 1


class PositionError(ValueError):
    """Text that is not one JSON object, and the column where that shows."""

    def __init__(self, message: str, index: int) -> None:
        """`index` counts characters from 0."""
        super().__init__(message)
        self.column = index + 1


def parse_object(text: str) -> Mapping[str, JsonMember]:
    """The one JSON object that `text` is.

    Raises PositionError for anything else: trailing text, arrays (no case has
    any), a name twice, a number too long for an integer, objects nested too deep.
    """
    members, end = _object(text, _skip(text, 0), 1)
    end = _skip(text, end)
    if end < len(text):
        raise PositionError("text behind the object", end)
    return members


def _object(text: str, at: int, depth: int) -> tuple[dict[str, JsonMember], int]:
    """The object at `at`, and the index behind it."""
    if depth > _MAX_DEPTH:
        raise PositionError("objects nested too deep", at)
    at = _skip(text, _expect(text, at, "{", "an object"))
    members: dict[str, JsonMember] = {}
    if text[at : at + 1] == "}":
        return members, at + 1
    while True:
        key = at
        if text[key : key + 1] != '"':
            raise PositionError("a member's name is missing", key)
        name, at = _scalar(text, key)
        if name in members:
            raise PositionError(f"{name!r} is given twice", key)
        start = _skip(text, _expect(text, _skip(text, at), ":", "a colon"))
        value, at = _value(text, start, depth)
        members[str(name)] = JsonMember(value, key + 1, start + 1)
        at = _skip(text, at)
        if text[at : at + 1] == "}":
            return members, at + 1
        at = _skip(text, _expect(text, at, ",", "a comma or the end of the object"))


def _value(text: str, at: int, depth: int) -> tuple[object, int]:
    """The value at `at`, and the index behind it."""
    if text[at : at + 1] == "{":
        return _object(text, at, depth + 1)
    if text[at : at + 1] == "[":
        raise PositionError("arrays have no meaning here", at)
    return _scalar(text, at)


def _scalar(text: str, at: int) -> tuple[object, int]:
    """The string, number, true, false or null at `at`, and the index behind it."""
    try:
        return _DECODER.raw_decode(text, at)
    except json.JSONDecodeError as error:
        raise PositionError(error.msg, error.pos) from None
    except ValueError:
        # Python refuses to convert thousands of digits.
        raise PositionError("a number of absurd length", at) from None


def _expect(text: str, at: int, character: str, what: str) -> int:
    """The index behind `character`, which must stand at `at`."""
    if text[at : at + 1] != character:
        raise PositionError(f"{what} is missing", at)
    return at + 1


def _skip(text: str, at: int) -> int:
    """The index of the first character from `at` that is not blank."""
    while text[at : at + 1] and text[at] in _BLANK:
        at += 1
    return at
