# SPDX-License-Identifier: MIT
"""A harness for CBMC: the scheme's own C, every n and v that was proved, the rules as assertions.

Where no CBMC is, the same file is a program that tries them all: gcc FILE && ./a.out
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hvproofs.emit.cexpressions import expression, limit, prelude
from hvproofs.emit.names import LICENSE, c_comment, head, prefix, shared
from hvproofs.prove.guarantee import Guarantee
from hvproofs.spec.scheme import Form


def cbmc(made: Sequence[Guarantee]) -> str:
    """The harness of one scheme's proved calls whose parameters are in memory."""
    calls = [one for one in made if one.holds and one.scheme.form is Form.MEMORY]
    lines = [
        f"/* {LICENSE} */",
        *c_comment(head(made, "A harness")),
        "#include <assert.h>",
        shared("guest.c"),
    ]
    for one in calls:
        lines += ["", *_call(one)]
    checks = [line for one in calls for line in _every(one)]
    tries = [f"\t{prefix(one)}(nondet(), nondet());" for one in calls]
    lines += ["", "#ifdef __CPROVER__", "size_t nondet(void);", "", *_main(tries)]
    return "\n".join([*lines, "#else", *_main(checks), "#endif", ""])


def _main(body: Sequence[str]) -> list[str]:
    return ["int main(void)", "{", *body, "\treturn 0;", "}"]


def _every(one: Guarantee) -> Iterator[str]:
    """All counts and headers of a call, one by one."""
    last = one.counts.last if one.counts else 0
    first = int(one.call.is_rep)
    yield f"\tfor (size_t v = 0; v <= {one.call.input.max_qwords}; v++)"
    yield f"\t\tfor (size_t n = {first}; n <= {max(last, first)}; n++)"
    yield f"\t\t\t{prefix(one)}(n, v);"


def _call(one: Guarantee) -> Iterator[str]:
    call, scheme = one.call, one.scheme
    yield f"static void {prefix(one)}(size_t n_, size_t v_)"
    yield "{"
    body = [*prelude(one.situation, "n_", "v_"), limit(call, scheme), *_assumed(one), *_areas(one)]
    yield from (f"\t{line}" for line in body)
    yield "}"


def _assumed(one: Guarantee) -> Iterator[str]:
    """What the claim ranges over: the bases are legal by being multiples of the page."""
    conditions = [f"v <= {one.call.input.max_qwords}"]
    conditions += ["1 <= n", "n <= limit", "n <= 4095"] if one.call.is_rep else ["n == 0"]
    conditions += [f"({expression(text)})" for text in one.scheme.checks.run]
    yield "(void)limit;"
    yield f"if (!({' && '.join(conditions)}))"
    yield "\treturn;"


def _areas(one: Guarantee) -> Iterator[str]:
    placed, model = [], one.situation.model
    page = model.page_size
    for side, short in (("input", "in"), ("output", "out")):
        position = getattr(one.scheme.place, side)
        if position is None or not one.call.side(side).present:
            continue
        root = position.region
        while one.scheme.regions[root].same_as:
            root = one.scheme.regions[root].same_as
        region = one.scheme.regions[position.region]
        placed.append((short, root))
        yield f"const u64 {short}_at = (u64)({expression(position.offset)});"
        yield f"const u64 {short}_room = COUNT({expression(region.size)});"
        yield f"const u64 {short}_align = {expression(region.align)};"
        yield f"assert({short}_at <= {short}_room);"
        yield f"assert(padded({short}.size) <= {short}_room - {short}_at);"
        yield f"if (!({short}_align % {page})) {{"
        yield f"\tassert(!{short}.size || {short}_at % {model.align} == 0);"
        yield f"\tassert({short}_at % {page} + padded({short}.size) <= {page});"
        yield "}"
    if len(placed) == 2 and placed[0][1] == placed[1][1]:
        yield "assert(!in.size || !out.size || in_at + padded(in.size) <= out_at ||"
        yield "       out_at + padded(out.size) <= in_at);"
