# SPDX-License-Identifier: MIT
"""What is the same in every emitted file: names, the head, the members of a struct."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.resources import files

from hvproofs.prove.guarantee import Guarantee
from hvproofs.spec.contract import Field, Side

LICENSE = "SPDX-License-Identifier: (GPL-2.0 OR MIT)"
_WORDS = frozenset((  # of C and Rust, as fields might be called
    "default", "double", "else", "enum", "extern", "float", "for", "if", "impl", "in", "int",
    "long", "loop", "match", "mod", "move", "ref", "register", "return", "self", "short", "signed",
    "static", "struct", "switch", "type", "union", "unsigned", "use", "void", "volatile", "while",
))  # fmt: skip


@dataclass(frozen=True, slots=True)
class CMember:
    """A field as a struct of C or Rust has it: `count` integers of `bits` bits."""

    name: str
    offset: int  # bytes
    bits: int
    count: int  # 1: no array


def identifier(*parts: str) -> str:
    """Parts as one lower-case C identifier."""
    return re.sub(r"\W+", "_", "_".join(part for part in parts if part)).strip("_").lower()


def prefix(one: Guarantee) -> str:
    """What the names of one call under one scheme begin with."""
    reading = one.call.variant if one.call.variant != one.call.contract.follows else ""
    return identifier("hvp", one.scheme.id, one.call.name, reading)


def members(fields: Sequence[Field]) -> Iterator[CMember]:
    """The fields of a header or an element, with names that are identifiers, each once."""
    seen: set[str] = set()
    for field in fields:
        name = re.sub(r"\W+", "_", field.name).strip("_") or "field"
        name = f"{name}_" if name in _WORDS or name[0].isdigit() else name
        while name in seen:
            name = f"{name}_{field.offset}"
        seen.add(name)
        bits = 8 * field.alignment
        yield CMember(name, field.offset, bits, field.size * 8 // bits)


def structs(one: Guarantee) -> Iterator[tuple[str, tuple[Field, ...], int]]:
    """The fixed headers and list elements of a call: name, fields, size in bytes."""
    for side, fixed in (("input", one.call.input), ("output", one.call.output)):
        yield from (
            (f"{prefix(one)}_{side}_{part}", fields, size)
            for part, fields, size in _parts(fixed)
            if fields
        )


def _parts(side: Side) -> tuple[tuple[str, tuple[Field, ...], int], ...]:
    return (
        ("header", side.header, side.header_size), ("element", side.element, side.element_size),
    )  # fmt: skip


def head(made: Sequence[Guarantee], what: str) -> list[str]:
    """The lines that tell what a file is, without comment marks."""
    scheme = made[0].scheme
    lines = [
        f"{what} of {_safe(scheme.id)}: {_safe(scheme.title)}", "",
        "Written by `hvproofs emit`: change the scheme, not this file; `emit --check` tells",
        "whether it is what the theorems say.",
    ]  # fmt: skip
    for one in made:
        lines += ["", *_told(one)]
    return lines


def _told(one: Guarantee) -> Iterator[str]:
    reading = f" [{one.call.variant}]" if one.call.contract.variant else ""
    label = f"{one.call.name}{reading}, {one.call.arch.value}"
    if not one.holds:
        rules = ", ".join(f"{r.rule.value} {r.verdict.value}" for r in one.broken)
        why = "rejected by a build check" if one.rejected else rules or "no rule applies"
        yield f"{label}: nothing is carried: {why}"
        return
    yield f"{label}: proved ({one.decided[0].trust.value if one.decided[0].trust else '-'})"
    yield from (f"  {rule}" for rule in _wrapped(r.rule.value for r in one.decided))
    yield f"  theorem sha256:{one.digest}"
    for left_out in one.exclusions:
        yield f"  excluded by {left_out.by}: where not {_safe(left_out.condition)}"


def _wrapped(words: Iterator[str]) -> Iterator[str]:
    line = ""
    for word in words:
        if len(line) + len(word) > 70:
            yield line
            line = ""
        line += f"{', ' if line else ''}{word}"
    yield line


def _safe(text: str) -> str:
    """Text that ends no comment, and no line."""
    return " ".join(text.split()).replace("*/", "* /").replace("\\", "/")


def shared(name: str) -> str:
    """A C text that is the same in every file it is part of, without its head."""
    text = files("hvproofs.emit").joinpath(name).read_text("utf-8")
    return "\n".join(line for line in text.splitlines() if "SPDX" not in line)


def c_comment(lines: Sequence[str]) -> list[str]:
    """Lines as one C comment."""
    return ["/*", *(f" * {line}".rstrip() for line in lines), " */"]
