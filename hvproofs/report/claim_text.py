# SPDX-License-Identifier: MIT
"""Claims as a reader of the thread would want them answered: a mail in 80 columns."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from hvproofs import __version__
from hvproofs.claims.answer import Answer, Answered
from hvproofs.errors import Location
from hvproofs.report import json
from hvproofs.report.fill import COLUMNS, filled
from hvproofs.report.json import SCHEMA_VERSION, Json
from hvproofs.report.text import refutation
from hvproofs.spec.claim import Outcome, Part, Question, Reach
from hvproofs.spec.corpus import Corpus

_WORD = {
    Outcome.PROVED: "Proved",
    Outcome.CHECKED: "Checked for",  # and the range
    Outcome.REFUTED: "Refuted",
    Outcome.UNKNOWN: "Undecided",
}
_BY = {
    Question.RULES_HOLD: "solver; counterexamples replayed on integers",
    Question.SIZES: "solver, over unbounded integers, with no wrap-around shown beside",
    Question.ARITHMETIC: "solver",
    Question.BATCHES: "calculation on integers",
    Question.HARMLESS: "running the hypervisor model",
    Question.REGISTERS: "calculation on integers",
    Question.MODEL: "solver with array theory, one text for each obligation",
    Question.NECESSARY: "running the hypervisor model on calls that were searched for",
    Question.COST: "calculation on integers",
}
# The hypotheses of theorems in words (SEMANTICS.md, section 2), as claims name them.
_GIVEN = {
    "variable-header-legal": "the variable header is one this call may have",
    "simple-call-has-no-reps": "a simple call has rep count 0",
    "count-within-limit": "the count keeps to the scheme's limit",
    "count-within-field": "the count fits the 12 bits of the rep count",
    "*-defined": "the limit is the greatest count that fits",
    "*-base-aligned": "the memory is aligned as its allocation promises",
    "*-in-address-space": "it ends within the address space",
    "*-disjoint": "different allocations share no byte",
    "one-entry": "one entry is asked for",
    "interrupts-off": "interrupts are off",
    "xmm": "XMM registers are used",
}
_LEGEND = (
    "(I, O: fixed headers in bytes; i, o: entries; V: the most qwords of variable header; P = "
    "4096. Each is a variable: this holds for all their values within what is given. Safe: "
    "nothing wraps, one entry fits at least, and every rule about areas is kept.)"
)
_WORDED = (Question.RULES_HOLD, Question.HARMLESS, Question.REGISTERS)
MOST = 12  # computed sentences shown of one part


def _asked(part: Part) -> Iterator[str]:
    """What was asked, in the terms of the question."""
    if part.scheme:
        yield from filled(f"schemes: {', '.join(part.scheme)}", "    ", "      ")
    if part.condition:
        reach = "exactly when" if part.reach is Reach.EXACT else "at least when"
        yield from filled(f"{reach}: {part.condition}", "    ", "      ")
    if part.show:
        yield from filled(f"shown: {part.show}", "    ", "      ")


def _in_words(part: Part) -> list[str]:
    """What is assumed; formulas as they are."""
    return [_GIVEN.get(name, name) for name in part.hypotheses]


def _rests(answer: Answer) -> Iterator[str]:
    """The hypotheses, and which of them change nothing."""
    if answer.part.hypotheses:
        mark = "; " if answer.part.question in _WORDED else ", "
        yield from filled(f"given: {mark.join(_in_words(answer.part))}", "    ", "      ")
    idle = [name for name, used in answer.used or () if not used]
    if idle:
        yield from filled(f"unused: {', '.join(idle)}", "    ", "      ")
    elif answer.used:
        yield "    each is needed: without it this is not shown"


def _found(answer: Answer) -> Iterator[str]:
    """What was computed: facts, exceptions, and what refutes."""
    found = answer.finding
    for fact in found.facts[:MOST]:
        yield from filled(f"- {fact}", "    ", "      ")
    if len(found.facts) > MOST:
        yield f"    - and {len(found.facts) - MOST} more"
    if found.exceptions:
        yield "    exceptions, with the rules they break:"
        for name, why in found.exceptions:
            yield from filled(f"{name}: {why}", "      ", "        ")
    told = answer.part.question is Question.HARMLESS and answer.verdict is Outcome.REFUTED
    if found.reason and not told:  # else the facts say it already
        yield from filled(f"because: {found.reason}", "    ", "      ")
    if found.values and answer.verdict is Outcome.REFUTED:
        values = ", ".join(f"{name} = {value}" for name, value in found.values)
        yield from filled(f"counterexample: {values}", "    ", "      ")
    if found.example is not None:
        yield "    counterexample:"
        yield from (line.rstrip() for line in refutation(found.example))


def part_lines(answer: Answer) -> list[str]:
    """One proposition with its answer."""
    part = answer.part
    word = " ".join(filter(None, (_WORD[answer.verdict], answer.finding.range)))
    lines = filled(f"{word}: {part.says}.", "* ", "  ")
    lines += [*_asked(part), *_rests(answer), *_found(answer)]
    if not answer.as_expected:
        lines.append(f"    expected {part.verdict.value}")
    elif part.right:
        lines += filled(f"right here: {part.right}", "    ", "      ")
    return [*lines, f"    by: {_BY[part.question]}"]


def _quoted(answered: Answered) -> Iterator[str]:
    for passage in answered.claim.thread:
        yield f"On {passage.date}, {passage.who} wrote:"
        if passage.message:
            yield from filled(f"Message-ID: <{passage.message}>", "", "  ")
        yield from filled(passage.says, "> ", "> ")
        yield ""


def claim_lines(answered: Answered) -> list[str]:
    """A claim: what was said, what is claimed, what was found."""
    claim = answered.claim
    head = f"[{claim.claim}] {claim.title}"
    lines = [
        *filled(head, "", "  "),
        "",
        *_quoted(answered),
        *filled(claim.statement, "", ""),
        "",
    ]
    for answer in answered.answers:
        lines += [*part_lines(answer), ""]
    if any(part.question is Question.SIZES for part in claim.part):
        lines += [*filled(_LEGEND, "", ""), ""]
    return [*lines, *_concluded(answered)]


def _concluded(answered: Answered) -> list[str]:
    """What follows, if every part is as expected."""
    claim = answered.claim
    if not claim.conclusion or not answered.as_expected:
        return []
    return [*filled(claim.conclusion, "", ""), ""]


def _overview(answered: Sequence[Answered]) -> list[str]:
    """What follows from each claim, before the proofs."""
    lines = [
        "Hi all,", "",
        *filled(
            "here is every question of the thread with an answer that was computed, not argued. "
            "In short first; below, for each, what was proved (a theorem), checked (for the range "
            "that is named, and no further) or refuted, under which hypotheses, with the "
            "exceptions by name and the counterexamples.", "", "",
        ), "",
    ]  # fmt: skip
    for one in answered:
        lines += filled(f"[{one.claim.claim}] {one.claim.title}", "", "  ")
        told = _concluded(one) or ["Not answered as expected: see below.", ""]
        lines += [f"  {line}".rstrip() for line in _narrow(told)]
    return [*lines, "--", ""]


def _narrow(lines: list[str]) -> list[str]:
    """A paragraph filled again, to be indented."""
    return [*filled(" ".join(lines), width=COLUMNS - 2), ""]


def claims_text(answered: Iterable[Answered]) -> str:
    """Several claims, one behind the other."""
    answered = tuple(answered)
    lines = _overview(answered) if len(answered) > 1 else []
    lines += [line for one in answered for line in [*claim_lines(one), "--", ""]]
    return "\n".join([*lines[:-2], ""]) if lines else ""


def place(corpus: Corpus, claim: str, index: int) -> Location:
    """Where the part of a claim says what is expected of it."""
    return corpus.documents[f"claim {claim}"].place(("part", index, "verdict"))


def section(answered: Iterable[Answered], corpus: Corpus) -> str:
    """The claims of a run of `prove`: a line each, errors as a compiler gives them."""
    lines = ["claims"]
    errors = []
    for one in answered:
        verdicts = ", ".join(f"{a.part.id} {a.verdict.value}" for a in one.answers)
        lines += filled(f"{one.claim.claim}: {verdicts}", "  ", "    ")
        for index, answer in enumerate(one.answers):
            if not answer.as_expected:
                at = place(corpus, one.claim.claim, index)
                kind = "warning" if answer.verdict is Outcome.UNKNOWN else "error"
                errors.append(
                    f"{at}: {kind}: {one.claim.claim}, {answer.part.id}: "
                    f"{answer.verdict.value}, expected {answer.part.verdict.value}: "
                    f"{answer.finding.reason}"
                )
    return "\n".join([*lines, "", *errors, ""]) if errors else "\n".join([*lines, ""])


def claims_json(answered: Iterable[Answered], corpus: Corpus) -> Json:
    """A run of `explain-claim`: how many parts have each verdict, and the parts."""
    answered = tuple(answered)
    answers = [answer for one in answered for answer in one.answers]
    count = Counter(answer.verdict for answer in answers)
    return {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": "hvproofs", "version": __version__},
        "summary": {outcome.value: count[outcome] for outcome in Outcome}
        | {"unexpected": sum(not answer.as_expected for answer in answers)},
        "results": claim_json(answered, corpus),
    }


def claim_json(answered: Iterable[Answered], corpus: Corpus) -> list[dict[str, Any]]:
    """The parts as results with the member `claim`."""
    return [
        {
            "claim": f"{one.claim.claim}/{answer.part.id}",
            "question": answer.part.question.value,
            "verdict": answer.verdict.value,
            "expected": answer.part.verdict.value,
            "place": json.place(place(corpus, one.claim.claim, index)),
            "trust": answer.trust.value if answer.trust else None,
            "hypotheses": _hypotheses(answer),
            **({"reason": answer.finding.reason} if answer.finding.reason else {}),
            **({"range": answer.finding.range} if answer.finding.range else {}),
            "facts": list(answer.finding.facts),
            "exceptions": [
                {"hypercall": name, "breaks": why} for name, why in answer.finding.exceptions
            ],
            "values": dict(answer.finding.values),
        }
        for one in answered
        for index, answer in enumerate(one.answers)
    ]


def _hypotheses(answer: Answer) -> list[dict[str, Any]]:
    """With `used` where it was worked out."""
    if answer.used is None:
        return [{"name": name} for name in answer.part.hypotheses]
    return [{"name": name, "used": used} for name, used in answer.used]
