# SPDX-License-Identifier: MIT
"""What is certified: each different text, with every theorem it is a part of.

A text that was refuted proves something only together with what it leaves out and with values
that show its hypotheses to hold at every boundary (SEMANTICS.md, section 4). Whoever checks a
certificate makes the statement again from the specs, and compares.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from hvproofs.certify.blast import Cnf, clauses
from hvproofs.layout.obligation import Obligation, is_exclusion
from hvproofs.layout.situation import Shape
from hvproofs.prove.bytext import digest
from hvproofs.prove.posed import PosedTheorem
from hvproofs.refute.replay import EMPTY_RANGE, Memo, Replayer
from hvproofs.spec.contract import Call
from hvproofs.spec.corpus import Corpus
from hvproofs.terms import build as b
from hvproofs.terms.integers import Value, evaluate_all
from hvproofs.terms.smtlib import Script
from hvproofs.terms.term import Term, variables


@dataclass(slots=True)
class Statement:
    """One text, and what it is for."""

    text: str  # SMT-LIB: unsatisfiable exactly where the goal follows
    formulas: tuple[Term, ...]  # Bool: the hypotheses, and the goal denied
    weaker: bool  # whether hypotheses that share no variable with the goal are left out
    uses: list[dict[str, Any]] = field(default_factory=list)  # theorems, as JSON has them
    # Why the text would prove nothing there, for the first theorem of which that is so.
    vacuous: str = ""

    @property
    def digest(self) -> str:
        """What the text is known by."""
        return digest(self.text)

    def as_json(self) -> dict[str, Any]:
        """What a certificate has to say of it."""
        return {"text": self.text, "theorems": self.uses}

    def cnf(self) -> Cnf:
        """The same in clauses; raises NoClausesError."""
        return clauses(self.formulas)

    def satisfied(self, values: dict[str, int]) -> bool:
        """Whether values break the goal and keep every hypothesis, on integers."""
        full: dict[str, Value] = dict.fromkeys(variables(self.formulas), 0)
        return all(evaluate_all(self.formulas, full | values))


def sources(corpus: Corpus, made: Iterable[PosedTheorem]) -> dict[str, str]:
    """The digests of the contracts and schemes that theorems speak of, by name."""
    names = {
        name
        for claim in made
        for name in (claim.candidate.situation.scheme.id, claim.candidate.situation.call.name)
    }
    known = {name: corpus.documents[name].whole for name in sorted(names)}
    return {name: sha256(content).hexdigest() for name, content in known.items()}


def statements(made: Sequence[PosedTheorem]) -> dict[str, Statement]:
    """Every different text of theorems, by its digest, in the order in which they are asked."""
    found: dict[str, Statement] = {}
    calls: dict[tuple[Shape, str], list[str]] = {}
    for claim in made:
        key = (claim.candidate.situation.shape, claim.rule.value)
        calls.setdefault(key, []).append(_called(claim.candidate.situation.call))
    seen: set[tuple[Shape, str]] = set()
    replayers: dict[Shape, Replayer] = {}
    memo: Memo = {}
    for claim in made:
        here = claim.candidate.situation
        key = (here.shape, claim.rule.value)
        if claim.theorem is None or key in seen:
            continue
        seen.add(key)
        replayer = replayers.setdefault(here.shape, Replayer(here, memo))
        for obligation, asked in zip(claim.theorem.obligations, claim.scripts, strict=True):
            _enter(found, obligation, asked, replayer, {
                "scheme": here.scheme.id, "rule": claim.rule.value, "obligation": obligation.name,
                "calls": calls[key],
            })  # fmt: skip
    return found


def _called(call: Call) -> str:
    words = (call.name, call.arch.value, call.variant)
    return " ".join(word for word in words if word)


def _enter(
    found: dict[str, Statement], obligation: Obligation, asked: Script, replayer: Replayer,
    use: dict[str, Any],
) -> None:  # fmt: skip
    """A theorem's part under its text."""
    key = digest(asked.text)
    if key not in found:
        near = set(asked.hypotheses)
        known = tuple(h.term for h in obligation.hypotheses if h.name in near)
        weaker = len(known) < len(obligation.hypotheses)
        found[key] = Statement(asked.text, (*known, b.not_(obligation.goal)), weaker)
    here = found[key]
    use["exclusions"] = [
        [h.name, h.because] for h in obligation.hypotheses if is_exclusion(h)
    ]  # fmt: skip
    use["boundaries"] = list(_boundaries(obligation, replayer))
    here.uses.append(use)
    missing = replayer.unwitnessed(obligation)
    if missing:
        here.vacuous = here.vacuous or f"vacuous at {missing[0].name}: {use['scheme']}"
    elif not replayer.is_witnessed(obligation):
        here.vacuous = here.vacuous or f"no values satisfy the hypotheses: {use['scheme']}"


def _boundaries(obligation: Obligation, replayer: Replayer) -> Iterator[dict[str, Any]]:
    """Each boundary with values under which every hypothesis holds, or with what excludes it."""
    for boundary in replayer.boundaries():
        by = [h for h in boundary.excluded if h in (*obligation.hypotheses, EMPTY_RANGE)]
        if by:
            yield {"at": boundary.name, "excluded by": [h.name for h in by]}
        else:
            yield {"at": boundary.name, "values": {**boundary.values, **dict(obligation.own)}}
