# SPDX-License-Identifier: MIT
"""From a finding to its word: confirmed by a run, refuted by a theorem, or undecided.

What the finding denies is a formula, made of the rules' own definitions, under hypotheses that
are all told. Where it follows, the finding is refuted; numbers that break it confirm it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from hvproofs.claims.denied import WIDE, Denied, denied
from hvproofs.decide.asker import Asker
from hvproofs.decide.solver import Status
from hvproofs.decide.trust import Trust
from hvproofs.spec.corpus import Corpus
from hvproofs.spec.finding import Finding
from hvproofs.status import ExitStatus
from hvproofs.terms import build as b
from hvproofs.terms.integers import evaluate, signed


class Settlement(Enum):
    """What becomes of a finding."""

    CONFIRMED = "confirmed"  # there are numbers with which it is so
    REFUTED = "refuted"  # a theorem: there are none, under the hypotheses
    OUT_OF_SCOPE = "out of scope"  # it is about something else
    UNDECIDED = "undecided"  # none of these; the reason is given


@dataclass(frozen=True, slots=True)
class Settled:
    """A finding with its word."""

    finding: Finding | None  # None of words that were not recognised
    word: Settlement
    says: str  # the finding in words
    shown: str = ""  # what was shown, or broken
    hypotheses: tuple[str, ...] = ()  # all that it rests on, in words or in C
    run: tuple[tuple[str, int], ...] = ()  # numbers that confirm it
    computed: tuple[tuple[str, int], ...] = ()  # what the expressions are with them
    undefined: str = ""  # the expression to which C gives no value with them
    reason: str = ""  # why out of scope, or undecided
    trust: Trust | None = None  # of a word that rests on a solver


def settle(
    finding: Finding, corpus: Corpus, asker: Asker, least: Trust = Trust.SOLVER, says: str = ""
) -> Settled:  # fmt: skip
    """Judge one finding, told in the words of `says` where they are not its own."""
    finding = replace(finding, says=finding.says or says)
    if finding.open:
        return Settled(finding, Settlement.UNDECIDED, finding.says, reason=finding.open)
    made = denied(finding, corpus)
    found = _decided(finding, made, asker)
    if found.trust is not None and not found.trust.reaches(least):
        reason = f"{found.word.value} by one solver, not {least.value}"
        return _open(finding, made, reason)
    return found


def _open(finding: Finding, made: Denied, reason: str) -> Settled:
    return Settled(finding, Settlement.UNDECIDED, finding.says, made.shown, made.said,
                   reason=reason)  # fmt: skip


def _decided(finding: Finding, made: Denied, asker: Asker) -> Settled:
    given = made.hypotheses
    # A hypothesis that wraps may hold where it was not meant to; each may rest on those before.
    sound = b.and_(
        *(b.implies(b.and_(*(h.term for h in given[:index])), exact)
          for index, exact in made.needs)
    )  # fmt: skip
    if not asker.follows((), sound):
        return _open(finding, made, "an expression of what is given may wrap or is undefined")
    if asker.values(given) is None:
        return _open(finding, made, "vacuous: no numbers satisfy what is given")
    reply = asker.judged(given, made.goal, made.order)
    match reply.status:
        case Status.UNSAT:
            return Settled(finding, Settlement.REFUTED, finding.says, made.shown, made.said,
                           trust=asker.trust)  # fmt: skip
        case Status.SAT:
            return _run(finding, made, reply.model, asker.trust)
        case Status.UNKNOWN:
            return _open(finding, made, reply.reason or "no solver decides it")


def _run(finding: Finding, made: Denied, model: Mapping[str, int], trust: Trust) -> Settled:
    """The numbers, replayed."""
    values = {name: model.get(name, 0) for name in made.order}
    broken = not evaluate(made.goal, values)
    if not broken or not all(evaluate(one.term, values) for one in made.hypotheses):
        return _open(finding, made, "the run does not replay")
    text, defined = made.defined
    without = "" if evaluate(defined, values) else text
    computed = tuple(
        (name, signed(evaluate(term, values), WIDE))
        for name, term in made.computed if name not in values and name != without
    )  # fmt: skip
    return Settled(
        finding, Settlement.CONFIRMED, finding.says, made.shown, made.said,
        tuple(values.items()), computed, undefined=without, trust=trust,
    )  # fmt: skip


def status(settled: Sequence[Settled]) -> ExitStatus:
    """How a run ends: 1 where a finding is confirmed, else 3 where one is undecided."""
    words = {one.word for one in settled}
    if Settlement.CONFIRMED in words:
        return ExitStatus.UNEXPECTED
    return ExitStatus.UNDECIDED if Settlement.UNDECIDED in words else ExitStatus.AS_EXPECTED
