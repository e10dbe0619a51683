# SPDX-License-Identifier: MIT
"""A scheme's expressions as a C compiler takes them: they are C but for `largest`.

`sizeof(in.header)` and `in.size` mean in C what they mean in a scheme where `in` is a struct with
arrays of the sizes of the contract. So what gcc computes owes nothing to `spec.compile`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from hvproofs.layout.situation import Situation
from hvproofs.spec.contract import Call
from hvproofs.spec.scheme import Scheme

_LARGEST = re.compile(r"\blargest\s*\(\s*(\w+)\s*:")


def expression(text: str) -> str:
    """One expression; `largest(n: p)` is a macro of its bound and its predicate."""
    return _LARGEST.sub(r"LARGEST(\1, ", " ".join(text.split()))


def count_type(scheme: Scheme) -> int:
    """The greatest count of the type that is handed over, in entries."""
    return int((1 << scheme.count.width) - 1)


def prelude(here: Situation, n: str, v: str) -> Iterator[str]:
    """Everything in scope of the scheme's expressions, as C statements; `n` and `v` are C."""
    call, model = here.call, here.model
    yield f"const size_t n = {n}, v = {v}, PAGE_SIZE = {model.guest_page_size};"
    yield f"const size_t HV_HYP_PAGE_SIZE = {model.page_size};"
    for name, side in (("in", call.input), ("out", call.output)):
        sizes = f"char header[{side.header_size}], element[{side.element_size}]"
        yield f"struct {{ {sizes}; size_t size, variable; }} {name} = {{ .size = 0 }};"
    yield "(void)PAGE_SIZE, (void)HV_HYP_PAGE_SIZE;"
    yield "in.variable = 8 * v;"
    yield "in.size = sizeof(in.header) + in.variable + n * sizeof(in.element);"
    yield "out.size = sizeof(out.header) + n * sizeof(out.element);"
    yield from (f"const {expression(text)};" for text in here.scheme.let)


def limit(call: Call, scheme: Scheme) -> str:
    """The limit as a statement: what code that checks nothing lets through is its type's most."""
    if scheme.limit is None:
        return f"const u64 limit = {count_type(scheme)}ULL;"
    if not call.is_rep and "limit" not in " ".join(_placed(scheme)):
        return "const u64 limit = 0;"
    return f"const u64 limit = COUNT({expression(scheme.limit)});"


def _placed(scheme: Scheme) -> list[str]:
    positions = (scheme.place.input, scheme.place.output)
    return [
        *(region.size for region in scheme.regions.values()),
        *(one.offset for one in positions if one), *scheme.checks.run,
    ]  # fmt: skip
