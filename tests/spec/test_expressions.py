# SPDX-License-Identifier: MIT
"""C expressions: what is refused, what is an obligation, and on which paths."""

from __future__ import annotations

import pytest

from hvproofs.spec.compile import Compiler, Greatest
from hvproofs.spec.ctypes import CType
from hvproofs.spec.expression import ExpressionError, parse_definition, parse_expression
from hvproofs.spec.typed import Demand, Typed
from hvproofs.terms import build as b
from hvproofs.terms.integers import evaluate
from hvproofs.terms.term import bitvec

NAMES = {"a": (CType.U8, 200), "c": (CType.S16, -3), "d": (CType.U32, 4_000_000_000),
         "e": (CType.LONG, -77), "f": (CType.ULONG, 4096), "g": (CType.INT, 17),
         "h": (CType.ULLONG, 1 << 63), "i": (CType.INT, -1), "k": (CType.U16, 65535),
         "l": (CType.S8, -128), "m": (CType.LLONG, -(1 << 62)), "n": (CType.ULONG, 2),
         "p": (CType.BOOL, 1), "in.size": (CType.ULONG, 40)}  # fmt: skip


VALUES = {name: value % (1 << t.width) for name, (t, value) in NAMES.items()}


def compiler() -> Compiler:
    names = {name: Typed(t, b.var(name, bitvec(t.width))) for name, (t, _) in NAMES.items()}
    return Compiler(names, {"in.header": b.bv(24, 64), "out.header": b.bv(8, 64)})


def broken(text: str) -> set[Demand]:
    """Of which kinds are the obligations that the expression breaks."""
    compiled = compiler()
    compiled.value(parse_expression(text))
    return {
        o.demand for o in compiled.obligations
        if evaluate(o.guard, VALUES) and not evaluate(o.holds, VALUES)
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "at", "message", "expected", "hint"),
    [
        ("min(g, f)", 0, "min of int and ulong", "equal types", "min_t(type, a, b)"),
        ("ALIGN(f, 3)", 9, "ALIGN of ulong to 3", "a power of two of its type", ""),
        ("ALIGN(a, 256)", 9, "ALIGN of u8 to 256", "a power of two", ""),
        ("ALIGN(l, 128)", 9, "ALIGN of s8 to 128", "a power of two", ""),
        # Converted to f's type it is 2^64 - 128.
        ("ALIGN(f, (s8)-128)", 10, "ALIGN of ulong to -128", "a power of two", ""),
        ("ALIGN(f, -2147483647 - 1)", 9, "ALIGN of ulong to -2147483648", "a power of two", ""),
        ("ALIGN(g, -1)", 9, "ALIGN of int to -1", "a power of two", ""),
        ("ALIGN(f, 0)", 9, "ALIGN of ulong to 0", "a power of two", ""),
        ("ALIGN(p, 8)", 9, "ALIGN of bool to 8", "a power of two of its type", ""),
        ("ALIGN(f, g + x)", 13, "unknown name 'x'", "", "known: "),
        ("sizeof(in.hedder)", 7, "sizeof knows no 'in.hedder'", "in.header",
         "did you mean in.header"),
        ("largest(n: largest(m: m < 3) < n)", 19, "largest inside largest", "a local", ""),
        ("largest(f: f < 3)", 8, "'f' is already defined", "a new name, or n", ""),
        ("largest(limit: limit < 3)", 8, "'limit' is already defined", "a new name, or n", ""),
        ("largest(u32: 1 < 3)", 8, "'u32' is a type", "a plain C identifier", "another name"),
        ("largest(in.x: 1 < 3)", 8, "'in.x' is a part", "a plain C identifier", "another name"),
        ("099", 0, "no C integer constant", "octal after a 0", ""),
        ("1lL", 0, "no C integer constant: 1lL", "at most u with l or ll", ""),
        ("1Llu", 0, "no C integer constant: 1Llu", "", ""),
        ("1uu", 0, "no C integer constant: 1uu", "", ""),
        ("18446744073709551616", 0, "no C integer constant", "", ""),
        ("--f", 0, "unexpected '--'", "'-'", "C reads it as one operator"),
        ("++f", 0, "unexpected '++'", "'+'", "C reads it as one operator"),
        ("f--g", 1, "unexpected '--'", "an operator", "between two '-'"),
        ("f+++g", 1, "unexpected '++'", "an operator", "between two '+'"),
        ("f - --g", 4, "unexpected '--'", "'-'", "between two '-'"),
        ("f -\xa0g", 3, "unexpected character '\\xa0'", "a name", ""),
        ("1 +", 3, "ends too early", "a number", ""),
        ("f $ 2", 2, "unexpected character '$'", "", ""),
        ("+".join(["1"] * 80), 0, "nested deeper", "", ""),
        ("1" * 5000, 0, "longer than", "", ""),
    ],
)  # fmt: skip
def test_ill_formed_expressions_are_refused(
    text: str, at: int, message: str, expected: str, hint: str
) -> None:
    with pytest.raises(ExpressionError) as raised:
        broken(text)

    assert message in str(raised.value)
    assert at == raised.value.at
    assert expected in raised.value.expected
    assert hint in raised.value.hint


@pytest.mark.parametrize("text", ["- -f", "-(-f)", "f - -g", "f-(-g)", "+ +f", "f&~g", "!!f",
                                  "1llu", "2LLU", "3uLL", "4ul", "5Lu", "(" * 80 + "1" + ")" * 80,
                                  "(unsigned\tlong\n)f"])  # fmt: skip
def test_what_c_accepts_close_to_that_is_accepted(text: str) -> None:
    assert compiler().value(parse_expression(text))


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("in.header", "is a part of something"), ("in", "already defined"),
        ("out", "already defined"), ("f", "already defined"), ("n", "already defined"),
        ("limit", "is the scheme's own"), ("int", "is a type"), ("u32", "is a type"),
        ("unsigned", "is a type"), ("size_t", "is a type"), ("bool", "is a type"),
        ("if", "is a keyword"), ("sizeof", "is a keyword"), ("char", "is a keyword"),
        ("typeof", "is a keyword"), ("true", "is a keyword"), ("NULL", "is a keyword"),
        ("min", "is a function"), ("max_t", "is a function"), ("ALIGN", "is a function"),
        ("DIV_ROUND_UP", "is a function"), ("largest", "is a function"),
    ],
)  # fmt: skip
def test_a_definition_has_a_name_of_its_own(name: str, message: str) -> None:
    with pytest.raises(ExpressionError, match=message) as raised:
        compiler().define(parse_definition(f"u32 {name} = 1"))

    assert raised.value.expected
    assert raised.value.at in (0, 4)


@pytest.mark.parametrize("name", ["x", "_y1", "inner", "size", "header", "u33", "minimum", "N"])
def test_any_other_name_may_be_defined(name: str) -> None:
    compiled = compiler()

    compiled.define(parse_definition(f"u32 {name} = 1"))

    assert compiled.names[name].ctype is CType.U32


@pytest.mark.parametrize(
    "text",
    ["g ? f / g : 0", "0 ? 1 / 0 : 2", "0 && 1 / 0", "1 || 1 / 0", "g != 0 && 5 % g",
     "c > 0 && 1 << c", "0 ? f + c : 1", "c < 0 || c < f", "c > 0 ? f + c : f",
     "c > 0 ? (g ? i : f) : f", "c > 0 ? (!g ? f : i) : f"],
)  # fmt: skip
def test_arms_guard_their_obligations(text: str) -> None:
    assert broken(text) == set()


@pytest.mark.parametrize(
    ("text", "defined"),
    [
        ("1 / 0", False), ("f % 0u", False), ("p / (p - 1)", False), ("1 << 32", False),
        ("1 << -1", False), ("1 << 31", False), ("1u << 31", True), ("f << 63", True),
        ("f << 64", False), ("1 << 0xffffffff00000000", False), ("f >> l", False),
        # Operands are promoted first, the amount of a shift too (C11 6.5.7p3).
        ("1 << p", True), ("1 >> p", True), ("p << p", True), ("f >> p", True), ("p << 31", False),
        ("a << 23", True), ("a << 24", False), ("c >> 1", True), ("c << 0", False),
        ("a + a", True), ("-l", True), ("-p - p", True), ("~c", True), ("k * k", False),
        ("k * k * 1u", False), ("k * 1u * k", True), ("2147483647 + 1", False),
        ("2147483647 + 1u", True), ("-2147483647 - 1", True), ("-(-2147483647 - 1)", False),
        ("(-2147483647 - 1) / -1", False), ("(-2147483647 - 1) % -1", False),
        ("(-2147483647 - 1l) / -1", True), ("-2147483648LL << 1", False),
        # ALIGN and DIV_ROUND_UP add first, and the sum is what overflows.
        ("ALIGN(2147483647, 8)", False), ("ALIGN(2147483640, 8)", True),
        ("ALIGN(2147483647u, 8)", True), ("ALIGN(0x7fffffffffffffff, 8)", False),
        ("ALIGN(m, 8)", True), ("ALIGN(a, 128)", True), ("ALIGN((u8)255, 128)", True),
        ("DIV_ROUND_UP(2147483647, 2)", False), ("DIV_ROUND_UP(2147483647, 1)", False),
        ("DIV_ROUND_UP(2147483646, 1)", True), ("DIV_ROUND_UP(f, 0)", False),
        ("min(p, p) << 30", True), ("max_t(s8, 1, 1) << 30", True),
        ("(bool)c / (bool)c", True), ("1 / (bool)0", False), ("1 / (bool)256", True),
    ],
)  # fmt: skip
def test_what_c_leaves_undefined_is_an_obligation(text: str, defined: bool) -> None:
    assert defined == (Demand.DEFINED not in broken(text))


@pytest.mark.parametrize(
    ("text", "wraps"),
    [("f - 4097", True), ("f - 4096", False), ("(u16)65536", True), ("(u8)a", False),
     ("d * 2", True), ("h + h", True), ("ALIGN(d, 8)", False), ("ALIGN(0xffffffffu, 8)", True),
     ("(u64)g", False), ("g ? 1 : d * 2", False), ("(u64)c", True), ("(int)d", True),
     ("(long)h", True), ("(s64)d", False), ("(bool)c", False), ("g ? c : f", True),
     ("g ? f : c", False), ("1u << 31", False), ("2u << 31", True), ("-1u", True), ("-0u", False)],
)  # fmt: skip
def test_wrap_around_is_an_obligation(text: str, wraps: bool) -> None:
    assert wraps == (Demand.EXACT in broken(text))


@pytest.mark.parametrize(
    "operator", ["+", "-", "*", "/", "%", "&", "|", "^", "<", ">=", "==", "!="]
)
def test_a_negative_operand_of_an_unsigned_operation_loses_its_sign(operator: str) -> None:
    # The same of `?:` is below: one rule for all.
    assert broken(f"f {operator} i") == broken(f"i {operator} f") == {Demand.EXACT}
    assert broken(f"1 ? f : (f {operator} i)") == set()
    assert broken(f"i {operator} 1l") == broken(f"f {operator} 1") == set()


@pytest.mark.parametrize(
    ("text", "lost"),
    [
        ("-1 < 1u", True), ("i < sizeof(in.header)", True), ("g < sizeof(u32)", False),
        ("1 ? i : f", True), ("0 ? i : f", False), ("min_t(u32, i, 1)", True), ("f == -1", True),
        ("max_t(size_t, g, f)", False), ("DIV_ROUND_UP(f, i)", True), ("DIV_ROUND_UP(i, f)", True),
        ("ALIGN(i, 8) + f", False), ("ALIGN(l, 8) + f", True), ("f << (i + 2)", False),
        ("(a - 201) + f", True), ("(a - 200) + f", False), ("-a < f", True), ("~a == d", True),
        ("f && i", False), ("!i + f", False), ("(i < 0) + f", False), ("p - 1 + f", False),
        # A signed type of more bits holds every value.
        ("e + d", False), ("m < d", False),
        # No negative int is converted to 5, but one is to 2^64 - 1, and one to 2^31.
        ("i == 5u", False), ("5ul != i", False), ("i == 0xffffffffffffffff", True),
        ("i == 0x80000000", True), ("c == 0x80000000", False), ("i < 5u", True),
        # gcc speaks of `& ~7` too: a mask on purpose, whose value is that over the integers.
        ("f & ~7", False), ("~7 & f", False), ("f & ~(8 - 1)", False), ("d & ~a", False),
        ("in.size & ~(g - 1)", False), ("f & -8", True), ("f & (~7 + 0)", True), ("f | ~7", True),
        ("f ^ ~7", True), ("f + ~7", True), ("f & (1 ? ~7 : 0)", True), ("f & (f + ~7)", True),
    ],
)  # fmt: skip
def test_signs_are_lost_by_one_rule(text: str, lost: bool) -> None:
    assert ({Demand.EXACT} if lost else set()) == broken(text)


@pytest.mark.parametrize(("text", "size"), [("sizeof(in.header)", 24), ("sizeof(p)", 1),
                                            ("sizeof(c)", 2), ("sizeof(n)", 8), ("sizeof(bool)", 1),
                                            ("largest(n: n <= sizeof(n))", 8)])  # fmt: skip
def test_sizes_are_size_t(text: str, size: int) -> None:
    compiled = compiler()
    value = compiled.value(parse_expression(text))
    known = {g.name: g.value(VALUES) for g in compiled.greatest}

    assert (CType.ULONG, size) == (value.ctype, evaluate(value.term, known))


def test_the_bound_name_of_largest_is_a_count_and_hides_n_only_inside() -> None:
    compiled = compiler()
    value = compiled.value(parse_expression("largest(n: n * 8 <= f) + n"))
    known = {g.name: g.value(VALUES) for g in compiled.greatest}

    assert 512 + 2 == evaluate(value.term, VALUES | known)


@pytest.mark.parametrize("divisor", range(1, 6))
def test_a_quotient_is_rounded_up(divisor: int) -> None:
    rounded = compiler().value(parse_expression(f"DIV_ROUND_UP(f, {divisor}ul)")).term

    for dividend in range(20):
        assert -(-dividend // divisor) == evaluate(rounded, {"f": dividend})


def greatest(predicate: str) -> Greatest:
    compiled = compiler()
    compiled.value(parse_expression(f"largest(n: {predicate})"))
    return compiled.greatest[0]


@pytest.mark.parametrize(
    ("predicate", "value"),
    [("n * 8 <= f", 512), ("n * 8 <= 7", 0), ("n < 2", 1), ("n < 4095", 4094), ("n <= f", 4095)],
)
def test_what_defines_a_largest_is_true_of_the_greatest_alone(predicate: str, value: int) -> None:
    one = greatest(predicate)
    definition = one.definition()
    others = range(max(0, value - 3), value + 4)

    assert [value] == [x for x in others if evaluate(definition, {**VALUES, one.name: x})]
    assert value == one.value(VALUES)
    assert value == one.by_halves(VALUES)


def test_a_predicate_is_known_by_the_text_of_all_its_parts() -> None:
    # min() names its operands twice: they are defined before the predicate is.
    eight, sixteen = (greatest(f"min(n * {size}, 4096ul) < f") for size in (8, 16))

    assert (511, 255) == (eight.value(VALUES), sixteen.value(VALUES))
    assert eight.text != sixteen.text
