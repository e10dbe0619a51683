# SPDX-License-Identifier: MIT
"""C expressions as guests write them, and as they should not: what schemes are made of.

`P` stands for the page of the case's machine, so that the same phrases serve small machines.
"""

from __future__ import annotations

from random import Random

PAGE = "HV_HYP_PAGE_SIZE"
IH, IE = "sizeof(in.header)", "sizeof(in.element)"
OH, OE = "sizeof(out.header)", "sizeof(out.element)"
FIT_IN = f"{IE} ? ({PAGE} - {IH} - in.variable) / {IE} : 4095"
FIT_OUT = f"{OE} ? ({PAGE} - {OH}) / {OE} : 4095"
BOTH = f"ALIGN({IH} + in.variable + n * {IE}, 8) + ALIGN({OH} + n * {OE}, 8) <= {PAGE}"
EACH = f"{IH} + in.variable + n * {IE} <= {PAGE} && {OH} + n * {OE} <= {PAGE}"
SUMS = f"ALIGN({IH} + {IE} * 4, 8) + ALIGN({OH} + 4 * {OE}, 8)"

# Of each kind the usual ones, and those that go wrong somewhere: wrap, divide by zero, lose a
# sign, leave no count, no header or no base.
LIMITS = (
    [
        "1", "2", "5", "7", "16", "64", "100", "500", "4095", "v + 1", f"{PAGE} / 8", "!v + 2",
        "12 >> (v < 2)", FIT_IN, FIT_IN, FIT_OUT, f"min_t(size_t, {FIT_IN}, {FIT_OUT})",
        f"min_t(u32, {FIT_IN}, {FIT_OUT})",
        f"min_t(size_t, min_t(size_t, {FIT_IN}, {FIT_OUT}), 4095)",
        f"({PAGE} - {IH}) / ({IE} + {OE} + 1)", f"({PAGE} / 2 - {IH} - {OH}) / (v + 8)",
        f"(u16){PAGE} / 4 - 1", f"DIV_ROUND_UP({PAGE}, 8)", f"largest(n: {BOTH})",
        f"largest(n: {BOTH}) + 1", f"largest(n: {EACH})", f"(int)({PAGE} / 16) - 1",
        "v < 2 ? 4 : 9", "v && 6 / v > 2 ? 6 : 3",
    ],
    [
        "0", "-1", "(u16)65537", "4096", "100000", "1ull << 60", "(u8)300", "v", "4 - v",
        "(int)2 - (int)v", f"{PAGE} / 8 - v", f"v < 2 ? 4 : {PAGE}", "v ? 0 : 3", "6 / v", "~0u",
        "v == 1 ? 5000 : 3", "-1 < v ? 6 : 2", f"min_t(u8, {FIT_IN}, {FIT_OUT})", f"{PAGE} / {IE}",
        f"largest(n: {EACH}) - v", "largest(n: n * 2 < 100 + v)", f"({PAGE} >> v) / 8",
        "(int)5 - 9", "2147483647 + 1", "3 << (v == 1 ? 33 : 1)", f"min_t(s8, {PAGE} / 2, 100)",
    ],
)  # fmt: skip
SIZES = (
    [
        PAGE, PAGE, f"2 * {PAGE}", f"{PAGE} / 2", "PAGE_SIZE", "ALIGN(in.size, 8)", "in.size",
        "ALIGN(out.size, 8)", "ALIGN(in.size, 8) + ALIGN(out.size, 8)", "in.size + out.size",
        f"v < 2 ? {PAGE} : 8", "8 * n + 64", f"limit * {IE} + {IH}", "(limit + 8) * 8",
        f"{PAGE} - 8 * v", f"ALIGN(n * 8, {{P}}) + {PAGE}", "24", f"(u32)({PAGE} * 3)",
        f"n > 3 ? {PAGE} - 8 : {PAGE}", "n == limit ? 64 : 4096",
    ],
    [
        f"{PAGE} - in.size", f"{PAGE} - out.size", f"n <= 1 ? {PAGE} : 1ull << 60", "0",
        f"v == 1 ? ~0ull : {PAGE}", "(u16)(n * 4096)", f"(int){PAGE} - 8 * (int)n",
    ],
)  # fmt: skip
ALIGNS = [
    PAGE,
    PAGE,
    PAGE,
    "8",
    "8",
    "16",
    f"2 * {PAGE}",
    "4",
    "1",
    "PAGE_SIZE",
    "64",
    f"{PAGE} / 4",
]
# An alignment is known when the code is built, a power of two, and leaves more than the base 0.
NO_ALIGNS = ["n > 2 ? 4 : 8", f"v ? 8 : {PAGE}", "8 << v", "limit < 10 ? 8 : 4", "24", "0", "n",
             "1ull << 51", "1ull << 52"]  # fmt: skip
OFFSETS = (
    [
        "0", "0", "0", "8", "4", f"{PAGE} / 2", PAGE, "in.size", "ALIGN(in.size, 8)",
        "ALIGN(out.size, 8)", f"{IH} + {IE} * limit",
        f"ALIGN({IH} + in.variable + {IE} * limit, 8)",
        f"ALIGN({IH} + {IE} * n, 8)", "8 * v", "n < 3 ? 0 : 8", f"{SUMS} <= {PAGE} ? 64 : 0",
        f"limit < 9 ? 0 : {PAGE} / 2", "n * 4", "limit * 8", "1 ? 0 : 1 / (n - 1)", "8 << (n & 3)",
        "(n > 4 || v > 2) * 8", f"{PAGE} / 2 + in.size",
    ],
    [
        f"{PAGE} - ALIGN(out.size, 8)", f"{PAGE} - out.size", f"{PAGE} - ALIGN(in.size, 8)",
        "8 * (n - 1)", "8 - n", "(u8)(16 * n)", "(v - 1) * 8", "-8 + (int)n * 8", "64 / (3 - n)",
        "ALIGN((int)n * 1000000, 8) & 8", "-1 < n ? 0 : 16", "n - 2 < 100 ? 0 : 8",
        "(size_t)1 << 63",
    ],
)  # fmt: skip
RUN = (
    [
        "v == 0", "v < 2", "v <= 1 || v == 3", "n <= limit", "limit > 0", "limit < 500", "1",
        f"in.size <= {PAGE}", f"out.size <= {PAGE}", f"in.variable < {PAGE} - {IH}", "limit > v",
        f"in.size + out.size <= {PAGE}", "!(v & 1)", "n + v < 9", "n * n < 50",
    ],
    [
        "n <= 1", "n < limit", "n != 3", "limit < 5", "0", "v - 1 < 2", "n >= 2", "10 / v > 3",
        "(u8)n == n", "n - 1 < limit", "v < 2 && n < 40",
    ],
)  # fmt: skip
BUILD = [
    "1",
    f"{IH} <= {PAGE}",
    f"{IH} + {OH} <= {PAGE}",
    f"{IE} + {OE} < 20",
    f"{IH} >= {OH}",
    "sizeof(u64) == 8",
    f"{SUMS} <= {PAGE}",
    f"{IE} && {OE}",
    f"{IH} - 8 < 4096",
]
VARHEAD = ["v", "v", "v + 1", "v ? v - 1 : 0", "0", "2 * v", "v - 1", "v < 3 ? v : 3",
           "in.variable / 8"]  # fmt: skip
LETS = (
    [
        f"u32 S = {PAGE} / 2", f"u16 I = {IH}", f"int left = {PAGE} - in.variable",
        f"size_t fit = {IE} ? ({PAGE} - {IH}) / {IE} : 3", "u32 twice = 2 * n",
        "size_t used = in.size + out.size", "bool any = v",
        "long diff = (long)v - 2", f"u32 bo = {OE} ? ({PAGE} - {OH}) / {OE} : 0",
    ],
    [
        f"u8 w = {PAGE} - {IH}", "u16 last = limit", f"size_t room = {PAGE} - {IH}",
        "u64 inv = 100 / v",
        f"size_t raw = ({PAGE} - {OH}) / {OE}", f"u16 most = {PAGE} * 16", f"s8 small = {PAGE} / 2",
    ],
)  # fmt: skip
NAMES = [
    "v",
    "8",
    "1",
    "3",
    "0",
    "64",
    "4095",
    IH,
    IE,
    OH,
    OE,
    PAGE,
    "in.variable",
    "2u",
    "-1",
    "7l",
]
LATE = ["n", "n", "limit", "in.size", "out.size"]
CASTS = ["u8", "u16", "u32", "u64", "int", "long", "s8", "s16", "bool", "size_t"]
OPERATORS = ["+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>", "<", "<=", "==", "!=", "&&", "||"]


def tree(rng: Random, names: list[str], depth: int) -> str:
    """A random expression."""
    if depth == 0:
        return rng.choice(names)
    x, y = (tree(rng, names, rng.randrange(depth)) for _ in range(2))
    match rng.randrange(10):
        case 0:
            return f"({rng.choice(CASTS)})({x})"
        case 1:
            return f"({tree(rng, names, depth - 1)} ? {x} : {y})"
        case 2:
            return f"{rng.choice(['min_t', 'max_t'])}({rng.choice(CASTS)}, {x}, {y})"
        case 3:
            return f"ALIGN({x}, {rng.choice(['8', '64', '16ul'])})"
        case 4:
            return f"{rng.choice('-!~')}({x})"
        case _:
            return f"({x} {rng.choice(OPERATORS)} {y})"


def bounded(rng: Random, names: list[str], bound: str) -> str:
    """A random expression kept below a bound, so that a layout may come out of it."""
    return f"({tree(rng, names, 3)}) % {bound}"
