# SPDX-License-Identifier: MIT
"""Which contracts a call may be held to: what its call code can be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from hvproofs.audit.sites.requires import measured
from hvproofs.audit.sites.word import CODE, FAST
from hvproofs.audit.sites.words import CallError
from hvproofs.audit.symbolic.function import Evaluated
from hvproofs.decide.asker import Asker
from hvproofs.decide.solver import Status
from hvproofs.spec.contract import Call
from hvproofs.terms import build as b
from hvproofs.terms.integers import evaluate
from hvproofs.terms.smtlib import Named
from hvproofs.terms.term import Term, variables

MAX_CODES = 8  # call codes that one call may select from


@dataclass(frozen=True, slots=True)
class Selected:
    """A contract that a call may be held to."""

    call: Call
    where: Term  # the condition under which the call code is this one's
    fast: bool  # the control word says that parameters are in registers


@dataclass(frozen=True, slots=True)
class Selection:
    """Finds the contracts of a function's calls."""

    calls: Mapping[int, Call]  # the contract of each call code
    asker: Asker
    evaluated: Evaluated  # the function

    def of(self, code: Term, known: Sequence[Named]) -> list[Selected]:
        """The contracts that a call code selects, under what is known of it.

        CallError where they are not known, or too many.
        """
        codes = self._codes(code, known)
        found: list[Selected] = []
        for each in codes:
            call = self.calls.get(each & CODE)
            if call is None:
                raise CallError(f"no contract is known for call code {each & CODE:#06x}")
            same = b.boolean(True) if len(codes) == 1 else b.eq(code, b.const(each, code.sort))
            found.append(Selected(call, same, bool(each & FAST)))
        return found

    def _codes(self, term: Term, known: Sequence[Named]) -> list[int]:
        """Every value of a call code; they are few or the call is not understood."""
        if not variables([term]):
            return [evaluate(term, {})]
        found: list[int] = []
        while True:
            other = b.or_(*(b.eq(term, b.const(code, term.sort)) for code in found))
            reply = self.asker.ask(known, other)
            if reply.status is Status.UNSAT:
                if not found:
                    raise CallError("no values satisfy what is known on the way to the call")
                return sorted(found)
            if reply.status is not Status.SAT or len(found) == MAX_CODES:
                what = self._told(term)
                raise CallError(f"could not be bounded: the call code, from {what}")
            values = dict.fromkeys(variables([term]), 0) | dict(reply.model)
            code = evaluate(term, values)
            if code in found:
                raise CallError("the solver contradicts itself")
            found.append(code)

    def _told(self, term: Term) -> str:
        unknowns = self.evaluated.unknowns
        found = [unknowns[name].what for name in measured(term) if name in unknowns]
        return ", ".join(dict.fromkeys(found)) or "values that are not known"
