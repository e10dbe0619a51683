# SPDX-License-Identifier: MIT
"""From claims to answers: each part is computed, then again without each hypothesis."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fnmatch import fnmatchcase
from functools import partial

from hvproofs.claims.answer import Answer, Answered, PartAnswer
from hvproofs.claims.arithmetic import arithmetic
from hvproofs.claims.batches import batches, cost
from hvproofs.claims.known import Known, known, read_by
from hvproofs.claims.machine import harmless, registers
from hvproofs.claims.model.questions import necessary, theorems
from hvproofs.claims.rules_hold import rules_hold, still_proved
from hvproofs.claims.sizes import sizes
from hvproofs.decide.asker import Asker
from hvproofs.decide.cached import Memory
from hvproofs.decide.pool import Work
from hvproofs.errors import UsageError
from hvproofs.prove.prover import Options, Shared
from hvproofs.spec.claim import Claim, Outcome, Part, Question
from hvproofs.spec.corpus import Corpus


def finding(
    part: Part,
    corpus: Corpus,
    options: Options,
    before: Known | None = None,
    asked: Memory | None = None,
) -> PartAnswer:
    """The answer to one part; `before` has what earlier runs found, `asked` this one's texts."""
    read = read_by(part, corpus)
    if before is not None and (found := before.get(part, read)) is not None:
        return found
    found = _finding(part, read, options, Asker(options.means, asked))
    if before is not None:
        before.put(part, read, found)
    return found


def _finding(part: Part, corpus: Corpus, options: Options, asker: Asker) -> PartAnswer:
    match part.question:
        case Question.RULES_HOLD:
            return rules_hold(part, corpus, options)
        case Question.SIZES:
            return _trusted(sizes(part, corpus, asker), asker)
        case Question.ARITHMETIC:
            return _trusted(arithmetic(part, asker), asker)
        case Question.BATCHES:
            return batches(part, corpus)
        case Question.HARMLESS:
            return harmless(part, corpus)
        case Question.REGISTERS:
            return registers(part, corpus)
        case Question.COST:
            return cost(part, corpus)
        case Question.MODEL:
            return _trusted(theorems(part, asker), asker)
        case Question.NECESSARY:
            return necessary()


def _trusted(found: PartAnswer, asker: Asker) -> PartAnswer:
    return replace(found, trust=asker.trust)


def changes(part: Part, corpus: Corpus, options: Options, dropped: str) -> bool:
    """Whether the verdict is another one without a hypothesis."""
    if part.question is Question.RULES_HOLD:
        return not still_proved(part, corpus, dropped, options)
    kept = tuple(name for name in part.hypotheses if name != dropped)
    return finding(replace(part, hypotheses=kept), corpus, options).verdict is not part.verdict


def answer(
    part: Part,
    corpus: Corpus,
    options: Options,
    *,
    drop: bool = True,
    before: Known | None = None,
    asked: Memory | None = None,
) -> Answer:
    """The answer and, with `drop`, what it rests on: a refutation on its example alone."""
    found = finding(part, corpus, options, before, asked)
    given = Answer(part, found, None).trust
    if given is not None and not given.reaches(options.least):
        reason = f"{found.verdict.value} by one solver, not {options.least.value}"
        found = PartAnswer(Outcome.UNKNOWN, reason, found.facts)
    if not drop or found.verdict not in (Outcome.PROVED, Outcome.CHECKED):
        return Answer(part, found, None)
    used = tuple((name, changes(part, corpus, options, name)) for name in part.hypotheses)
    return Answer(part, found, used)


def chosen(corpus: Corpus, pattern: str) -> tuple[Claim, ...]:
    """The claims a glob names, in the order in which the thread reads best."""
    found = [claim for claim in corpus.claims.values() if fnmatchcase(claim.claim, pattern)]
    if not found:
        raise UsageError(f"no claim matches '{pattern}'; there are: {', '.join(corpus.claims)}")
    return tuple(sorted(found, key=lambda claim: (claim.order, claim.claim)))


def judge(
    claims: Sequence[Claim], corpus: Corpus, options: Options, *, drop: bool
) -> tuple[Answered, ...]:
    """Every claim, in the order given; a part that a process dies at is unknown.

    Parts are what is spread over processes: each is a handful of small runs. Those of one
    process ask no text twice.
    """
    alone = replace(options, jobs=1, cores=False, shared=options.shared or Shared())
    parts = [part for claim in claims for part in claim.part]
    do = partial(
        answer, corpus=corpus, options=alone, drop=drop, before=known(corpus, alone), asked=Memory()
    )
    work = Work(do, _lost, "parts of claims")
    rest = iter(work.run(parts, options.jobs))
    return tuple(Answered(claim, tuple(next(rest) for _ in claim.part)) for claim in claims)


def _lost(part: Part, how: str) -> Answer:
    return Answer(part, PartAnswer(Outcome.UNKNOWN, f"the process ended: {how}"), None)
