# SPDX-License-Identifier: MIT
"""Settled findings as text that can be sent as an answer, and as JSON."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from hvproofs import __version__
from hvproofs.claims.settle import Settled, Settlement
from hvproofs.report.fill import filled
from hvproofs.report.json import SCHEMA_VERSION, Json

INDENT, HANG = "    ", "      "


def settled_text(settled: Sequence[Settled]) -> str:
    """Every finding with its word and what that rests on, and how many have which."""
    lines = [line for one in settled for line in (*_lines(one), "")]
    count = Counter(one.word for one in settled)
    words = ", ".join(f"{count[word]} {word.value}" for word in Settlement if count[word])
    total = "1 finding" if len(settled) == 1 else f"{len(settled)} findings"
    return "\n".join([*lines, *filled(f"{total}: {words or 'none'}", "", INDENT), ""])


def settled_json(settled: Sequence[Settled]) -> Json:
    """How many findings have which word, and the findings; numbers are those of a run."""
    count = Counter(one.word for one in settled)
    return {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": "hvproofs", "version": __version__},
        "summary": {word.value: count[word] for word in Settlement},
        "findings": [_members(one) for one in settled],
    }


def _members(one: Settled) -> Json:
    finding = one.finding
    return {
        "id": finding.id if finding else None,
        "kind": finding.kind.value if finding else None,
        "place": finding.place if finding else None,
        "says": one.says,
        "word": one.word.value,
        "shown": one.shown,
        "hypotheses": list(one.hypotheses),
        "run": dict(one.run),
        "computed": dict(one.computed),
        "undefined": one.undefined,
        "reason": one.reason,
        "trust": one.trust.value if one.trust else None,
    }


def _lines(one: Settled) -> Iterator[str]:
    finding = one.finding
    if finding is None:
        yield from filled(f"{one.word.value}: {one.says}", "", INDENT)
        yield from filled(f"because: {one.reason}", INDENT, HANG)
        return
    yield from filled(f"{finding.id}: {one.word.value} [{finding.kind.value}]", "", INDENT)
    yield from filled(finding.place, INDENT, HANG)
    if one.says:
        yield from filled(f"said: {one.says}", INDENT, HANG)
    yield from basis_lines(one)


def basis_lines(one: Settled) -> Iterator[str]:
    """The run, or the theorem, and the hypotheses."""
    match one.word:
        case Settlement.REFUTED:
            yield from filled(f"theorem: {one.shown}", INDENT, HANG)
        case Settlement.CONFIRMED:
            yield from filled(f"does not hold: {one.shown}", INDENT, HANG)
            yield from filled(f"run: {run_words(one)}", INDENT, HANG, together=(" = ",))
        case Settlement.UNDECIDED | Settlement.OUT_OF_SCOPE:
            yield from filled(f"because: {one.reason}", INDENT, HANG)
    for said in one.hypotheses:
        yield from filled(f"given: {said}", INDENT, HANG)
    if one.trust is not None:
        yield f"{INDENT}by: {one.trust.value}"


def run_words(one: Settled) -> str:
    """The numbers of a run, and what the expressions are with them."""
    numbers = ", ".join(f"{name} = {value}" for name, value in one.run)
    computed = ", ".join(f"{text} = {value}" for text, value in one.computed)
    undefined = f"C gives no value to {one.undefined}" if one.undefined else ""
    return "; ".join(filter(None, (numbers, computed, undefined))) or "any"
