# SPDX-License-Identifier: MIT
"""What is known of one call under one scheme, all rules together: what documents and code carry."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from hvproofs.layout.situation import Situation
from hvproofs.prove.bytext import digest
from hvproofs.prove.finding import BUILD_CHECK
from hvproofs.prove.posed import PosedTheorem, claims
from hvproofs.prove.prover import Options, prove
from hvproofs.prove.result import Counts, Result
from hvproofs.prove.selection import Candidate
from hvproofs.refute.exclusions import Exclusion
from hvproofs.refute.replay import Replayer
from hvproofs.spec.contract import Call
from hvproofs.spec.scheme import Scheme, Verdict


@dataclass(frozen=True, slots=True)
class Guarantee:
    """Every rule's verdict on one call under one scheme."""

    situation: Situation
    results: tuple[Result, ...]  # one for each rule, in the order of the catalogue
    digest: str  # SHA-256 of the SMT-LIB texts of its theorems, in order

    @property
    def call(self) -> Call:
        """The call, under one reading on one architecture."""
        return self.situation.call

    @property
    def scheme(self) -> Scheme:
        """The scheme that places it."""
        return self.situation.scheme

    @property
    def decided(self) -> tuple[Result, ...]:
        """The results of the rules that have something to say."""
        return tuple(r for r in self.results if r.verdict is not Verdict.NOT_APPLICABLE)

    @property
    def rejected(self) -> bool:
        """Whether the guest's own build checks let no such call through."""
        return any(result.reason == BUILD_CHECK for result in self.results)

    @property
    def holds(self) -> bool:
        """Whether every rule that has something to say is proved: nothing less is a guarantee."""
        return bool(self.decided) and all(r.verdict is Verdict.PROVED for r in self.decided)

    @property
    def broken(self) -> tuple[Result, ...]:
        """The results that stand in the way of it: refuted and unknown ones."""
        return tuple(r for r in self.decided if r.verdict is not Verdict.PROVED)

    @property
    def counts(self) -> Counts | None:
        """The counts and headers that its theorems speak of; None where there are none."""
        return next((r.counts for r in self.results if r.counts is not None), None)

    @property
    def exclusions(self) -> tuple[Exclusion, ...]:
        """What its theorems leave out, each once."""
        return tuple(dict.fromkeys(one for r in self.decided for one in r.exclusions))

    @property
    def hypotheses(self) -> tuple[str, ...]:
        """The hypotheses of its theorems, in declared order."""
        return tuple(dict.fromkeys(name for r in self.decided for name, _ in r.hypotheses))

    def limits(self) -> tuple[int, ...]:
        """The largest count for each variable header from 0 qwords on, in entries."""
        replayer, qwords = Replayer(self.situation), range(self.call.input.max_qwords + 1)
        return tuple(
            replayer.limit(replayer.complete({"n": 0, "v": v}, monotone=True)) for v in qwords
        )


def guarantees(
    candidates: Sequence[Candidate], options: Options | None = None
) -> tuple[Guarantee, ...]:
    """What is known of each candidate, in their order."""
    report = prove(candidates, options or Options())
    made = claims(candidates)
    found, at = [], 0
    for candidate in candidates:
        last = at + len(candidate.rules)
        found.append(
            Guarantee(candidate.situation, report.results[at:last], _digest(made[at:last]))
        )
        at = last
    return tuple(found)


def digests(candidates: Sequence[Candidate]) -> tuple[tuple[Call, str], ...]:
    """The digest of each candidate's guarantee, in their order; nothing is decided."""
    made, found, at = claims(candidates), [], 0
    for candidate in candidates:
        last = at + len(candidate.rules)
        found.append((candidate.situation.call, _digest(made[at:last])))
        at = last
    return tuple(found)


def _digest(made: Sequence[PosedTheorem]) -> str:
    texts = [f"{c.rule.value} {digest(one.text)}\n" for c in made for one in c.scripts]
    return sha256("".join(texts).encode()).hexdigest()
