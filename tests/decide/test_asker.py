# SPDX-License-Identifier: MIT
"""How far one question's answer is believed: values count where they hold on integers."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from doubles import Double, unsat
from hvproofs.decide.asker import Asker, Means
from hvproofs.decide.decide import decide
from hvproofs.decide.solver import Reply, Session, Solver, Status, WholeTexts
from hvproofs.decide.texts import Task, decide_all
from hvproofs.decide.trust import Trust
from hvproofs.decide.z3_solver import Z3Solver
from hvproofs.layout.obligation import Obligation
from hvproofs.terms import build as b
from hvproofs.terms.smtlib import Named, Script, script
from hvproofs.terms.term import INT, Term, array, bitvec

Answer = Callable[[Script], Reply]
X, Y = (b.var(name, bitvec(8)) for name in "xy")
NUMBER = b.var("i", INT)
MEMORY = b.var("m", array(bitvec(8), bitvec(8)))
AT_0 = b.select(MEMORY, b.bv(0, 8))


def byte(value: int) -> Term:
    return b.bv(value, 8)


def named(*terms: Term) -> list[Named]:
    return [Named(f"h{index}", term) for index, term in enumerate(terms)]


def sat(**values: int) -> Answer:
    """Always these values."""
    return lambda _: Reply(Status.SAT, values)


def unknown(asked: Script) -> Reply:
    """Nothing is known."""
    del asked
    return Reply(Status.UNKNOWN)


def asking(answer: Answer, second: Answer | None = None) -> Asker:
    """One that asks doubles."""
    other = None if second is None else (lambda _: Double(second))
    return Asker(Means(lambda _: Double(answer), other))


BETWEEN = named(b.ule(byte(3), X), b.ule(X, byte(5)))


@pytest.mark.parametrize(
    ("value", "status"),
    [(2, Status.UNKNOWN), (3, Status.UNKNOWN), (5, Status.SAT), (6, Status.UNKNOWN)],
    ids=["the first hypothesis is false", "the goal is true", "right", "the last is false"],
)
def test_values_refute_where_every_hypothesis_holds_and_the_goal_does_not(
    value: int, status: Status
) -> None:
    assert status is asking(sat(x=value)).ask(BETWEEN, b.ult(X, byte(4))).status


def test_a_hole_in_the_values_is_none() -> None:
    assert Status.UNKNOWN is asking(sat(x=5)).ask(BETWEEN, b.ult(X, Y)).status


def test_what_has_no_value_on_integers_is_left_to_who_reads_it() -> None:
    divided = b.eq(b.udiv(b.integer(1), NUMBER), b.integer(1))

    assert Status.SAT is asking(sat(i=0)).ask([], divided).status
    assert Status.SAT is asking(sat()).ask([], b.eq(AT_0, byte(1))).status


def test_trust_is_of_two_that_agree() -> None:
    goal = b.ule(X, byte(255))
    alone, agreed, doubted, other = (
        asking(unsat), asking(unsat, unsat), asking(unsat, unknown), asking(unsat, sat(x=1)),
    )  # fmt: skip

    assert Trust.SOLVER is alone.trust  # also before anything was asked
    assert (Status.UNSAT, Trust.SOLVER) == (alone.ask([], goal).status, alone.trust)
    assert (Status.UNSAT, Trust.CROSS_CHECKED) == (agreed.ask([], goal).status, agreed.trust)
    assert (Status.UNSAT, Trust.SOLVER) == (doubted.ask([], goal).status, doubted.trust)
    assert "solvers disagree" == other.ask([], goal).reason
    assert [1, 2] == [len(one.names) for one in (alone, agreed)]


def test_values_are_the_least_in_their_order_and_of_nothing_else() -> None:
    asker = Asker(Means())

    assert {"x": 3, "y": 7} == asker.values(
        named(b.ule(byte(3), X), b.ule(byte(10), b.add(X, Y))), ["unknown", "x", "y"]
    )
    assert {"i": 7} == asker.values(named(b.eq(NUMBER, b.integer(7))))
    assert asker.values(named(b.ult(X, byte(0)))) is None


def test_what_is_made_small_wrongly_is_what_it_was() -> None:
    """The session that makes values small answers for another text."""

    class Lying(Double):
        def session(self, script: Script) -> Session:
            return Double(sat(x=0)).session(script)

    asker = Asker(Means(lambda _: Lying(sat(x=5))))
    found = asker.judged(BETWEEN, b.ult(X, byte(4)), ("z", "x"))

    assert (Status.SAT, {"z": 0, "x": 5}) == (found.status, found.model)


@pytest.mark.parametrize(
    ("own", "status"),
    [((), Status.UNKNOWN), ((("x", 2),), Status.UNKNOWN), ((("x", 4),), Status.UNSAT),
     ((("x", 6),), Status.UNKNOWN)],
)  # fmt: skip
def test_hypotheses_are_shown_to_hold_together_before_anything_is_asked(
    own: tuple[tuple[str, int], ...], status: Status
) -> None:
    # Memory that nobody wrote to is 0 everywhere.
    known = (*BETWEEN, Named("empty", b.eq(AT_0, byte(0))))
    reply = asking(unsat).decide(Obligation("", known, b.ule(X, byte(9)), own))

    assert status is reply.status
    assert (status is Status.UNKNOWN) is reply.reason.startswith("vacuous")


class Many(Double):
    """Has another self for many texts."""

    def many(self) -> Solver:
        """It tells itself from the first."""
        return Double(self.answer, name="for many texts")


@pytest.mark.parametrize("alone", [True, False])
def test_of_two_opinions_none_is_formed_with_what_other_texts_left_behind(alone: bool) -> None:
    made: list[Many] = []
    kept: list[int] = []

    class Counted(Many):
        def many(self) -> Solver:
            kept.append(len(made))
            return super().many()

    def factory(rlimit: int) -> Solver:
        made.append(Counted(unsat, rlimit=rlimit))
        return made[-1]

    Asker(Means(factory, None if alone else lambda _: Double(unsat))).ask([], b.ule(X, X))
    assert alone is bool(kept)

    made.clear()
    texts = [script([], b.ule(X, byte(value))) for value in range(3)]
    tasks = {one.text: Task(one, (), cores=False) for one in texts}
    decide_all(tasks, factory, 1, 1, many=alone)
    assert (1 if alone else len(texts)) == len(made)


def test_values_that_broke_a_question_are_tried_on_those_like_it_and_on_no_others() -> None:
    texts: list[Script] = []

    def five(asked: Script) -> Reply:
        texts.append(asked)
        return Reply(Status.SAT, {"x": 5, "y": 0})

    def asked(asker: Asker, *goals: Term) -> int:
        before = len(texts)
        assert [Status.SAT] * len(goals) == [asker.status(BETWEEN, one).status for one in goals]
        return len(texts) - before

    goals = b.ult(X, byte(4)), b.ult(X, byte(5))
    assert 1 == asked(asking(five).of_one(), *goals)
    assert 2 == asked(asking(five), *goals)
    assert 4 == asked(asking(five, five).of_one(), *goals)
    # What 5 does not break is asked, and believed of no values either.
    one = asking(five).of_one()
    assert [Status.SAT, Status.UNKNOWN] == [
        one.status(BETWEEN, goal).status for goal in (b.ult(X, byte(4)), b.ult(X, byte(6)))
    ]


def test_what_is_left_open_of_one_subject_is_known_to_who_began() -> None:
    whole = asking(unknown)

    assert not whole.gave_up
    assert Status.UNKNOWN is whole.of_one().search(script(BETWEEN, b.ule(X, byte(9))))([]).status
    assert whole.gave_up


@pytest.mark.parametrize(("decides", "value"), [(True, 3), (False, 4)])
def test_values_of_a_kept_context_are_shown_where_they_were_made_the_least_alone(
    decides: bool, value: int
) -> None:
    class Kept(Double):
        def session(self, script: Script) -> Session:
            return (Z3Solver() if decides else Double(unknown)).session(script)

    class Fresh(Double):
        def many(self) -> Solver:
            return Kept(sat(x=5))

    asker = Asker(Means(lambda _: Fresh(sat(x=4))))

    assert {"x": value} == asker.judged(BETWEEN, b.ult(X, byte(3)), ("x",)).model


def test_a_witness_is_shown_in_the_bits_that_were_replayed() -> None:
    asked = script([], b.and_(b.ult(X, byte(1)), b.eq(NUMBER, b.integer(0))))
    found = decide(Double(sat(x=0x105, i=0x105)), asked, ())

    assert {"x": 5, "i": 0x105} == found.model


@pytest.mark.parametrize("cores", [True, False])
def test_hypotheses_are_left_out_of_a_proof_where_that_is_asked_for(cores: bool) -> None:
    asked = script(BETWEEN, b.ule(X, byte(9)))
    tasks = {asked.text: Task(asked, (), cores=cores)}
    # A solver to whom all is unsatisfiable needs none of them.
    (found,) = decide_all(tasks, lambda _: Double(unsat), 1, 1).values()

    assert (() if cores else ("h0", "h1")) == found.used


def test_a_session_of_whole_texts_asks_each_with_its_definitions() -> None:
    asked, texts = script(BETWEEN, b.ule(X, byte(9))), []

    class Reading:
        def judge(self, text: str, script: Script) -> Reply:
            texts.append((text, script))
            return Reply(Status.UNSAT)

    WholeTexts(Reading(), asked).check(["(assert h0)"])

    assert [(f"{asked.prelude}\n(assert h0)\n", asked)] == texts
