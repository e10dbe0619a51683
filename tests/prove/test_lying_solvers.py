# SPDX-License-Identifier: MIT
"""Fail closed: whatever a solver does, nothing is proved or refuted that was not shown."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace

import pytest

import doubles
from doubles import Double
from hvproofs.decide.solver import NullSolver, Reply, Status
from hvproofs.decide.solvers import z3_factory
from hvproofs.decide.trust import Trust
from hvproofs.layout.builder import situation
from hvproofs.prove.prover import Options, prove
from hvproofs.prove.result import Report, Result
from hvproofs.prove.selection import Candidate, Selection, candidates
from hvproofs.rules.catalogue import RULES
from hvproofs.rules.rule import RuleId
from hvproofs.spec.contract import Arch, Call, CallClass, Contract, Field, Side
from hvproofs.spec.corpus import load_shipped
from hvproofs.spec.scheme import Checks, Place, Position, Region, RegionKind, Scheme, Verdict
from hvproofs.status import ExitStatus
from hvproofs.terms.smtlib import Script


def wrong_models(rlimit: int) -> Double:
    del rlimit
    return Double(doubles.wrong_values)


def no_models(rlimit: int) -> Double:
    del rlimit
    return Double(doubles.no_values)


def always_unsat(rlimit: int) -> Double:
    del rlimit
    return Double(doubles.unsat)


def raising(rlimit: int) -> Double:
    del rlimit
    return Double(doubles.raising)


def dying(rlimit: int) -> Double:
    """Takes its whole process down at the first question."""
    del rlimit

    def die(_: Script) -> Reply:
        os._exit(7)

    return Double(die)


def null(rlimit: int) -> NullSolver:
    """Knows nothing."""
    del rlimit
    return NullSolver()


def chosen(hypercall: str = "HvCallGetVpRegisters", scheme: str = "linux/*") -> list[Candidate]:
    return candidates(load_shipped(), Selection(hypercall, scheme))


def judged(report: Report) -> list[Result]:
    """The results that speak of a theorem."""
    return [result for result in report.results if result.verdict is not Verdict.NOT_APPLICABLE]


def verdicts(report: Report) -> set[Verdict]:
    """Those of real theorems."""
    return {result.verdict for result in judged(report)}


@pytest.mark.parametrize("factory", [null, raising, no_models])
def test_what_decides_nothing_leaves_everything_unknown(factory: Callable[[int], Double]) -> None:
    report = prove(chosen(), Options(factory=factory))

    assert {Verdict.UNKNOWN} == verdicts(report)
    assert ExitStatus.UNDECIDED is report.status
    assert {None} == {result.trust for result in report.results}


def test_the_reason_of_a_failure_is_told() -> None:
    result = judged(prove(chosen(), Options(factory=raising)))[0]

    assert "the solver failed: MemoryError: no more" in result.reason


def test_wrong_models_do_not_replay() -> None:
    report = prove(chosen(scheme="linux/separate-pages"), Options(factory=wrong_models))

    assert {Verdict.UNKNOWN} == verdicts(report)
    assert any("does not replay" in result.reason for result in report.results)


def test_a_wrong_model_that_happens_to_break_a_rule_is_a_true_counterexample() -> None:
    # get_vtl() as it was overlaps at every page: even the least values show it.
    def one(script: Script) -> Reply:
        if "page-base-aligned" not in script.hypotheses:
            return Reply(Status.UNSAT)  # that there is an address at all
        return Reply(Status.SAT, {name: int(name == "n") for name, _ in script.variables})

    least = Double(one)
    here = candidates(load_shipped(), Selection("0x50", "linux/get-vtl-overlap", "no-overlap"))
    report = prove(here, Options(factory=lambda _: least))

    assert {Verdict.REFUTED} == verdicts(report)


def test_a_worker_that_dies_leaves_its_texts_unknown() -> None:
    report = prove(chosen(), Options(factory=_dying_workers, jobs=2))

    assert {Verdict.UNKNOWN} == verdicts(report)
    assert any("the solver process ended" in result.reason for result in report.results)


_PARENT = os.getpid()


def _dying_workers(rlimit: int) -> Double:
    """The parent only asks for its name; a worker dies at the first question."""
    return dying(rlimit)


def test_a_tiny_budget_leaves_hard_theorems_unknown() -> None:
    report = prove(chosen(scheme="linux/output-after-input"), Options(rlimit=1))

    assert Verdict.UNKNOWN in verdicts(report)
    assert ExitStatus.UNDECIDED is report.status
    assert Verdict.REFUTED not in verdicts(report)


def test_unsat_to_everything_is_caught_by_a_second_solver() -> None:
    # Alone, such a solver is believed: it is in the trusted base of trust level `solver`.
    # Where enumeration reaches, it is not (tests/refute/test_enumeration.py).
    one, believing = chosen(scheme="linux/get-vtl-overlap"), Options(always_unsat, enumerated=False)
    alone = prove(one, believing)
    checked = prove(one, replace(believing, second=z3_factory))

    assert {Trust.SOLVER} == {result.trust for result in judged(alone)}
    (overlap,) = [r for r in checked.results if r.rule == RuleId("no-overlap") and is_first(r.call)]
    assert (Verdict.UNKNOWN, "placement: solvers disagree") == (overlap.verdict, overlap.reason)
    assert ExitStatus.UNDECIDED is checked.status


def is_first(call: Call) -> bool:
    return call.arch is Arch.X86_64


def test_a_second_solver_that_agrees_raises_the_trust() -> None:
    report = prove(chosen(scheme="linux/half-page"), Options(second=z3_factory))

    assert {Trust.CROSS_CHECKED} == {result.trust for result in judged(report)}
    assert 2 == len(report.solvers)


def test_a_second_solver_that_knows_nothing_raises_nothing() -> None:
    report = prove(chosen(scheme="linux/half-page"), Options(second=null))

    assert {Trust.SOLVER} == {result.trust for result in judged(report)}
    assert {Verdict.PROVED} == verdicts(report)


def test_a_solver_that_contradicts_itself_proves_nothing() -> None:
    answers: dict[str, int] = {}

    def answer(script: Script) -> Reply:
        # sat at first sight; unsat once all hypotheses are in the text.
        answers[script.text] = len(script.hypotheses)
        return Reply(Status.UNSAT) if len(script.hypotheses) > 3 else Reply(Status.SAT)

    report = prove(
        chosen(scheme="linux/get-vtl-overlap"), Options(factory=lambda _: Double(answer))
    )

    aligned = [r for r in report.results if r.rule == RuleId("no-overlap")]
    assert answers
    assert {Verdict.UNKNOWN, Verdict.PROVED} >= {r.verdict for r in aligned}
    assert Verdict.REFUTED not in verdicts(report)


def scheme(**changes: object) -> Scheme:
    """A correct scheme: a page for each side."""
    page = Region(RegionKind.PAGE, "HV_HYP_PAGE_SIZE", "HV_HYP_PAGE_SIZE")
    parts: dict[str, object] = {
        "id": "test/one", "guest": "test", "title": "", "limit": "1",
        "place": Place(Position("a", "0"), Position("b", "0")), "regions": {"a": page, "b": page},
    }  # fmt: skip
    return Scheme(**(parts | changes))  # type: ignore[arg-type]


def rep_call() -> Call:
    side = Side((Field("H", 0, 8),), None, (Field("E", 0, 8),))
    contract = Contract("HvCallX", 1, CallClass.REP, (Arch.X86_64,), "tlfs", side, side)
    return Call(contract, Arch.X86_64, "tlfs", side, side)


@pytest.mark.parametrize(
    "changes",
    [{"limit": "0"}, {"checks": Checks(run=("0",))}, {"checks": Checks(run=("v > 0",))}],
    ids=["no count", "a check that never passes", "a check the call cannot pass"],
)
def test_contradictory_hypotheses_prove_nothing(changes: dict[str, object]) -> None:
    here = Candidate(situation(rep_call(), scheme(**changes)), tuple(RULES))
    report = prove([here], Options(second=z3_factory))

    assert Verdict.PROVED not in verdicts(report)
    assert any("vacuous" in result.reason for result in report.results)


def test_a_predicate_that_is_not_monotone_proves_nothing() -> None:
    limit = "largest(n: n % 2 == 0 && n <= 4)"
    here = Candidate(situation(rep_call(), scheme(limit=limit)), tuple(RULES))
    report = prove([here], Options())

    assert {Verdict.UNKNOWN} == verdicts(report)
    assert all("not monotone" in result.reason for result in judged(report))


def test_a_verdict_with_less_trust_than_asked_for_is_unknown() -> None:
    one = chosen(scheme="linux/get-vtl-overlap")
    alone = prove(one, Options(second=null, least=Trust.CROSS_CHECKED))
    both = prove(one, Options(second=z3_factory, least=Trust.CROSS_CHECKED))

    assert {Verdict.UNKNOWN} == verdicts(alone)
    assert {None} == {result.counterexample for result in alone.results}
    assert any("proved by one solver, not cross-checked" == r.reason for r in alone.results)
    assert ExitStatus.UNDECIDED is alone.status
    assert {Verdict.PROVED, Verdict.REFUTED} == verdicts(both)


def test_what_a_run_has_proved_is_not_asked_again_and_nothing_else_is_believed() -> None:
    one = chosen(scheme="linux/get-vtl-*")
    first = prove(one, Options(cores=False))
    # A solver that knows nothing adds nothing: what is proved rests on the first run alone.
    again = prove(one, Options(factory=null, cores=False, unsat=first.unsat))

    for before, after in zip(first.results, again.results, strict=True):
        if before.verdict is Verdict.REFUTED:
            assert after.verdict is Verdict.UNKNOWN
        else:
            assert after.verdict is before.verdict
    assert Verdict.REFUTED in verdicts(first)
