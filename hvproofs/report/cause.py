# SPDX-License-Identifier: MIT
"""Where in a scheme's file the cause of a verdict stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hvproofs.errors import Location
from hvproofs.prove.result import Result
from hvproofs.prove.selection import matches
from hvproofs.rules.catalogue import RULES
from hvproofs.rules.rule import Evidence
from hvproofs.spec.check_scheme import expressions
from hvproofs.spec.corpus import Corpus
from hvproofs.spec.scheme import Scheme, Verdict
from hvproofs.spec.toml import Path

LIMIT: Path = ("limit",)


def cause(corpus: Corpus, result: Result) -> Location:
    """The expression that a refutation comes from; the expectation that a verdict contradicts.

    Of an operation that goes wrong its place within the expression; where nothing is wrong,
    the scheme's id.
    """
    document, scheme = corpus.documents[result.scheme], corpus.schemes[result.scheme]
    wrong = result.verdict in (Verdict.REFUTED, Verdict.UNKNOWN)
    if not result.as_expected and not (wrong and result.verdict is not result.expected):
        found = _expectation(scheme, result)
        return document.place(("id",) if found is None else ("expect", found))
    if not wrong:
        return document.place(("id",))
    example = result.counterexample
    if example is not None and example.operation is not None and example.operation.path:
        return document.inside(example.operation.path, example.operation.at)
    path = next((one for one in _ways(scheme, result) if _is_in(document.data, one)), ("id",))
    is_expression = any(path == one for one, _ in expressions(scheme))
    return document.inside(path, 0) if is_expression else document.place(path)


def causes_first(results: Sequence[Result]) -> list[Result]:
    """The results of one call under one scheme: what wraps, then what may follow from it."""
    return sorted(results, key=lambda one: RULES[one.rule].evidence is not Evidence.ARITHMETIC)


def _expectation(scheme: Scheme, result: Result) -> int | None:
    """The expectation that counts: the last that speaks of the theorem."""
    speak = [i for i, one in enumerate(scheme.expect) if matches(one, result.call, result.rule)]
    return speak[-1] if speak else None


def _ways(scheme: Scheme, result: Result) -> Iterator[Path]:
    """The keys to look for, likeliest first."""
    rule, example = RULES[result.rule], result.counterexample
    if example is not None and example.homeless:
        yield ("regions",)
    for path in rule.at:
        # A limit lets one entry through: what one entry breaks is not its fault.
        if path == LIMIT and rule.areas and (example is None or example.entries <= 1):
            continue
        if "*" not in path:
            yield path
            continue
        areas = (example.output, example.input) if example is not None else ()
        names = dict.fromkeys([*(area.region for area in areas if area), *scheme.regions])
        yield from (tuple(name if part == "*" else part for part in path) for name in names)


def _is_in(data: object, path: Path) -> bool:
    """Whether a file has a key."""
    for part in path:
        match data, part:
            case dict(), str() if part in data:
                data = data[part]
            case list(), int() if part < len(data):
                data = data[part]
            case _:
                return False
    return True
