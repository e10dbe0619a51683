# SPDX-License-Identifier: MIT
"""A Rust module of constants and const assertions: it does not compile where a layout differs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hvproofs.emit.names import LICENSE, head, members, prefix, structs
from hvproofs.prove.guarantee import Guarantee
from hvproofs.spec.contract import Field


def rust(made: Sequence[Guarantee]) -> str:
    """The module of one scheme's calls."""
    lines = [f"// {LICENSE}", *(f"//! {line}".rstrip() for line in head(made, "Proved limits")),
             "#![allow(dead_code, non_camel_case_types, non_snake_case)]",
             "use core::mem::{offset_of, size_of};"]  # fmt: skip
    for one in made:
        if one.holds:
            lines += ["", *_call(one)]
    return "\n".join([*lines, ""])


def _call(one: Guarantee) -> Iterator[str]:
    for name, fields, size in structs(one):
        yield from _struct(name, fields, size)
    name, counts = prefix(one).upper(), one.counts
    yield f'pub const {name}_THEOREM: &str = "sha256:{one.digest}";'
    if counts is None or not one.call.is_rep or any(e.entries for e in one.exclusions):
        return
    yield "/// Without a variable header."
    yield f"pub const {name}_MAX_ENTRIES: u64 = {counts.last};"


def _struct(name: str, fields: tuple[Field, ...], size: int) -> Iterator[str]:
    yield "#[repr(C)]"
    yield f"pub struct {name} {{"
    for one in members(fields):
        kind = f"u{one.bits}"
        yield f"    pub {one.name}: {f'[{kind}; {one.count}]' if one.count > 1 else kind},"
    yield "}"
    yield f"const _: () = assert!(size_of::<{name}>() == {size});"
    for one in members(fields):
        yield f"const _: () = assert!(offset_of!({name}, {one.name}) == {one.offset});"
