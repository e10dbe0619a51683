# SPDX-License-Identifier: MIT
"""JSON Schema of the files people write, for editors (taplo, VS Code's Even Better TOML).

It is made from the dataclasses that the files are loaded into, so it cannot fall behind them. The
comment on each field becomes its description.
"""

from __future__ import annotations

import dataclasses
import inspect
import re
from enum import Enum
from typing import Any, get_args, get_type_hints

from pydantic import TypeAdapter

from hvproofs.errors import UsageError
from hvproofs.spec.contract import Contract, Extension
from hvproofs.spec.scheme import Scheme

DIALECT = "http://json-schema.org/draft-07/schema#"  # the one that taplo reads


class SchemaShape(Enum):
    """The kinds of files that have a schema."""

    CONTRACT = "contract"  # specs/hypercalls
    SCHEME = "scheme"  # specs/schemes
    EXTENSION = "extension"  # readings beside those of a contract


def _root(shape: SchemaShape) -> Any:
    match shape:
        case SchemaShape.CONTRACT:
            return Contract
        case SchemaShape.SCHEME:
            return Scheme
        case SchemaShape.EXTENSION:
            return Extension


# Fields whose key in the file is no Python name (see validate.py).
_KEYS = {"call_class": "class"}


def schema(name: str) -> dict[str, Any]:
    """The JSON Schema of a kind of files; raises UsageError for another name."""
    try:
        shape = SchemaShape(name)
    except ValueError:
        known = " or ".join(shape.value for shape in SchemaShape)
        raise UsageError(f"no schema of '{name}': {known}") from None
    root = _root(shape)
    made = TypeAdapter(root).json_schema(mode="validation", ref_template="#/definitions/{model}")
    made["definitions"] = made.pop("$defs", {})
    for known in _dataclasses(root):
        described = made if known is root else made["definitions"][known.__name__]
        _describe(known, described)
    # No `$id`: taplo refuses a schema whose id is no absolute address, and there is none to give.
    return {"$schema": DIALECT, **made, "title": f"hvproofs {name}"}


def _dataclasses(root: Any) -> list[Any]:
    """The dataclasses that a root is made of, itself first."""
    found: list[Any] = []
    queue: list[Any] = [root]
    while queue:
        item = queue.pop(0)
        if dataclasses.is_dataclass(item) and item not in found:
            found.append(item)
            queue += get_type_hints(item).values()
        queue += get_args(item)
    return found


def _describe(known: Any, described: dict[str, Any]) -> None:
    """Put keys and comments of a dataclass into its part of the schema."""
    described["description"] = inspect.getdoc(known) or ""
    properties = described.get("properties", {})
    comments = _comments(known)
    for field, value in list(properties.items()):
        key = _KEYS.get(field, field)
        properties[key] = properties.pop(field)
        value.pop("title", None)
        if field in comments and "$ref" not in value:
            value["description"] = comments[field]
        elif field in comments:
            # Draft 7 ignores what stands beside a reference.
            properties[key] = {"allOf": [value], "description": comments[field]}
    described["required"] = [_KEYS.get(name, name) for name in described.get("required", [])]


def _comments(known: Any) -> dict[str, str]:
    """The comment behind each field of a dataclass; none where the source is not at hand."""
    try:
        source = inspect.getsource(known)
    except OSError:
        return {}
    return dict(re.findall(r"^    (\w+): [^#\n]*# (.+)$", source, re.MULTILINE))
