# SPDX-License-Identifier: MIT
"""Concrete values on the integer interpretation: replay, and what is not vacuous.

This module and what it imports know no solver.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from hvproofs.layout.situation import Situation
from hvproofs.rules.catalogue import RULES
from hvproofs.rules.rule import Obligation, RuleId
from hvproofs.spec.compile import MAX_REPS, Greatest
from hvproofs.terms.integers import evaluate, evaluate_all
from hvproofs.terms.smtlib import Named

Values = Mapping[str, int]
# Rules about the guest's code as it is written: no choice of values breaks or keeps them.
_NOT_OF_VALUES = (
    RuleId.BATCH_PROGRESS, RuleId.EXCLUSIVE_USE, RuleId.GPA_VALID, RuleId.NOT_OVERLAY,
    RuleId.HOST_VISIBLE,
)  # fmt: skip
Memo = dict[tuple[str, tuple[int, ...]], int]


@dataclass(frozen=True, slots=True)
class Replayer:
    """Evaluates terms of one situation; `largest` is found by trying every count."""

    situation: Situation
    # Values of `largest` by the text of its predicate and its inputs; may be shared.
    memo: Memo = field(default_factory=dict)
    _boundaries: list[tuple[str, dict[str, int]]] = field(default_factory=list)
    # At each boundary the truth of every hypothesis of the situation.
    _truths: list[dict[Named, bool]] = field(default_factory=list)
    _largest: list[tuple[Greatest, str, tuple[str, ...]]] = field(default_factory=list)

    def complete(self, values: Values) -> dict[str, int]:
        """`values` of the free variables, with every `largest` worked out from them."""
        full = dict(values)
        if not self._largest:
            self._largest.extend((g, g.text, g.inputs) for g in self.situation.greatest)
        for greatest, text, inputs in self._largest:
            key = (text, tuple(full.get(name, 0) for name in inputs))
            if key not in self.memo:
                self.memo[key] = greatest.value(full)
            full[greatest.name] = self.memo[key]
            full.setdefault(greatest.bound, 0)
        return full

    def holds(self, hypotheses: Iterable[Named], values: Values) -> bool:
        """Whether every hypothesis is true."""
        return all(evaluate(hypothesis.term, values) for hypothesis in hypotheses)

    def breaks(self, obligation: Obligation, values: Values) -> bool:
        """Whether `values` are a counterexample: the hypotheses hold and the goal does not."""
        return self.holds(obligation.hypotheses, values) and not evaluate(obligation.goal, values)

    def broken_rules(self, values: Values) -> tuple[RuleId, ...]:
        """Every rule that the same values break, of those that values decide."""
        return tuple(
            rule.id
            for rule in RULES.values()
            if rule.id not in _NOT_OF_VALUES
            and any(self.breaks(obligation, values) for obligation in
                   rule.obligations(self.situation) or ())
        )  # fmt: skip

    def bases(self) -> dict[str, int]:
        """Bases that are legal: the regions one behind the other, from address 0 on."""
        found: dict[str, int] = {"n": 0, "v": 0}
        next_free = 0
        for region in self.situation.regions:
            name = str(region.base.value)
            if name in found:
                continue
            found[name] = 0
            sized = {**found, **self.complete(found)}
            size, align = evaluate_all([region.size, region.align], sized)
            assert isinstance(size, int)  # noqa: S101 - bit-vectors are integers
            assert isinstance(align, int)  # noqa: S101
            step = max(align, self.situation.model.page_size)
            next_free = -(-next_free // step) * step
            found[name] = next_free
            next_free += max(size, step) + step * 16
        return found

    def limit(self, values: Values) -> int:
        """The largest n of one call, in entries: 4095 for a rep call without a list."""
        if self.situation.limit is None:
            return MAX_REPS if self.situation.call.is_rep else 0
        return evaluate(self.situation.limit, values)

    def boundaries(self) -> list[tuple[str, dict[str, int]]]:
        """The boundary counts of SEMANTICS.md section 4 as values, each under its name."""
        if not self._boundaries:
            known = [named for _, named in self.situation.known]
            self._boundaries.extend(self._find_boundaries())
            for _, values in self._boundaries:
                truths = evaluate_all([named.term for named in known], values)
                self._truths.append(dict(zip(known, map(bool, truths), strict=True)))
        return self._boundaries

    def _find_boundaries(self) -> Iterator[tuple[str, dict[str, int]]]:
        bases = self.bases()
        for v in dict.fromkeys((0, self.situation.call.input.max_qwords)):
            at = self.complete({**bases, "v": v})
            limit = self.limit(at)
            counts = (
                {"n = 1": 1, "n = limit": limit} if self.situation.call.is_rep else {"n = 0": 0}
            )
            for name, n in counts.items():
                yield f"{name}, v = {v}", self.complete({**at, "n": n})
        if self.situation.limit is not None:
            at = self.complete({**bases, "v": 1})
            yield "n = 1, v = 1", self.complete({**at, "n": 1})

    def witness(
        self, hypotheses: Iterable[Named], own: Values = MappingProxyType({})
    ) -> dict[str, int] | None:
        """Concrete values under which all hypotheses hold, if a boundary gives any.

        `own` are values of variables that only a rule knows.
        """
        hypotheses = tuple(hypotheses)
        for (_, boundary), truths in zip(self.boundaries(), self._truths, strict=True):
            values = {**boundary, **own}
            # The situation's own say nothing of variables that only a rule knows.
            if all(truths.get(h, True) for h in hypotheses) and self.holds(
                (h for h in hypotheses if h not in truths), values
            ):
                return values
        return None
