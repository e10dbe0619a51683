# SPDX-License-Identifier: MIT
"""Sums that somebody did in a mail, checked for every number within their bounds."""

from __future__ import annotations

from collections.abc import Sequence

from hvproofs.claims.answer import PartAnswer
from hvproofs.claims.ask import numbered, over_words, words
from hvproofs.claims.symbolic import exact
from hvproofs.decide.asker import Asker
from hvproofs.decide.solver import Reply, Status
from hvproofs.spec.claim import Outcome, Part
from hvproofs.spec.compile import Compiler
from hvproofs.spec.ctypes import CType
from hvproofs.spec.expression import parse_expression
from hvproofs.spec.typed import Typed
from hvproofs.terms import build as b
from hvproofs.terms.integers import evaluate
from hvproofs.terms.term import Term, bitvec


def _formula(part: Part, text: str) -> Term:
    numbers = {name: Typed(CType.ULONG, b.var(name, bitvec(64))) for name in part.numbers}
    return Compiler(numbers, {}).truth(parse_expression(text))


def _asked(asker: Asker, bounds: Sequence[Term], goal: Term) -> Reply:
    obligation = over_words("", bounds, goal)
    return asker.ask(obligation.hypotheses, obligation.goal)


def arithmetic(part: Part, asker: Asker) -> PartAnswer:
    """Prove `show` within the hypotheses, also that nothing in it wraps; or give numbers."""
    known = [_formula(part, text) for text in part.hypotheses]
    shown = _formula(part, part.show)
    readings = [exact(term) for term in known]
    goal = exact(shown)
    bounds = [reading.term for reading in readings]
    # Each hypothesis may rest on those before it.
    wraps = _asked(asker, [], b.and_(
        *(b.implies(b.and_(*bounds[:index]), r.faithful) for index, r in enumerate(readings))
    ))  # fmt: skip
    exactly = _asked(asker, bounds, goal.faithful)
    if wraps.status is not Status.UNSAT:
        return PartAnswer(Outcome.UNKNOWN, "a hypothesis may wrap")
    found = _asked(asker, bounds, goal.term)
    match found.status:
        case Status.UNKNOWN:
            return PartAnswer(Outcome.UNKNOWN, found.reason)
        case Status.UNSAT if exactly.status is not Status.UNSAT:
            return PartAnswer(Outcome.UNKNOWN, "the sum itself may wrap")
        case Status.UNSAT if asker.values(numbered([*words(bounds), *bounds])) is None:
            return PartAnswer(Outcome.UNKNOWN, "vacuous: no numbers satisfy the hypotheses")
        case Status.UNSAT:
            return PartAnswer(Outcome.PROVED)
    broken = over_words("", bounds, goal.term)
    least = asker.judged(broken.hypotheses, broken.goal, part.numbers)
    values = {name: int(least.model.get(name, 0)) for name in part.numbers}
    if not all(evaluate(term, values) for term in known) or evaluate(shown, values):
        return PartAnswer(Outcome.UNKNOWN, "the counterexample does not replay")
    return PartAnswer(Outcome.REFUTED, values=tuple(values.items()))
