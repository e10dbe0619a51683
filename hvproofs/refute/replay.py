# SPDX-License-Identifier: MIT
"""Concrete values on the integer interpretation: replay, and what is not vacuous.

This module and what it imports know no solver.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from hvproofs.layout.obligation import RANGE, Obligation, exclusion, is_exclusion
from hvproofs.layout.situation import Situation, Stage
from hvproofs.rules.catalogue import RULES
from hvproofs.rules.rule import Depends, RuleId
from hvproofs.spec.compile import Greatest
from hvproofs.spec.tlfs import MAX_REPS, QWORD
from hvproofs.terms import build as b
from hvproofs.terms.integers import At, Value, evaluate, evaluate_all
from hvproofs.terms.smtlib import Named

Values = Mapping[str, int]
Memo = dict[tuple[str, tuple[int, ...]], int]


# What leaves out a header for which the limit lets no entry through.
EMPTY_RANGE = exclusion("limit", b.boolean(False), "limit >= 1")


@dataclass(frozen=True, slots=True)
class Boundary:
    """A count and a header at an end of their ranges."""

    name: str  # as people read it
    values: Mapping[str, int]  # of every free variable, the bases among them
    excluded: tuple[Named, ...]  # the exclusions that leave it out; none: it is in the claim
    truths: Mapping[Named, bool]  # of every hypothesis of the situation


@dataclass(frozen=True, slots=True)
class Replayer:
    """Evaluates terms of one situation; `largest` is found by trying every count."""

    situation: Situation
    # Values of `largest` by the text of its predicate and its inputs; may be shared.
    memo: Memo = field(default_factory=dict)
    _boundaries: list[Boundary] = field(default_factory=list)
    _rules: dict[RuleId, tuple[Obligation, ...]] = field(default_factory=dict)
    _broken: dict[frozenset[tuple[str, int]], tuple[RuleId, ...]] = field(default_factory=dict)
    _largest: list[tuple[Greatest, str, tuple[str, ...]]] = field(default_factory=list)
    # Of obligations, by identity, whether each boundary satisfies their hypotheses.
    _satisfied: dict[int, tuple[Obligation, tuple[bool, ...]]] = field(default_factory=dict)

    def complete(self, values: Values, *, monotone: bool = False) -> dict[str, int]:
        """`values` of the free variables, with every `largest` worked out from them.

        With `monotone` by halving, which rests on the obligation that its predicate is so.
        """
        full = dict(values)
        if not self._largest:
            self._largest.extend((g, g.text, g.inputs) for g in self.situation.greatest)
        for greatest, text, inputs in self._largest:
            key = (text, tuple(full.get(name, 0) for name in inputs))
            if key in self.memo:
                full[greatest.name] = self.memo[key]
            elif monotone:
                full[greatest.name] = greatest.by_halves(full)
            else:
                full[greatest.name] = self.memo[key] = greatest.value(full)
            full.setdefault(greatest.bound, 0)
        return full

    def holds(self, hypotheses: Iterable[Named], values: Mapping[str, Value]) -> bool:
        """Whether every hypothesis is true."""
        at = At(values)
        return all(at.value(hypothesis.term) for hypothesis in hypotheses)

    def breaks(self, obligation: Obligation, values: Values) -> bool:
        """Whether `values` are a counterexample: the hypotheses hold and the goal does not."""
        return _breaks(obligation, At(values))

    def broken_rules(self, values: Values) -> tuple[RuleId, ...]:
        """Every rule that the same values break, of those that values decide."""
        if not self._rules:
            self._rules.update(
                (rule.id, tuple(rule.obligations(self.situation) or ()))
                for rule in RULES.values()
                if rule.depends is not Depends.CODE
            )
        key = frozenset(values.items())  # several rules are often broken by the same values
        if key not in self._broken:
            at = At(values)
            self._broken[key] = tuple(
                id_ for id_, found in self._rules.items()
                if any(_breaks(obligation, at) for obligation in found)
            )  # fmt: skip
        return self._broken[key]

    def bases(self, counts: Values = MappingProxyType({})) -> dict[str, int]:
        """Legal bases at the values of n and v, 0 where none are given: the regions apart.

        Where there is no room for that, one behind the other; at addresses that are not
        legal where no others are.
        """
        found = {"n": 0, "v": 0, **counts}
        apart = self._apart(found)
        if not self._legal(apart):
            full = self.complete(found)
            close = [
                {**found, **{name: evaluate(base, full) for name, base in way.items()}}
                for way in self.situation.bases
            ]
            return next((bases for bases in close if self._legal(bases)), apart)
        return apart

    def whole(self, obligation: Obligation, values: dict[str, int]) -> dict[str, int]:
        """A call for values of an obligation that speaks of no count, or of no addresses."""
        if not self._of_bases().isdisjoint(obligation.hypotheses):
            return values
        counted = any(h.name == RANGE for h in obligation.hypotheses)
        n = values["n"] if counted else min(1, self.limit(values))
        return self.complete({**values, **self.bases({"n": n, "v": values["v"]})})

    def _legal(self, values: Values) -> bool:
        full = self.complete(values)
        return self.holds(self._of_bases(), full)

    def _of_bases(self) -> set[Named]:
        """What is known of the regions' addresses."""
        return {named for stage, named in self.situation.known if stage is Stage.PLACEMENT}

    def _apart(self, counts: Values) -> dict[str, int]:
        """The regions one behind the other, from address 0 on, with room between them."""
        found = dict(counts)
        sized = self.complete(found)
        next_free = 0
        for region in self.situation.regions:
            name = str(region.base.value)
            if name in found:
                continue
            size, align = evaluate_all([region.size, region.align], sized)
            assert isinstance(size, int)  # noqa: S101 - bit-vectors are integers
            assert isinstance(align, int)  # noqa: S101
            step = max(align, self.situation.model.page_size)
            next_free = -(-next_free // step) * step
            found[name] = next_free
            next_free += max(size, step) + step * 16
        return found

    def limit(self, values: Values) -> int:
        """The largest n of one call, in entries; 0 for a simple call."""
        return 0 if self.situation.limit is None else evaluate(self.situation.limit, values)

    def boundaries(self) -> list[Boundary]:
        """The boundary counts of SEMANTICS.md section 4, each with its values."""
        if not self._boundaries:
            self._boundaries.extend(self._find_boundaries())
        return self._boundaries

    def _find_boundaries(self) -> Iterator[Boundary]:
        for v in dict.fromkeys((0, self.situation.call.input.max_qwords)):
            counts = self._counts(v)
            if not counts:
                # Nothing is called with this header: what the limit leaves out.
                yield Boundary(f"v = {v}", {"v": v}, (EMPTY_RANGE,), {})
            for name, n in counts.items():
                values = self.complete(self.bases({"n": n, "v": v}))
                truths = self._truths_at(values)
                left_out = tuple(h for h, true in truths.items() if not true and is_exclusion(h))
                yield Boundary(f"{name}, v = {v}", values, left_out, truths)

    def _counts(self, v: int) -> dict[str, int]:
        """The boundary counts of one variable header: 1, the limit, what fills a page."""
        if self.situation.limit is None:
            return {"n = 0": 0}
        limit = self.limit(self.complete({"n": 0, "v": v}))
        if limit < 1:
            return {}
        counts = {"n = 1": 1, "n = limit": limit}
        if limit > MAX_REPS:
            counts[f"n = {MAX_REPS}"] = MAX_REPS
        page = self.situation.model.page_size
        call = self.situation.call
        for side, qwords in ((call.input, v), (call.output, 0)):
            room = page - side.header_size - QWORD * qwords
            fills = room // side.element_size if side.element_size else 0
            if 1 < fills < limit:
                counts[f"n = {fills}"] = fills
        return counts

    def _truths_at(self, values: Values) -> dict[Named, bool]:
        known = [named for _, named in self.situation.known]
        truths = evaluate_all([named.term for named in known], values)
        return dict(zip(known, map(bool, truths), strict=True))

    def unwitnessed(self, obligation: Obligation) -> list[Boundary]:
        """Boundaries that satisfy an obligation's hypotheses neither, nor are left out by them.

        A boundary is left out where a hypothesis that is an exclusion is false there.
        """
        known = {*obligation.hypotheses, EMPTY_RANGE}
        return [
            boundary
            for boundary, satisfied in zip(self.boundaries(), self._at(obligation), strict=True)
            if not satisfied and known.isdisjoint(boundary.excluded)
        ]

    def is_witnessed(self, obligation: Obligation) -> bool:
        """Whether a boundary satisfies all hypotheses of an obligation."""
        return any(self._at(obligation))

    def _at(self, obligation: Obligation) -> tuple[bool, ...]:
        """Whether each boundary satisfies all hypotheses of an obligation."""
        if id(obligation) not in self._satisfied:
            found = tuple(
                EMPTY_RANGE not in boundary.excluded and self._satisfies(boundary, obligation)
                for boundary in self.boundaries()
            )
            self._satisfied[id(obligation)] = obligation, found
        return self._satisfied[id(obligation)][1]

    def _satisfies(self, boundary: Boundary, obligation: Obligation) -> bool:
        # The situation's own say nothing of variables that only a rule knows.
        if not all(boundary.truths.get(h, True) for h in obligation.hypotheses):
            return False
        others = [h for h in obligation.hypotheses if h not in boundary.truths]
        return not others or self.holds(others, {**boundary.values, **dict(obligation.own)})


def _breaks(obligation: Obligation, at: At) -> bool:
    return all(at.value(one.term) for one in obligation.hypotheses) and not at.value(
        obligation.goal
    )
