# SPDX-License-Identifier: MIT
"""KTAP version 1 (Documentation/dev-tools/ktap.rst of Linux): a subtest for each finding."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from hvproofs.report.formats import Format

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from hvproofs.report.finding import Finding, FindingsDocument

VERSION = "KTAP version 1"


def write(document: FindingsDocument) -> str:
    """One test, of the command; a subtest for what was asked of one thing, and in it each case."""
    ordered = sorted(document.findings, key=lambda one: one.suite)
    suites = [(name, list(group)) for name, group in groupby(ordered, key=lambda one: one.suite)]
    lines = [VERSION, f"1..{len(suites)}"]
    for number, (name, group) in enumerate(suites, 1):
        lines += [f"    {line}" for line in _subtest(name, group)]
        bad = any(_result(one).startswith("not") for one in group)
        lines.append(f"{'not ok' if bad else 'ok'} {number} {_name(name)}")
    return "\n".join([*lines, ""])


def _subtest(name: str, group: Sequence[Finding]) -> Iterator[str]:
    yield VERSION
    yield f"# Subtest: {_name(name)}"
    yield f"1..{len(group)}"
    for number, one in enumerate(group, 1):
        result, found, directive = _result(one).partition(" # ")
        if result == "not ok":
            yield from (f"# {_plain(line)}" for line in (f"{one.place}: {one.message}",
                                                         *one.details))  # fmt: skip
        tail = f" # {directive} {_name(one.message)}" if found else ""
        yield f"{result} {number} {_name(one.name)}{tail}"


def _result(one: Finding) -> str:
    from hvproofs.report.finding import TABLE

    return TABLE[one.meaning].ktap


def _plain(text: str) -> str:
    """What may stand on one line."""
    return "".join(c if c.isprintable() else " " for c in text).rstrip()


def _name(text: str) -> str:
    """Likewise without `#`, at which parsers end a name, the kernel's kunit.py among them."""
    return _plain(text).replace("#", "No.")


FORMAT = Format(findings=write)
