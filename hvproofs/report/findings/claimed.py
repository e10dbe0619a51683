# SPDX-License-Identifier: MIT
"""Findings of claims: a part of a claim each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from hvproofs.claims.answer import Answer, Answered
from hvproofs.errors import Location
from hvproofs.report.claim_text import part_lines, place
from hvproofs.report.finding import Asked, Finding, FindingsDocument, Meaning, meaning_of, numbered
from hvproofs.report.formats import Claimed
from hvproofs.spec.corpus import Corpus


def document(claimed: Claimed) -> FindingsDocument:
    """The findings of a run of `explain-claim`."""
    return FindingsDocument("explain-claim", numbered(of_claims(claimed.answered, claimed.corpus)))


def of_claims(answered: Iterable[Answered], corpus: Corpus) -> Iterator[Finding]:
    """The findings of claims, part by part."""
    for one in answered:
        claim = one.claim.claim
        for index, answer in enumerate(one.answers):
            yield _finding(claim, answer, place(corpus, claim, index))


def _finding(claim: str, answer: Answer, at: Location) -> Finding:
    verdict, expected = answer.verdict.value, answer.part.verdict.value
    meaning = meaning_of(verdict, as_expected=answer.as_expected)
    bad = meaning in (Meaning.FAILED, Meaning.UNDECIDED)
    wanted = f", expected {expected}" if bad else ""
    why = f": {answer.finding.reason}" if bad and answer.finding.reason else ""
    return Finding(
        Asked(answer.part.question.value, "what a claim's part says is answered as expected"),
        claim,
        answer.part.id,
        meaning,
        verdict,
        expected,
        f"{claim}, {answer.part.id}: {verdict}{wanted}{why}",
        at,
        ("claim", claim, answer.part.id),
        details=tuple(part_lines(answer)) if bad else (),
    )
