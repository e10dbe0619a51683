# SPDX-License-Identifier: MIT
"""C expressions mean what a C compiler says they mean.

Random expressions on random operands, against gcc: the type (`_Generic`), the value, what is
undefined (UBSan), what is not exact (computed beside it in __int128, in gcc's own types), and
where -Wsign-conversion, -Wsign-compare and -Warith-conversion speak. And random text: what is
accepted here, gcc accepts. HVPROOFS_FUZZ says how many of each.
"""

from __future__ import annotations

import random
import re
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from hvproofs.spec.compile import Compiler
from hvproofs.spec.ctypes import CType
from hvproofs.spec.expression import ExpressionError, parse_expression
from hvproofs.spec.typed import Arithmetic, Demand, Typed
from hvproofs.terms import build as b
from hvproofs.terms.integers import evaluate, signed
from hvproofs.terms.term import Term, bitvec

CC = shutil.which("gcc")
pytestmark = pytest.mark.skipif(CC is None, reason="no gcc")

SPELLED = {
    CType.U8: "u8", CType.S16: "s16", CType.U32: "u32", CType.LONG: "long",
    CType.ULONG: "size_t", CType.INT: "int", CType.ULLONG: "u64", CType.U16: "u16",
    CType.S8: "s8", CType.LLONG: "s64", CType.BOOL: "bool",
}  # fmt: skip
OTHER_SPELLINGS = [
    "unsigned char", "signed char", "unsigned short", "short", "unsigned int", "unsigned",
    "unsigned long", "long long", "unsigned long long", "s32",
]  # fmt: skip
NAMES = {
    "a": CType.U8, "c": CType.S16, "d": CType.U32, "e": CType.LONG, "f": CType.ULONG,
    "g": CType.INT, "h": CType.ULLONG, "k": CType.U16, "l": CType.S8, "m": CType.LLONG,
    "p": CType.BOOL, "in.size": CType.ULONG,
}  # fmt: skip
CONSTANTS = ["0", "1", "7", "8", "31", "63", "4095", "0xffffffff", "3u", "5UL", "2ll", "2147483648",
             "0x7fffffffffffffff", "017", "1llu", "2147483647", "0x8000000000000000"]  # fmt: skip

# What the kernel's macros compute, and the names.
PLAIN = """\
#include <stddef.h>
typedef unsigned char u8; typedef unsigned short u16; typedef unsigned int u32;
typedef unsigned long long u64; typedef signed char s8; typedef short s16; typedef int s32;
typedef long long s64;
#define bool _Bool
#define DIV_ROUND_UP(n, d) (((n) + (d) - 1) / (d))
#define ALIGN(x, a) (((x) + ((__typeof__(x))(a) - 1)) & ~((__typeof__(x))(a) - 1))
#define min_t(t, a, b) ((t)(a) < (t)(b) ? (t)(a) : (t)(b))
#define max_t(t, a, b) ((t)(a) > (t)(b) ? (t)(a) : (t)(b))
#define min(a, b) ((a) < (b) ? (a) : (b))
#define max(a, b) ((a) > (b) ? (a) : (b))
static struct { size_t size; char header[24]; } in;
""" + "".join(f"static {SPELLED[t]} {name};\n" for name, t in NAMES.items() if "." not in name)
# The same operations with an account beside each: `must` where the value is not the one over the
# integers, `may` where a negative operand was converted although the result came out right.
CHECKED = """\
#include <stdio.h>
#include <signal.h>
#include <setjmp.h>
static int must, may;
static sigjmp_buf back;
static void trapped(int s) { (void)s; siglongjmp(back, 1); }
typedef __int128 Z;
#define K(c) ({ static __typeof__(c) k_ = (c); k_; })
#define MUST(t) ({ if (t) must = may = 1; })
#define CONVERT(T, x) ({ __auto_type x_ = (x); T r_ = (T)x_; MUST((Z)r_ != (Z)x_); r_; })
#define TEST(T, x) ((T)(x))
#define OPERANDS(x, y) __auto_type x_ = (x); __auto_type y_ = (y); \\
    typedef __typeof__(x_ + y_) T_; int lost_ = (Z)(T_)x_ != (Z)x_ || (Z)(T_)y_ != (Z)y_; \\
    (void)lost_
#define OVERFLOWS(name, x, op, y) ({ OPERANDS(x, y); T_ r_; MUST(lost_); \\
    MUST(__builtin_##name##_overflow((T_)x_, (T_)y_, &r_)); x_ op y_; })
#define ADD(x, y) OVERFLOWS(add, x, +, y)
#define SUB(x, y) OVERFLOWS(sub, x, -, y)
#define MUL(x, y) OVERFLOWS(mul, x, *, y)
#define PLAINLY(x, op, y) ({ OPERANDS(x, y); MUST(lost_); x_ op y_; })
#define EQUALITY(x, op, y) ({ OPERANDS(x, y); int r_ = x_ op y_; may |= lost_; \\
    MUST(r_ != ((Z)x_ op (Z)y_)); r_; })
#define AND(x, y) ({ OPERANDS(x, y); __auto_type r_ = x_ & y_; may |= lost_; \\
    MUST((Z)r_ != ((Z)x_ & (Z)y_)); r_; })
#define LEFT(x, y) ({ __auto_type x_ = (x); __auto_type y_ = (y); __auto_type r_ = x_ << y_; \\
    MUST((r_ >> y_) != x_); r_; })
#define NEGATIVE(x) ({ __auto_type x_ = (x); __typeof__(-x_) r_; \\
    MUST(__builtin_sub_overflow((__typeof__(r_))0, x_, &r_)); -x_; })
#define ROUNDED(x, a) ({ __auto_type l_ = (x); \\
    ADD(l_, (__typeof__(l_))(a) - 1) & ~((__typeof__(l_))(a) - 1); })
#define QUOTIENT(n, d) ({ __auto_type n_ = (n); __auto_type d_ = (d); \\
    PLAINLY(SUB(ADD(n_, d_), 1), /, d_); })
#define LEAST(x, op, y) ({ __auto_type l_ = (x); __auto_type m_ = (y); l_ op m_ ? l_ : m_; })
#define NAME(e) _Generic((e), _Bool: "BOOL", u8: "U8", s8: "S8", u16: "U16", s16: "S16", \\
    int: "INT", u32: "U32", long: "LONG", unsigned long: "ULONG", long long: "LLONG", \\
    unsigned long long: "ULLONG")
#define RUN(index, e) if (sigsetjmp(back, 1)) puts("undefined"); else { must = may = 0; \\
    __auto_type v_ = (e); \\
    printf("%s %llx %d %d\\n", NAME(v_), (unsigned long long)v_, must, may); }
"""
ACCOUNTED = {"+": "ADD({}, {})", "-": "SUB({}, {})", "*": "MUL({}, {})", "<<": "LEFT({}, {})",
             "&": "AND({}, {})", "==": "EQUALITY({}, ==, {})", "!=": "EQUALITY({}, !=, {})",
             ">>": "({} >> {})", "&&": "({} && {})", "||": "({} || {})"}  # fmt: skip
OPERATORS = [*ACCOUNTED, "/", "%", "|", "^", "<", "<=", ">", ">="]


@dataclass(frozen=True)
class Random:
    """A random expression."""

    text: str  # as a scheme writes it
    checked: str  # with the account of `CHECKED`; what gcc would fold it cannot fold there
    mask: bool = False  # whether some `&` is excused: an operand of it is written with `~`
    narrow: bool = False  # whether some & | ^ has a constant operand: see `silent`

    @property
    def casts(self) -> bool:
        """Whether it converts explicitly."""
        return ")(" in self.text or "_t(" in self.text

    @property
    def silent(self) -> bool:
        """Whether gcc may keep silent although a sign is lost.

        It says nothing of explicit conversions, and computes `8ul | g` in int, where it sees no
        conversion: but the result is converted, and -1 becomes a huge number.
        """
        return self.casts or self.narrow


def random_expression(rng: random.Random, depth: int) -> Random:
    """A well-typed expression of the language; it may turn out undefined."""
    if depth == 0:
        if rng.random() < 0.65:
            name = rng.choice(list(NAMES))
            return Random(name, name)
        constant = rng.choice([*CONSTANTS, f"sizeof({rng.choice(list(SPELLED.values()))})"])
        return Random(constant, f"K({constant})")
    x, y, z = (random_expression(rng, rng.randrange(depth)) for _ in range(3))
    ctype = rng.choice([*SPELLED.values(), *OTHER_SPELLINGS])
    convert = "TEST" if ctype == "bool" else "CONVERT"
    one, two = (f"{convert}({ctype}, {part.checked})" for part in (x, y))
    mask, narrow = x.mask or y.mask, x.narrow or y.narrow
    match rng.randrange(10):
        case 0:
            return Random(f"({ctype})({x.text})", one, x.mask, x.narrow)
        case 1:
            return Random(f"(-({x.text}))", f"NEGATIVE({x.checked})", x.mask, x.narrow)
        case 2:
            sign = rng.choice("~!+")
            return Random(f"({sign}({x.text}))", f"({sign}({x.checked}))", x.mask, x.narrow)
        case 3:
            arms = f"__typeof__(1 ? ({x.text}) : ({y.text}))"
            then, other = (f"CONVERT({arms}, {part.checked})" for part in (x, y))
            text = f"({z.text} ? {x.text} : {y.text})"
            return Random(
                text, f"({z.checked} ? {then} : {other})", mask or z.mask, narrow or z.narrow
            )
        case 4:
            name, sign = rng.choice([("min", "<"), ("max", ">")])
            return Random(f"{name}_t({ctype}, {x.text}, {y.text})",
                          f"LEAST({one}, {sign}, {two})", mask, narrow)  # fmt: skip
        case 5:
            name, sign = rng.choice([("min", "<"), ("max", ">")])
            return Random(f"{name}(({ctype})({x.text}), ({ctype})({y.text}))",
                          f"LEAST({one}, {sign}, {two})", mask, narrow)  # fmt: skip
        case 6:
            alignment = rng.choice(["1", "8", "64", "4096ul", "0x80000000"])
            return Random(f"ALIGN({x.text}, {alignment})", f"ROUNDED({x.checked}, K({alignment}))",
                          x.mask, x.narrow)  # fmt: skip
        case 7:
            return Random(f"DIV_ROUND_UP({x.text}, {y.text})",
                          f"QUOTIENT({x.checked}, {y.checked})", mask, narrow)  # fmt: skip
        case _:
            sign = rng.choice([*OPERATORS, "&"])
            if sign == "&" and rng.random() < 0.3:
                x = Random(f"(~({x.text}))", f"(~({x.checked}))", x.mask, x.narrow)
            form = ACCOUNTED.get(sign, f"PLAINLY({{}}, {sign}, {{}})")
            mask |= sign == "&" and "(~" in (x.text[:2], y.text[:2])
            fixed = not all(re.search(r"\b(in\.size|[a-p])\b", part.text) for part in (x, y))
            narrow |= fixed and sign in "&|^"
            text, checked = f"({x.text} {sign} {y.text})", form.format(x.checked, y.checked)
            return Random(text, checked, mask, narrow)


def random_operands(rng: random.Random) -> dict[str, int]:
    """A value for every name: the ends of its type, small numbers, any number."""

    def one(ctype: CType) -> int:
        ends = [ctype.lowest, ctype.highest, 0, 1, rng.randint(ctype.lowest, ctype.highest)]
        near = [n for n in (-1, -8, 5, 31, 32, 63, 64, 4096, ctype.highest - 3) if ctype.holds(n)]
        return rng.choice([*ends, *near])

    return {name: one(ctype) for name, ctype in NAMES.items()}


@dataclass(frozen=True)
class Ours:
    """An expression as this project reads it."""

    value: Typed
    obligations: list[Arithmetic]

    def broken(self, demand: Demand, values: dict[str, int]) -> bool:
        terms = [b.and_(o.guard, b.not_(o.holds)) for o in self.obligations if o.demand is demand]
        return bool(evaluate(b.or_(*terms), values))

    def sign_changes(self) -> list[Term]:
        """Where an implicit conversion loses a sign."""
        return [
            b.and_(o.guard, b.not_(o.holds))
            for o in self.obligations
            if o.operator.startswith("(") and o.operands[0].ctype.signed
            and not o.result.ctype.signed
        ]  # fmt: skip

    def outcome(self, values: dict[str, int]) -> tuple[str, int] | None:
        """Type name and value; None where C leaves it undefined."""
        if self.broken(Demand.DEFINED, values):
            return None
        number = evaluate(self.value.term, values)
        ctype = self.value.ctype
        return ctype.name, signed(number, ctype.width) if ctype.signed else number


def ours(text: str) -> Ours:
    """Compile an expression over `NAMES`; raises ExpressionError."""
    names = {name: Typed(t, b.var(name, bitvec(t.width))) for name, t in NAMES.items()}
    compiler = Compiler(names, {"in.header": b.bv(24, 64)})
    return Ours(compiler.value(parse_expression(text)), compiler.obligations)


def unsigned_bits(values: dict[str, int]) -> dict[str, int]:
    return {name: value % (1 << NAMES[name].width) for name, value in values.items()}


@dataclass(frozen=True)
class Theirs:
    """An expression on operands as gcc reads it."""

    outcome: tuple[str, int] | None  # type name and value; None: UBSan stops
    must: bool  # some value is not the one over the integers
    may: bool  # or some negative operand was converted to an unsigned type


def theirs(
    expressions: list[str], operands: list[dict[str, int]], folder: Path
) -> list[list[Theirs]]:
    """What the compiler makes of each expression, on each operands."""
    lines = [PLAIN, CHECKED]
    lines += [f"static void e{i}(void) {{ RUN({i}, {e}) }}" for i, e in enumerate(expressions)]
    lines += ["int main(void) {", "signal(SIGILL, trapped); signal(SIGFPE, trapped);"]
    for values in operands:
        lines += [f"{name} = {value % (1 << 64)}ull;" for name, value in values.items()]
        lines += [f"e{index}();" for index in range(len(expressions))]
    output = run_c("\n".join([*lines, "return 0; }"]), folder)
    rows = iter(output.splitlines())
    return [[outcome(next(rows)) for _ in expressions] for _ in operands]


def run_c(source: str, folder: Path) -> str:
    """The output of a program with UBSan's traps."""
    (folder / "t.c").write_text(source)
    checks = "-fsanitize=signed-integer-overflow,shift,integer-divide-by-zero"
    command = [str(CC), "-w", "-O0", checks, "-fsanitize-undefined-trap-on-error", "-o", "t", "t.c"]
    subprocess.run(command, check=True, cwd=folder)
    return subprocess.run([folder / "t"], capture_output=True, text=True, check=True).stdout


def outcome(line: str) -> Theirs:
    if line == "undefined":
        return Theirs(None, must=False, may=False)
    name, digits, must, may = line.split()
    value, ctype = int(digits, 16), CType[name]
    return Theirs((name, signed(value, 64) if ctype.signed else value), must == "1", may == "1")


def gcc_says(bodies: list[str], folder: Path, *options: str) -> list[list[str]]:
    """The messages about each of several function bodies."""
    lines = [PLAIN]
    for index, body in enumerate(bodies, 1):
        lines.append(f"#line {index}000\nvoid e{index}(void) {{ {body} }}")
    (folder / "w.c").write_text("\n".join(lines))
    command = [str(CC), "-fsyntax-only", "-ftrack-macro-expansion=0", *options, "w.c"]
    text = subprocess.run(command, capture_output=True, text=True, cwd=folder).stderr
    found: list[list[str]] = [[] for _ in bodies]
    for number, message in re.findall(r"(?m)^w\.c:(\d+):\d+: ((?:warning|error): .*)$", text):
        found[int(number) // 1000 - 1].append(message)
    return found


def batch(rng: random.Random, size: int) -> dict[str, tuple[Random, Ours]]:
    """Expressions that are well formed, by their text."""
    found: dict[str, tuple[Random, Ours]] = {}
    while len(found) < size:
        expression = random_expression(rng, rng.choice([1, 2, 2, 3]))
        try:
            found[expression.text] = expression, ours(expression.text)
        except ExpressionError as error:
            # Of what the generator makes only this is ill formed: 64 is no value of a bool.
            assert str(error).startswith("ALIGN of "), expression.text  # noqa: PT017
    return found


def batches(total: int, size: int = 400) -> list[tuple[random.Random, int]]:
    """A generator of its own for each C file, and how many expressions it makes."""
    return [
        (random.Random(20241219 + first), min(size, total - first))  # noqa: S311 - fixed sequences
        for first in range(0, total, size)
    ]


def test_every_spelling_of_a_type_is_the_compilers(tmp_path: Path) -> None:
    spelled = [*SPELLED.values(), *OTHER_SPELLINGS]
    texts = [text for name in spelled for text in (f"({name})-1", f"sizeof({name})")]

    found = theirs(texts, [dict.fromkeys(NAMES, 0)], tmp_path)[0]

    assert [ours(text).outcome({}) for text in texts] == [one.outcome for one in found]


def test_type_value_undefined_and_inexact_are_the_compilers(
    tmp_path: Path, fuzz: Callable[[int], int]
) -> None:
    for rng, size in batches(fuzz(400)):
        made = batch(rng, size)
        operands = [random_operands(rng) for _ in range(8)]
        found = theirs([one.checked for one, _ in made.values()], operands, tmp_path)
        for values, row in zip(operands, found, strict=True):
            bits = unsigned_bits(values)
            for (text, (_, mine)), their in zip(made.items(), row, strict=True):
                assert mine.outcome(bits) == their.outcome, (text, values)
                if their.outcome is not None:
                    inexact = mine.broken(Demand.EXACT, bits)
                    assert their.must <= inexact <= their.may, (text, values)


SIGNS = ["-Wsign-conversion", "-Wsign-compare", "-Warith-conversion"]


def changes_sign(message: str) -> bool:
    # gcc also speaks of `~` of a small type compared in int, where no conversion takes place.
    asked = any(f"[{option}]" in message for option in SIGNS)
    return asked and "promoted bitwise complement" not in message


def test_signs_are_lost_where_the_compiler_warns(
    tmp_path: Path, fuzz: Callable[[int], int]
) -> None:
    for rng, size in batches(fuzz(400)):
        made = batch(rng, size)
        operands = [unsigned_bits(random_operands(rng)) for _ in range(12)]
        said = gcc_says([f"(void)({text});" for text in made], tmp_path, *SIGNS)
        for (text, (expression, mine)), messages in zip(made.items(), said, strict=True):
            speaks = any(changes_sign(message) for message in messages)
            changes = b.or_(*mine.sign_changes())
            lost = any(evaluate(changes, values) and mine.outcome(values) for values in operands)
            assert lost <= speaks or expression.silent, text
            assert speaks <= bool(mine.sign_changes()) or expression.mask, text


# Pieces of text that are near to what C accepts.
PIECES = [
    *NAMES, *CONSTANTS, *OPERATORS, *SPELLED.values(), *OTHER_SPELLINGS, "++", "--", "->", "=",
    "+=", "<<=", "&&&", "~", "!", "?", ":", ",", ";", "(", ")", "[", "]", "sizeof", "sizeof(",
    "in.header", "in", "1lL", "2Ll", "3uU", "4lul", "5LUL", "6LLu", "0x", "0b1", "08", "1e3", "1.",
    "0xffULL", "18446744073709551616", "/*", "//", "<:", "??(", "\\", "'a'", '"', "\xa0", "\u2003",
    "min", "max(", "min_t(", "ALIGN(", "DIV_ROUND_UP", "-", "+", "true", "return", "é", "$", "@",
]  # fmt: skip
TOKEN = re.compile(r"[A-Za-z_][\w.]*|\d\w*|<<|>>|[<>=!]=|&&|\|\||\S")


def without_brackets(rng: random.Random) -> str:
    """A chain of operators, so that their precedence decides."""

    def part() -> str:
        prefix = rng.choice(
            ["", "", "", "-", "~", "!", "+", f"({rng.choice([*SPELLED.values()])})"]
        )
        return f"{prefix} {random_expression(rng, 0).text}"

    links = [rng.choice([*OPERATORS, *OPERATORS, f"? {part()} :"]) for _ in range(rng.randrange(4))]
    return " ".join([part(), *(f"{link} {part()}" for link in links)])


def random_text(rng: random.Random) -> str:
    """An expression that was tampered with, its white space too."""
    bracketed = random_expression(rng, rng.choice([1, 1, 2])).text
    tokens = TOKEN.findall(rng.choice([bracketed, without_brackets(rng)]))
    for _ in range(rng.randrange(4)):
        at = rng.randrange(len(tokens))
        match rng.randrange(5):
            case 0 if len(tokens) > 1:
                del tokens[at]
            case 1:
                tokens.insert(at, tokens[rng.randrange(len(tokens))])
            case 2:
                tokens[at] = rng.choice(PIECES)
            case 3 if rng.random() < 0.5:
                tokens[at] = tokens[at] + rng.choice("0123456789abxuULl_-+.")
            case _:
                tokens.insert(at, rng.choice(PIECES))
    gaps = ["", "", "", " ", " ", "\t", "\n", "\x0b", "\x1c"]
    return "".join(token + rng.choice(gaps) for token in tokens).strip(" ")


def test_text_that_is_accepted_is_cs_and_means_the_same(
    tmp_path: Path, fuzz: Callable[[int], int]
) -> None:
    for rng, size in batches(fuzz(4000), 4000):
        accepted: dict[str, Ours] = {}
        for text in (random_text(rng) for _ in range(size)):
            try:
                accepted[text] = ours(text)
            except ExpressionError as error:
                assert 0 <= error.at <= len(text), text  # noqa: PT017 - others go on
        assert len(accepted) > size // 20
        said = gcc_says([f"(void)({text});" for text in accepted], tmp_path, "-w")
        assert {t: m for t, m in zip(accepted, said, strict=True) if m} == {}
        operands = [random_operands(rng) for _ in range(2)]
        found = theirs(list(accepted), operands, tmp_path)
        for values, row in zip(operands, found, strict=True):
            for (text, mine), their in zip(accepted.items(), row, strict=True):
                outcome = mine.outcome(unsigned_bits(values))
                assert outcome in (None, their.outcome), (text, values)
