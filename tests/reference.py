# SPDX-License-Identifier: MIT
"""The keys of a kind of spec, from the dataclasses that the files are loaded into.

python tests/reference.py contract | scheme | conduit | claim | guest | finding | readings

The comment on each field and on each member of an enum is what it means; specs/README.md
shows it.
"""

from __future__ import annotations

import dataclasses
import inspect
import io
import json
import sys
import tokenize
from collections.abc import Iterator
from enum import Enum
from textwrap import wrap
from typing import Any, get_args, get_origin, get_type_hints

from hvproofs.audit.guest import Guest
from hvproofs.report.audit.classified import Readings
from hvproofs.spec.claim import Claim
from hvproofs.spec.conduit import Conduit
from hvproofs.spec.contract import Contract
from hvproofs.spec.finding import Finding
from hvproofs.spec.scheme import Scheme

ROOTS: dict[str, type] = {
    "contract": Contract, "scheme": Scheme, "claim": Claim, "guest": Guest, "readings": Readings,
    "conduit": Conduit, "finding": Finding,
}  # fmt: skip
KEYS = {"call_class": "class"}  # fields whose key in the file is no Python name
WIDTH, NAMES = 79, 17  # columns: of a line, of the names in it


def comments(shape: type) -> dict[str, str]:
    """What stands behind each member of a class, or else in the lines above it."""
    source = inspect.getsource(shape)
    lines = source.splitlines()
    alone: dict[int, str] = {}  # by line: comments that have it to themselves
    behind: dict[int, str] = {}
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type is tokenize.COMMENT:
            text = token.string.lstrip("# ")
            own = lines[token.start[0] - 1].lstrip().startswith("#")
            (alone if own else behind)[token.start[0]] = text
    found: dict[str, str] = {}
    for number, line in enumerate(lines, 1):
        name = line.strip().partition(":" if ":" in line.partition("=")[0] else " =")[0]
        if not (line.startswith("    ") and name.isidentifier()):
            continue
        above: list[str] = []
        while number - len(above) - 1 in alone:
            above.insert(0, alone[number - len(above) - 1])
        found.setdefault(name, " ".join([*above, behind.get(number, "")]).strip())
    return found


def _told(name: str, text: str, indent: int = 0) -> Iterator[str]:
    lines = wrap(text, WIDTH - NAMES - 2, break_on_hyphens=False) or [""]
    label = " " * indent + name
    if len(label) > NAMES:
        yield label
        label = ""
    yield f"{label:<{NAMES}}  {lines[0]}".rstrip()
    yield from (f"{'':<{NAMES}}  {line}" for line in lines[1:])


def _parts(hint: Any) -> Iterator[Any]:
    """The types that a type is made of."""
    yield hint
    for inner in get_args(hint):
        yield from _parts(inner)


def _is_enum(part: Any) -> bool:
    return isinstance(part, type) and issubclass(part, Enum)


def _default(field: dataclasses.Field[Any]) -> str:
    """What holds where a key is left out, if a file could say it."""
    value = field.default
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, tuple):
        value = [one.value if isinstance(one, Enum) else one for one in value]
    plain = isinstance(value, (str, int, list)) and value not in ("", [])
    return f" [{json.dumps(value)}]" if plain else ""


def _keys(shape: type) -> Iterator[str]:
    told, hints = comments(shape), get_type_hints(shape)
    for field in dataclasses.fields(shape):
        needed = field.default is dataclasses.MISSING
        name = KEYS.get(field.name, field.name)
        enum = next((p for p in _parts(hints[field.name]) if _is_enum(p)), None)
        text = "" if name != field.name else told[field.name]
        text = text or (inspect.getdoc(enum) or "" if enum else "")
        yield from _told(f"{name}{' *' if needed else ''}", f"{text}{_default(field)}")
        meant = comments(enum) if enum else {}
        for member in enum or ():
            yield from _told(str(member.value), meant[member.name], 2)


def _tables(shape: type, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], str, type]]:
    """The tables inside a table: path, heading, shape."""
    hints = get_type_hints(shape)
    for field in dataclasses.fields(shape):
        hint = hints[field.name]
        inner = next(
            (p for p in _parts(hint) if isinstance(p, type) and dataclasses.is_dataclass(p)), None
        )
        if inner is None:
            continue
        here = (*path, field.name, *(["NAME"] if get_origin(hint) is dict else []))
        dotted = ".".join(here)
        yield here, f"[[{dotted}]]" if get_origin(hint) is tuple else f"[{dotted}]", inner


def reference(root: type) -> str:
    """Every key of a kind of file, table by table; a shape is told where it comes first."""
    lines, seen = list(_keys(root)), dict[type, str]()
    queue = list(_tables(root, ()))
    while queue:
        path, heading, shape = queue.pop(0)
        lines.append("")
        if shape in seen:
            lines += _told(heading, f"as {seen[shape]}")
            continue
        seen[shape] = heading
        lines += [*_told(heading, (inspect.getdoc(shape) or "").partition("\n")[0]), *_keys(shape)]
        queue = [*_tables(shape, path), *queue]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    print(reference(ROOTS[sys.argv[1]]), end="")
