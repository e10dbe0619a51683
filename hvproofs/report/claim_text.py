# SPDX-License-Identifier: MIT
"""Claims as a reader of the thread would want them answered: a mail in 80 columns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from textwrap import wrap
from typing import Any

from hvproofs.claims.answer import Answer, Answered
from hvproofs.report.page import COLUMNS
from hvproofs.report.text import refutation
from hvproofs.spec.claim import Part, Question, Reach
from hvproofs.spec.corpus import Corpus
from hvproofs.spec.scheme import Verdict

_WORD = {
    Verdict.PROVED: "Proved",
    Verdict.REFUTED: "Refuted",
    Verdict.UNKNOWN: "Undecided",
}
_BY = {
    Question.RULES_HOLD: "solver; counterexamples replayed on integers",
    Question.SIZES: "solver, over unbounded integers, with no wrap-around shown beside",
    Question.ARITHMETIC: "solver",
    Question.BATCHES: "calculation on integers, every variable header",
    Question.HARMLESS: "running the hypervisor model, each profile",
    Question.REGISTERS: "calculation on integers, every count",
    Question.MODEL: "solver with array theory, one text for each obligation",
    Question.NECESSARY: "running the hypervisor model on calls that were searched for",
    Question.COST: "step-by-step simulation, every speed of the hypervisor from there on",
}
MOST = 12  # computed sentences shown of one part


def _filled(text: str, first: str, rest: str) -> list[str]:
    return wrap(text, COLUMNS, initial_indent=first, subsequent_indent=rest,
                break_long_words=False, break_on_hyphens=False)  # fmt: skip


def _asked(part: Part) -> Iterator[str]:
    """What was asked, in the terms of the question."""
    if part.scheme:
        yield from _filled(f"schemes: {', '.join(part.scheme)}", "    ", "      ")
    if part.condition:
        reach = "exactly when" if part.reach is Reach.EXACT else "at least when"
        yield from _filled(f"{reach}: {part.condition}", "    ", "      ")
    if part.show:
        yield from _filled(f"shown: {part.show}", "    ", "      ")


def _rests(answer: Answer) -> Iterator[str]:
    """The hypotheses, and which of them change nothing."""
    if answer.part.hypotheses:
        yield from _filled(f"given: {', '.join(answer.part.hypotheses)}", "    ", "      ")
    idle = [name for name, used in answer.used or () if not used]
    if idle:
        yield from _filled(f"unused: {', '.join(idle)}", "    ", "      ")


def part_lines(answer: Answer) -> list[str]:
    """One proposition with its answer."""
    found, part = answer.finding, answer.part
    lines = _filled(f"{_WORD[answer.verdict]}: {part.says}.", "* ", "  ")
    lines += [*_asked(part), *_rests(answer)]
    if part.question is Question.SIZES:
        lines.append("    (I, O headers, i, o entries in bytes, V most qwords of variable header,")
        lines.append("    P = 4096; each a variable, over all values within what is given)")
    for fact in found.facts[:MOST]:
        lines += _filled(f"- {fact}", "    ", "      ")
    if found.exceptions:
        lines.append("    exceptions:")
        lines += [
            line for name, why in found.exceptions
            for line in _filled(f"{name}: {why}", "      ", "        ")
        ]  # fmt: skip
    if found.reason:
        lines += _filled(f"because: {found.reason}", "    ", "      ")
    if found.values and answer.verdict is Verdict.REFUTED:
        told = ", ".join(f"{name} = {value}" for name, value in found.values)
        lines += _filled(f"counterexample: {told}", "    ", "      ")
    if found.example is not None:
        lines += [
            "    counterexample:",
            *(line.rstrip() for line in refutation(found.example)),
        ]
    if not answer.as_expected:
        lines.append(f"    expected {part.verdict.value}")
    elif part.right:
        lines += _filled(f"right here: {part.right}", "    ", "      ")
    return [*lines, f"    by: {_BY[part.question]}"]


def _quoted(answered: Answered) -> Iterator[str]:
    for passage in answered.claim.thread:
        yield f"On {passage.date}, {passage.who} wrote:"
        yield from _filled(passage.says, "> ", "> ")
        yield ""


def claim_lines(answered: Answered) -> list[str]:
    """A claim: what was said, what is claimed, what was found."""
    claim = answered.claim
    head = f"[{claim.claim}] {claim.title}"
    lines = [
        *_filled(head, "", "  "),
        "",
        *_quoted(answered),
        *_filled(claim.statement, "", ""),
        "",
    ]
    for answer in answered.answers:
        lines += [*part_lines(answer), ""]
    if claim.conclusion and answered.as_expected:
        lines += [*_filled(claim.conclusion, "", ""), ""]
    return lines


def claims_text(answered: Iterable[Answered]) -> str:
    """Several claims, one behind the other."""
    lines = [line for one in answered for line in [*claim_lines(one), "--", ""]]
    return "\n".join([*lines[:-2], ""]) if lines else ""


def section(answered: Iterable[Answered], corpus: Corpus) -> str:
    """The claims of a run of `prove`: a line each, errors as a compiler gives them."""
    lines = ["claims"]
    errors = []
    for one in answered:
        verdicts = ", ".join(f"{a.part.id} {a.verdict.value}" for a in one.answers)
        lines += _filled(f"{one.claim.claim}: {verdicts}", "  ", "    ")
        place = corpus.documents[f"claim {one.claim.claim}"]
        for index, answer in enumerate(one.answers):
            if not answer.as_expected:
                at = place.place(("part", index, "verdict"))
                kind = "warning" if answer.verdict is Verdict.UNKNOWN else "error"
                errors.append(
                    f"{at.path}:{at.line}: {kind}: {one.claim.claim}, {answer.part.id}: "
                    f"{answer.verdict.value}, expected {answer.part.verdict.value}: "
                    f"{answer.finding.reason}"
                )
    return "\n".join([*lines, "", *errors, ""]) if errors else "\n".join([*lines, ""])


def claim_json(answered: Iterable[Answered]) -> list[dict[str, Any]]:
    """The parts as results with the member `claim`."""
    return [
        {
            "claim": f"{one.claim.claim}/{answer.part.id}",
            "question": answer.part.question.value,
            "verdict": answer.verdict.value,
            "expected": answer.part.verdict.value,
            "trust": answer.trust.value if answer.trust else None,
            "hypotheses": _hypotheses(answer),
            **({"reason": answer.finding.reason} if answer.finding.reason else {}),
            "facts": list(answer.finding.facts),
            "exceptions": [
                {"hypercall": name, "breaks": why} for name, why in answer.finding.exceptions
            ],
            "values": dict(answer.finding.values),
        }
        for one in answered
        for answer in one.answers
    ]


def _hypotheses(answer: Answer) -> list[dict[str, Any]]:
    """With `used` where it was worked out."""
    if answer.used is None:
        return [{"name": name} for name in answer.part.hypotheses]
    return [{"name": name, "used": used} for name, used in answer.used]
