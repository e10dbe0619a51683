# SPDX-License-Identifier: MIT
"""Equal formulas are evaluated once: that changes no opinion, and of other ones nothing is said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from hvproofs.prove.posed import claims
from hvproofs.prove.selection import Candidate, Selection, candidates
from hvproofs.refute.enumeration import Enumerator, Opinion
from hvproofs.refute.held import Held, Roles
from hvproofs.refute.replay import Replayer
from hvproofs.refute.space import Gap
from hvproofs.rules.catalogue import RULES
from hvproofs.spec.corpus import load_shipped
from hvproofs.terms import build as b
from hvproofs.terms.smtlib import Named
from hvproofs.terms.term import Term, bitvec

NONE = Roles(frozenset(), frozenset(), ("n", "v"))


def number(name: str) -> Term:
    """A new object each time."""
    return b.var(name, bitvec(64))


def at_most(name: str, value: int) -> Term:
    """Likewise."""
    return b.ule(number(name), b.const(value, bitvec(64)))


def known(*terms: Term) -> list[Named]:
    """Hypotheses, however they are named."""
    return [Named(str(at), term) for at, term in enumerate(terms)]


class Silent(Held):
    """Knows nothing: each situation is evaluated on its own."""

    def holds(self, goal: Term, hypotheses: Sequence[Named], what: Roles) -> bool:
        """Nothing."""
        del goal, hypotheses, what
        return False


def opinions(chosen: Sequence[Candidate], held: Held) -> list[Opinion]:
    """Of every obligation."""
    return [
        Enumerator(Replayer(claim.candidate.situation), held).opinion(RULES[claim.rule], one)
        for claim in claims(chosen)
        if claim.theorem
        for one in claim.theorem.obligations
    ]


def test_opinions_are_those_that_each_situation_gets_on_its_own() -> None:
    chosen = candidates(load_shipped(), Selection(hypercall="HvCallGet*", scheme="*/[gh]*[pe]"))
    held = Held()
    shared = opinions(chosen, held)

    assert shared == opinions(chosen, Silent())
    assert {"HOLDS", "BROKEN", "NOTHING"} == {one.word.name for one in shared}
    assert 0 < held.counted() < len(shared) / 3


def test_an_equal_formula_is_not_evaluated_again() -> None:
    held = Held()
    for _ in range(2):
        assert held.holds(at_most("n", 5), known(at_most("n", 4)), NONE)
        assert not held.holds(at_most("n", 3), known(at_most("n", 4)), NONE)

    assert 2 == held.counted()


def test_what_says_nothing_of_a_goal_is_no_part_of_it() -> None:
    held = Held()
    for other in (7, 8):
        hypotheses = known(at_most("v", other), at_most("n", 4))
        assert held.holds(at_most("n", 5), hypotheses, replace(NONE, order=("v", "n")))

    assert 1 == held.counted()


def test_what_bounds_a_goal_through_another_variable_is_part_of_it() -> None:
    held, below = Held(), b.ule(number("n"), number("v"))

    assert held.holds(at_most("n", 5), known(below, at_most("v", 5)), NONE)
    assert not held.holds(at_most("n", 5), known(below, at_most("v", 6)), NONE)


NARROW = b.var("n", bitvec(32))
OF_ADDRESS = b.eq(b.urem(number("n"), b.const(8, bitvec(64))), b.const(0, bitvec(64)))
CHANGES: dict[str, tuple[Term, Term, Roles]] = {
    "the goal": (at_most("n", 3), at_most("n", 4), NONE),
    "a hypothesis": (at_most("n", 5), at_most("n", 6), NONE),
    "the width": (b.ule(NARROW, b.bv(5, 32)), b.ule(NARROW, b.bv(6, 32)), NONE),
    "the operator": (b.not_(at_most("n", 5)), at_most("n", 4), NONE),
    "what a variable is": (
        at_most("n", 5), at_most("n", 4), replace(NONE, addresses=frozenset({"n"})),
    ),
    "what it hangs on": (
        at_most("n", 5), at_most("n", 4), replace(NONE, functions=frozenset({"n"})),
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", CHANGES)
def test_a_formula_is_all_that_is_in_it(what: str) -> None:
    """What does not hold is not taken for what held before."""
    held = Held()
    assert held.holds(at_most("n", 5), known(at_most("n", 4)), NONE)
    goal, hypothesis, roles = CHANGES[what]

    assert held.holds(goal, known(hypothesis), roles) is not True
    assert 2 == held.counted()


def test_an_address_counts_by_its_remainder() -> None:
    """What is said of a remainder holds of no number that may be any."""
    held, aligned = Held(), replace(NONE, addresses=frozenset({"n"}))

    assert held.holds(OF_ADDRESS, known(OF_ADDRESS), aligned)
    assert held.holds(OF_ADDRESS, known(OF_ADDRESS), NONE) is Gap.UNBOUNDED


def test_terms_that_are_gone_are_not_taken_for_others() -> None:
    """Objects are told apart by where they lie: those that were asked about stay there."""
    held = Held()
    for top in range(200):
        assert held.holds(at_most("n", top), known(at_most("n", top)), NONE)
        assert not held.holds(at_most("n", top), known(at_most("n", top + 1)), NONE)
