# SPDX-License-Identifier: MIT
"""What a project sets once: `[tool.hvproofs]` of its pyproject.toml, or its hvproofs.toml.

The file is looked for from the working directory upward, as far as the repository goes. Only
options that narrow nothing can be set: which theorems are asked is said with each run.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

from hvproofs.cli.tree import commands, in_our_words, options
from hvproofs.errors import Diagnostic, Location, SpecError, near
from hvproofs.spec.toml import Document, load

OWN = "hvproofs.toml"
SHARED = "pyproject.toml"


class Kind(Enum):
    """What a setting's value is, as a reader is told."""

    NUMBER = "a whole number"
    FLAG = "true or false"
    TEXT = "a string"
    PATHS = "an array of strings"  # relative to the folder of the file that they stand in


KEYS = {
    "jobs": Kind.NUMBER,
    "rlimit": Kind.NUMBER,
    "solver": Kind.TEXT,
    "second": Kind.TEXT,
    "isolate": Kind.FLAG,
    "trust": Kind.TEXT,
    "format": Kind.TEXT,
    "verbose": Kind.FLAG,
    "spec": Kind.PATHS,
    "guest": Kind.TEXT,
    "configuration": Kind.TEXT,
}


@dataclass(frozen=True, slots=True)
class Setting:
    """One value for one command."""

    command: tuple[str, ...]  # the words that name it
    key: str  # the option, without dashes
    value: Any  # as the option takes it
    place: Location  # where it stands
    own: bool  # whether it stands in the command's own table


def settings(tree: TyperGroup, start: Path | None = None) -> tuple[Setting, ...]:
    """What the nearest file sets; raises SpecError holding every fault of it."""
    found = _found((start or Path.cwd()).resolve())
    if found is None:
        return ()
    document, table = found
    faults: list[Diagnostic] = []
    known = dict(commands(tree))
    taken = tuple(_settings(document, table, known, faults))
    if faults:
        raise SpecError(faults)
    return taken


def _found(start: Path) -> tuple[Document, tuple[str, ...]] | None:
    """The nearest file with settings, and the way to the table of them."""
    for folder in (start, *start.parents):
        for name, table in ((OWN, ()), (SHARED, ("tool", "hvproofs"))):
            path = folder / name
            if path.is_file() and (not table or b"hvproofs" in path.read_bytes()):
                document = load(os.path.relpath(path))
                inner = _table(document.data, table)
                if inner is not None:
                    return document, table
        if (folder / ".git").exists():
            break
    return None


def _table(data: Any, way: Iterable[str]) -> dict[str, Any] | None:
    for part in way:
        data = data.get(part) if isinstance(data, dict) else None
    return data if isinstance(data, dict) else None


def _settings(
    document: Document, table: tuple[str, ...], known: dict[tuple[str, ...], TyperCommand],
    faults: list[Diagnostic],
) -> Iterator[Setting]:  # fmt: skip
    """The settings, those of a command's own table last; what is wrong goes to `faults`."""
    names = {words[0] for words in known}
    given = _table(document.data, table) or {}
    for key, value in given.items():
        way = (*table, key)
        if key in names and isinstance(value, dict):
            continue
        if fault := _fault(document, way, key, value, (*KEYS, *names)):
            faults.append(fault)
            continue
        users = {words: one for words, one in known.items() if key in options(one)}
        yield from _checked(document, way, users, value, faults)
    for name in sorted(names & given.keys()):
        if not isinstance(given[name], dict):
            continue
        users = {words: one for words, one in known.items() if words[0] == name}
        able = [key for key in KEYS if any(key in options(one) for one in users.values())]
        for key, value in given[name].items():
            way = (*table, name, key)
            if fault := _fault(document, way, key, value, able):
                faults.append(fault)
                continue
            mine = {words: one for words, one in users.items() if key in options(one)}
            yield from _checked(document, way, mine, value, faults)


def _fault(
    document: Document, way: tuple[str, ...], key: str, value: Any, able: Iterable[str]
) -> Diagnostic | None:
    able = list(able)
    if key not in KEYS or key not in able:
        hint = near(key, able)
        expected = "" if hint else f"one of {', '.join(able)}"
        return Diagnostic(document.key(way), f"unknown key '{key}'", expected, hint)
    fits = {
        Kind.NUMBER: type(value) is int,
        Kind.FLAG: type(value) is bool,
        Kind.TEXT: isinstance(value, str),
        Kind.PATHS: isinstance(value, list) and all(isinstance(one, str) for one in value),
    }
    if not fits[KEYS[key]]:
        return Diagnostic(document.place(way), f"{key} = {_shown(value)}", KEYS[key].value)
    return None


def _checked(
    document: Document, way: tuple[str, ...], users: dict[tuple[str, ...], TyperCommand],
    value: Any, faults: list[Diagnostic],
) -> Iterator[Setting]:  # fmt: skip
    """A value for every command that takes it; a fault where none does."""
    key, place = way[-1], document.place(way)
    folder = Path(document.path).parent
    taken = [str(folder / one) for one in value] if KEYS[key] is Kind.PATHS else value
    wrong = ""
    some = False
    for words, command in users.items():
        try:
            context = typer.Context(command, info_name=words[-1])
            options(command)[key].process_value(context, taken)
        except typer.BadParameter as error:
            wrong = in_our_words(error.message)
            continue
        some = True
        yield Setting(words, key, taken, place, words[0] in way[:-1])
    if not some:
        faults.append(Diagnostic(place, f"{key} = {_shown(value)}: {wrong}"))


def _shown(value: Any) -> str:
    text = json.dumps(value, default=str)
    return text if len(text) <= 40 else f"{text[:37]}..."


def defaults(tree: TyperGroup, found: Iterable[Setting]) -> dict[str, Any]:
    """The settings as the command-line library takes defaults: by command, then parameter."""
    known = dict(commands(tree))
    made: dict[str, Any] = {}
    for one in found:
        inner = made
        for word in one.command:
            inner = inner.setdefault(word, {})
        inner[str(options(known[one.command])[one.key].name)] = one.value
    return made


def config_text(found: tuple[Setting, ...], *, sources: bool) -> str:
    """Each setting and its value; with `sources` also where it comes from."""
    rows: dict[tuple[str, str, str], None] = {}
    for one in found:
        name = f"{' '.join(one.command)}.{one.key}" if one.own else one.key
        rows[name, _shown(one.value), str(one.place)] = None
    if sources:
        named = {one.key for one in found}
        rows |= {(key, "-", "default"): None for key in KEYS if key not in named}
    lines = []
    for name, value, place in rows:
        shown = f"{name} = {value}" if value != "-" else name
        lines.append(f"{shown:<36}  {place}".rstrip() if sources else shown)
    return "".join(f"{line}\n" for line in lines)
