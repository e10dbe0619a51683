# SPDX-License-Identifier: MIT
"""Partitions against exhaustive search, schemes and solvers that lie."""

from __future__ import annotations

from dataclasses import replace

import pytest

import doubles
from doubles import Double
from hvproofs.advise.advice import advise, load_contracts
from hvproofs.advise.optimum import optimum, questions
from hvproofs.advise.partition import PartitionName, Split, header_states, split
from hvproofs.decide.asker import Asker, Means
from hvproofs.decide.solver import NullSolver, Reply, Solver, Status
from hvproofs.decide.z3_solver import Z3Solver
from hvproofs.layout.builder import situation
from hvproofs.layout.obligation import Obligation
from hvproofs.refute.replay import Replayer
from hvproofs.spec.contract import Call, calls
from hvproofs.spec.corpus import load_shipped
from hvproofs.spec.scheme import Verdict
from hvproofs.terms.smtlib import Script, script

CORPUS = load_contracts([])
CALLS = [call for contract in CORPUS.contracts.values() for call in calls(contract)]
REPS = [call for call in CALLS if call.is_rep]
QWORDS = 512  # of a page


def name_of(call: Call) -> str:
    return f"{call.name}-{call.arch.value}-{call.variant}"


def registers() -> Call:
    return next(call for call in CALLS if call.name == "HvCallGetVpRegisters")


def reach() -> list[int]:
    """For each input of `a` qwords the largest output, over every two offsets in a page."""
    best = [-1] * (QWORDS + 1)
    for x in range(QWORDS):
        for y in range(QWORDS):
            if x < y:
                a, c = y - x, QWORDS - y
            elif y < x:
                a, c = QWORDS - x, x - y
            else:
                continue
            best[a] = max(best[a], c)
    best[0] = QWORDS
    best[QWORDS] = max(best[QWORDS], 0)
    for a in range(QWORDS - 1, -1, -1):
        best[a] = max(best[a], best[a + 1])
    return best


REACH = reach()


def qwords(side: str, call: Call, n: int, v: int) -> int:
    """Padded size in qwords, from the fields themselves."""
    part = getattr(call, side)
    if not part.bounded:
        return QWORDS
    total: int = part.header_size + n * part.element_size + (8 * v if side == "input" else 0)
    return -(-total // 8)


def searched(name: PartitionName, call: Call, v: int) -> int:
    """The largest count by trying every one."""
    best = 0
    for n in range(1, 4096):
        a, c = qwords("input", call, n, v), qwords("output", call, n, v)
        match name:
            case PartitionName.SHARED:
                legal = a <= QWORDS and c <= REACH[a]
            case PartitionName.HALF:
                legal = max(a, c) <= QWORDS // 2
            case _:
                legal = max(a, c) <= QWORDS
        if legal:
            best = n
    return best


@pytest.mark.parametrize("name", PartitionName)
@pytest.mark.parametrize("call", REPS, ids=name_of)
def test_batches_equal_exhaustive_search(call: Call, name: PartitionName) -> None:
    for v in header_states(call):
        assert searched(name, call, v) == split(name, call, v).batch


@pytest.mark.parametrize("call", CALLS, ids=name_of)
def test_the_best_split_is_never_worse_than_halves_nor_better_than_a_page_each(call: Call) -> None:
    for v in header_states(call):
        half, best, each = (
            split(name, call, v)
            for name in (PartitionName.HALF, PartitionName.SHARED, PartitionName.SEPARATE)
        )

        assert half.fits <= best.fits <= each.fits
        assert (half.batch or 0) <= (best.batch or 0) <= (each.batch or 0)


@pytest.mark.parametrize("name", PartitionName)
def test_batches_are_the_limits_of_the_shipped_schemes(name: PartitionName) -> None:
    scheme = load_shipped().schemes[name.scheme]
    for call in [call for call in REPS if call.has_list][::4]:
        replayer = Replayer(situation(call, scheme))
        for v in header_states(call):
            limit = replayer.limit(replayer.complete({**replayer.bases(), "v": v}))

            assert limit == split(name, call, v).batch


def shapes() -> list[Call]:
    """One rep call with a list of each shape."""
    found: dict[tuple[int, ...], Call] = {}
    for call in REPS:
        sides = (call.input.header_size, call.input.max_qwords, call.input.element_size,
                 call.output.header_size, call.output.element_size)  # fmt: skip
        if call.has_list:
            found.setdefault(sides, call)
    return list(found.values())


def z3() -> Asker:
    return Asker(Means())


def text_of(obligation: Obligation) -> str:
    return script(obligation.hypotheses, obligation.goal).text


@pytest.mark.parametrize("call", shapes(), ids=name_of)
def test_the_best_split_of_every_rep_call_is_proved(call: Call) -> None:
    for v in header_states(call):
        found = optimum(call, split(PartitionName.SHARED, call, v), z3())

        assert (Verdict.PROVED, "") == (found.verdict, found.reason)


@pytest.mark.parametrize("name", PartitionName)
def test_every_partition_can_be_proved(name: PartitionName) -> None:
    assert Verdict.PROVED is optimum(registers(), split(name, registers(), 0), z3()).verdict


@pytest.mark.parametrize("change", [-1, 1])
def test_a_batch_one_off_is_refuted(change: int) -> None:
    right = split(PartitionName.SHARED, registers(), 0)
    wrong = replace(right, batch=(right.batch or 0) + change)

    assert Verdict.REFUTED is optimum(registers(), wrong, z3()).verdict


def test_an_output_one_qword_early_is_refuted() -> None:
    right = split(PartitionName.SHARED, registers(), 0)
    wrong = replace(right, output_offset=(right.output_offset or 0) - 8)

    assert Verdict.REFUTED is optimum(registers(), wrong, z3()).verdict


@pytest.mark.parametrize("code", [0xE5, 0x64, 0x55])
def test_what_never_fits_is_proved_never_to_fit(code: int) -> None:
    for call in [call for call in CALLS if call.contract.call_code == code]:
        found = split(PartitionName.SHARED, call, 0)
        if not found.fits:
            assert Verdict.PROVED is optimum(call, found, z3()).verdict


def opposite(script: Script) -> Reply:
    reply = Z3Solver().check(script)
    return Reply(Status.UNSAT) if reply.status is Status.SAT else Reply(Status.SAT)


LIARS: dict[str, Solver] = {
    "null": NullSolver(),
    "unsat to everything": Double(doubles.unsat),
    "sat without values": Double(doubles.no_values),
    "sat with wrong values": Double(doubles.wrong_values),
    "failing": Double(doubles.raising),
    "opposite": Double(opposite),
    "gives up": Z3Solver(rlimit=1),
}


@pytest.mark.parametrize("liar", LIARS)
@pytest.mark.parametrize("code", [0x50, 0xE5, 0x14, 0x8002])
def test_a_solver_that_lies_leaves_the_optimum_unknown(liar: str, code: int) -> None:
    call = next(call for call in CALLS if call.contract.call_code == code)
    advice = advise(call, Means(lambda _: LIARS[liar]))
    verdicts = {o.verdict for p in advice.partitions for o in p.optima}

    assert {Verdict.UNKNOWN} == verdicts
    assert not advice.proved


def test_the_texts_have_no_quantifier_and_leave_the_offsets_free() -> None:
    found = questions(registers(), split(PartitionName.SHARED, registers(), 0))
    texts = {question.obligation.name: text_of(question.obligation) for question in found}

    assert ["keeps-all-rules", "no-more-fits", "batch-is-reached"] == list(texts)
    assert not any("forall" in text or "exists" in text for text in texts.values())
    assert "(declare-const offset.output (_ BitVec 64))" in texts["no-more-fits"]
    assert "offset" not in texts["keeps-all-rules"]


def test_partitions_name_schemes_that_are_shipped() -> None:
    shipped = load_shipped(expressions=False).schemes

    assert {name.scheme for name in PartitionName} <= set(shipped)


def test_get_vp_registers() -> None:
    found: dict[str, Split] = {
        name.value: split(name, registers(), 0) for name in PartitionName
    }  # fmt: skip

    assert {"separate-pages": 256, "shared-page": 204, "half-page": 128, "on-demand": 256} == {
        name: one.batch for name, one in found.items()
    }
    assert 832 == found["shared-page"].output_offset
