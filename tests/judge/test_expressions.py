# SPDX-License-Identifier: MIT
"""The judge's own C expressions against a compiler: types, values, and what is undefined."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from random import Random

import pytest

from judge import phrases
from judge.cexpr import ULONG, MalformedError, parse
from judge.cvalue import Compiler, Event, Log

CC = shutil.which("gcc")
VALUES = {"v": 3, "n": 7, "limit": 9, "in.size": 64, "in.variable": 24, phrases.PAGE: 4096,
          phrases.IH: 8, phrases.IE: 4, phrases.OH: 16, phrases.OE: 0}  # fmt: skip
C_NAMES = {name: f"x{index}" for index, name in enumerate(VALUES)}
PRELUDE = """#include <stdio.h>
typedef unsigned char u8; typedef unsigned short u16; typedef unsigned int u32;
typedef unsigned long long u64; typedef signed char s8; typedef short s16;
typedef long long s64; typedef unsigned long size_t;
#define bool _Bool
#define ALIGN(x, a) (((x) + ((__typeof__(x))(a) - 1)) & ~((__typeof__(x))(a) - 1))
#define min_t(t, a, b) ({ t a_ = (a), b_ = (b); a_ < b_ ? a_ : b_; })
#define max_t(t, a, b) ({ t a_ = (a), b_ = (b); a_ > b_ ? a_ : b_; })
#define NAME(e) _Generic((e), _Bool: "bool", u8: "u8", s8: "s8", u16: "u16", s16: "s16", \\
    int: "int", u32: "unsigned int", long: "long", unsigned long: "unsigned long", \\
    long long: "long long", u64: "unsigned long long")
int main(void) {
"""


def judged(text: str) -> tuple[str, int] | None:
    """Type and value; None where C leaves it undefined."""
    ctype, value = Compiler(dict.fromkeys(VALUES, ULONG)).typed(parse(text))
    log: Log = []
    found = value(VALUES, log)
    return None if Event.UNDEFINED in log else (ctype.name, found % (1 << 64))


def compiled(texts: list[str], folder: Path) -> list[tuple[str, int]]:
    lines = [f"unsigned long {C_NAMES[name]} = {value};" for name, value in VALUES.items()]
    for text in texts:
        for name in sorted(VALUES, key=len, reverse=True):
            text = text.replace(name, C_NAMES[name]) if len(name) > 5 else text  # noqa: PLW2901
        words = [f" {C_NAMES[w]} " if w in C_NAMES else w for w in _words(text)]
        c = "".join(words)
        lines.append(f'printf("%s|%llu\\n", NAME({c}), (unsigned long long)({c}));')
    (folder / "t.c").write_text(PRELUDE + "\n".join(lines) + "\nreturn 0; }\n")
    command = ["gcc", "-w", "-fwrapv", "-o", str(folder / "t"), str(folder / "t.c")]
    subprocess.run(command, check=True)
    output = subprocess.run([str(folder / "t")], capture_output=True, text=True, check=True).stdout
    parts = [line.split("|") for line in output.splitlines()]
    return [(name, int(value)) for name, value in parts]


def _words(text: str) -> list[str]:
    found, word = [], ""
    for character in text + " ":
        if character.isalnum() or character == "_":
            word += character
        else:
            found += [word, character]
            word = ""
    return found


@pytest.mark.skipif(CC is None, reason="no gcc")
def test_random_expressions_are_the_compilers(tmp_path: Path) -> None:
    rng = Random(7)  # noqa: S311 - a fixed sequence
    names = [*phrases.NAMES, "n", "limit", "in.size"]
    texts = sorted({phrases.tree(rng, names, rng.randrange(1, 4)) for _ in range(600)})
    expected = {}
    for text in texts:
        found = judged(text)
        if found is not None:
            expected[text] = found

    assert len(expected) > 300
    assert expected == dict(zip(expected, compiled(list(expected), tmp_path), strict=True))


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("v - 4", {Event.WRAP}),
        ("(int)v - 4", set()),
        ("(u8)(n * 40)", {Event.WRAP}),
        ("-1 < v", {Event.WRAP}),
        ("(u64)(-1)", {Event.SIGN_CAST}),
        ("2147483647 + 1", {Event.WRAP, Event.UNDEFINED}),
        ("1 << 31", {Event.WRAP, Event.UNDEFINED}),
        ("1u << 32", {Event.UNDEFINED}),
        ("v / (n - 7)", {Event.UNDEFINED}),
        ("n == 7 ? 1 : 1 / (n - 7)", set()),
        ("n == 7 || 1 / (n - 7)", set()),
        ("ALIGN(2147483647, 8)", {Event.WRAP, Event.UNDEFINED}),
        ("1 << (n > 3)", set()),
        ("largest(k: k < 10 || k > 20)", {Event.NOT_MONOTONE}),
    ],
)
def test_what_goes_wrong(text: str, events: set[Event]) -> None:
    _, value = Compiler(dict.fromkeys(VALUES, ULONG)).typed(parse(text))
    log: Log = []
    value(VALUES, log)

    assert events == set(log)


@pytest.mark.parametrize("text", ["1lL", "--v", "v v", "(v", "min(v, 3)", "08", "in. size", "x"])
def test_what_is_no_expression(text: str) -> None:
    with pytest.raises(MalformedError):
        Compiler(dict.fromkeys(VALUES, ULONG)).typed(parse(text))
