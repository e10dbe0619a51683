# SPDX-License-Identifier: MIT
"""From a TOML document to a dataclass, with every fault at its place."""

from __future__ import annotations

import dataclasses
import json
import re
from enum import Enum
from functools import cache
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from hvproofs.errors import Diagnostic, SpecError, near
from hvproofs.spec.toml import Document, Path

T = TypeVar("T")

# Keys that are no Python names, and the fields they fill.
_RENAMED = {"class": "call_class"}


@cache
def _adapter(shape: Any) -> TypeAdapter[Any]:
    return TypeAdapter(shape)


def build(shape: type[T], document: Document) -> T:
    """`document` as a `shape`; raises SpecError holding every fault."""
    data = {_RENAMED.get(key, key): value for key, value in document.data.items()}
    try:
        # JSON's strict reading takes arrays as tuples and strings as enum members.
        adapter = _adapter(shape)  # type: ignore[arg-type]  # a class is hashable
        value: T = adapter.validate_json(json.dumps(data, default=_unknown))
    except ValidationError as error:
        faults = error.errors(include_url=False, include_context=True)
        told = [_diagnostic(shape, document, fault) for fault in faults[:MOST_TOLD]]
        rest = [_short(document, fault) for fault in faults[MOST_TOLD:]]
        raise SpecError([*told, *rest]) from None
    return value


MOST_TOLD = 200  # faults that are told in full; who has more of them made one mistake
_FOREIGN = "\0"  # no key of a file: TOML allows no such character


def _unknown(value: object) -> dict[str, str]:
    # Dates have no place in a spec; an object is of no type that any field takes.
    return {_FOREIGN: str(value)}


def _written(path: Path) -> Path:
    back = {field: key for key, field in _RENAMED.items()}
    return tuple(back.get(str(part), part) if i == 0 else part for i, part in enumerate(path))


def _short(document: Document, fault: ErrorDetails) -> Diagnostic:
    path = _written(tuple(part for part in fault["loc"] if part != "[key]"))
    return Diagnostic(document.key(path), f"wrong key '{path[-1] if path else ''}'")


def _diagnostic(shape: type, document: Document, fault: ErrorDetails) -> Diagnostic:
    path = _written(tuple(part for part in fault["loc"] if part != "[key]"))
    key = str(path[-1]) if path else ""
    inner = _shape_at(shape, path[:-1])
    known = [_written((f.name,))[0] for f in dataclasses.fields(inner)] if inner else []
    match fault["type"]:
        case "unexpected_keyword_argument" | "extra_forbidden":
            hint = near(key, map(str, known))
            expected = "" if hint else f"one of {', '.join(map(str, known))}"
            return Diagnostic(document.key(path), f"unknown key '{key}'", expected, hint)
        case "missing" | "missing_argument":
            return Diagnostic(document.place(path[:-1]), f"missing key '{key}'", _hint(inner, key))
        case "enum":
            expected = str(fault.get("ctx", {}).get("expected", "")).replace("'", "")
            given = str(fault["input"])
            hint = near(given, re.split(r", | or ", expected))
            return Diagnostic(document.place(path), f"'{given}' is not known", expected, hint)
        case _:
            value = json.dumps(fault["input"], default=str)
            if isinstance(fault["input"], dict) and _FOREIGN in fault["input"]:
                value = str(fault["input"][_FOREIGN])
            shown = value if len(value) <= 40 else value[:37] + "..."
            expected = _EXPECTED.get(fault["type"], fault["msg"])
            # An element of an array has no key: the array's is shown.
            named = key if not key.isdigit() else f"{path[-2]}[{key}]" if path[1:] else key
            return Diagnostic(document.place(path), f"{named} = {shown}", expected)


_EXPECTED = {
    "int_type": "a whole number",
    "int_from_float": "a whole number",
    "string_type": "a string",
    "bool_type": "true or false",
    "tuple_type": "an array",
    "dict_type": "a table",
    "dataclass_type": "a table",
}


def _hint(shape: type | None, key: str) -> str:
    if shape is None:
        return ""
    expected = get_type_hints(shape).get(_RENAMED.get(key, key))
    if isinstance(expected, type) and issubclass(expected, Enum):
        return " or ".join(str(member.value) for member in expected)
    names = {int: "a whole number", str: "a string", bool: "true or false"}
    return names.get(expected, "a value") if isinstance(expected, type) else "a value"


def _shape_at(shape: Any, path: Path) -> type | None:
    """The dataclass that describes the table at `path`."""
    for part in path:
        if isinstance(part, int) or get_origin(shape) is dict:
            shape = get_args(shape)[-1 if get_origin(shape) is dict else 0]
        elif dataclasses.is_dataclass(shape):
            shape = get_type_hints(shape).get(_RENAMED.get(part, part))
        if type(None) in get_args(shape):
            shape = get_args(shape)[0]
    return shape if isinstance(shape, type) and dataclasses.is_dataclass(shape) else None
