# SPDX-License-Identifier: MIT
"""A C header: the layout asserted of this compiler, and the proved limits with their theorems."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hvproofs.emit.names import LICENSE, c_comment, head, identifier, members, prefix, structs
from hvproofs.prove.guarantee import Guarantee
from hvproofs.spec.contract import Field
from hvproofs.spec.scheme import Form
from hvproofs.spec.tlfs import QWORD

INCLUDES = """\
#ifdef __KERNEL__
#include <linux/build_bug.h>
#include <linux/stddef.h>
#include <linux/types.h>
#else
#include <assert.h>
#include <stddef.h>
#include <stdint.h>
#endif"""


def header(made: Sequence[Guarantee]) -> str:
    """The header of one scheme's calls; what is not proved is a comment and no macro."""
    guard = identifier("hvp", made[0].scheme.id, "h").upper()
    lines = [f"/* {LICENSE} */", *c_comment(head(made, "Proved limits")),
             f"#ifndef {guard}", f"#define {guard}", "", INCLUDES]  # fmt: skip
    for one in made:
        if one.holds:
            lines += ["", *_call(one)]
    return "\n".join([*lines, "", f"#endif /* {guard} */", ""])


def struct_lines(name: str, fields: tuple[Field, ...], size: int) -> Iterator[str]:
    """A struct as the contract lays it out, asserted of the compiler."""
    yield f"struct {name} {{"
    for one in members(fields):
        array = f"[{one.count}]" if one.count > 1 else ""
        yield f"\tuint{one.bits}_t {one.name}{array};"
    yield "};"
    yield f'static_assert(sizeof(struct {name}) == {size}, "size");'
    for one in members(fields):
        yield f'static_assert(offsetof(struct {name}, {one.name}) == {one.offset}, "{one.name}");'


def _call(one: Guarantee) -> Iterator[str]:
    yield f"/* {one.call.name}, call code {one.call.contract.call_code:#06x} */"
    for name, fields, size in structs(one):
        yield from struct_lines(name, fields, size)
    yield from _linux(one)
    yield from limit_lines(one)
    if one.scheme.form is Form.MEMORY:
        yield from _sizes(one)


def _linux(one: Guarantee) -> Iterator[str]:
    """What is asserted of the kernel's own structs, where a struct is the whole of a side."""
    named = [
        (side.struct, side.header_size or side.element_size)
        for side in (one.call.input, one.call.output)
        if side.struct and not side.variable and not (side.header and side.element)
    ]
    if not named:
        return
    yield "#ifdef HVP_LINUX_STRUCTS"
    for name, size in named:
        union = "union" if name == "hv_register_value" else "struct"
        yield f'static_assert(sizeof({union} {name}) == {size}, "{name}");'
    yield "#endif"


def limit_lines(one: Guarantee) -> Iterator[str]:
    """The proved limits as macros, in entries; none where a check of n leaves holes in them."""
    name, counts = prefix(one).upper(), one.counts
    yield f'#define {name}_THEOREM "sha256:{one.digest}"'
    if counts is None or not one.call.is_rep:
        return
    if any(left_out.entries for left_out in one.exclusions):
        yield "/* no limit: a run-time check leaves out counts below it */"
        return
    yield f"#define {name}_MAX_ENTRIES {counts.last} /* without a variable header */"
    if counts.max_qwords and not one.exclusions:
        yield f"#define {name}_MAX_QWORDS {counts.max_qwords}"
        yield f"#define {name}_MAX_ENTRIES_ANY {min(one.limits())} /* whatever the header */"


def _sizes(one: Guarantee) -> Iterator[str]:
    """That the areas of the largest counts are at most a page, as the compiler counts them."""
    page = one.situation.model.page_size
    limits = [(0, one.counts.last)] if one.counts else []
    if one.counts and one.counts.max_qwords and not one.exclusions:
        limits.append((one.counts.max_qwords, one.counts.last_at_max))
    for v, n in limits:
        for side, fixed in (("input", one.call.input), ("output", one.call.output)):
            stem = f"{prefix(one)}_{side}"
            parts = [f"sizeof(struct {stem}_header)"] if fixed.header else []
            parts += [f"{v} * {QWORD}"] if side == "input" and v else []
            parts += [f"{n} * sizeof(struct {stem}_element)"] if fixed.element else []
            if parts and not (one.exclusions and v):
                yield f'static_assert({" + ".join(parts)} <= {page}, "{side}");'
