# SPDX-License-Identifier: MIT
"""Every claim is answered as expected, rests on what it names, and has wrong neighbours."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
import z3

from hvproofs.advise.cost import executions
from hvproofs.claims import batches
from hvproofs.claims.answer import Answer, Answered, PartAnswer, status
from hvproofs.claims.judge import answer, chosen, judge
from hvproofs.claims.rules_hold import still_proved
from hvproofs.claims.sizes import in_template
from hvproofs.claims.symbolic import size_formula
from hvproofs.decide.solver import DEFAULT_RLIMIT, NullSolver, Reply
from hvproofs.decide.solvers import SolverFactory
from hvproofs.decide.z3_solver import Z3Solver
from hvproofs.errors import SpecError, UsageError
from hvproofs.prove.prover import Options
from hvproofs.prove.selection import names
from hvproofs.report.claim_text import claim_json, claims_text, part_lines
from hvproofs.spec.claim import THEOREMS, Outcome, Part
from hvproofs.spec.contract import ReadingStatus, calls
from hvproofs.spec.corpus import load_corpus, load_shipped
from hvproofs.status import ExitStatus
from hvproofs.terms.smtlib import Script

CORPUS = load_shipped()
PARTS = {f"{c.claim}/{p.id}": p for c in CORPUS.claims.values() for p in c.part}
# DESIGN.md section 2.
ROWS = {
    "overlap", "two-pages", "half-page", "best-split", "drop-output-page",
    "smaller-batch-always-works", "bounded-output", "unbounded-output",
    "hypervisor-need-not-know", "page-sum", "generic-get-registers", "fast", "continuation",
    "interrupt-during-continuation", "memory-share", "cost",
}  # fmt: skip
QUICK = Options(cores=False)


def null(rlimit: int) -> NullSolver:
    """Decides nothing."""
    del rlimit
    return NullSolver()


def test_every_row_of_the_table_is_a_claim() -> None:
    assert set() == ROWS - CORPUS.claims.keys()


@pytest.mark.parametrize("name", PARTS)
def test_as_expected_and_no_hypothesis_is_idle(name: str, z3_once: SolverFactory) -> None:
    found = answer(PARTS[name], CORPUS, replace(QUICK, factory=z3_once))

    assert (PARTS[name].verdict, "") == (
        found.verdict,
        "" if found.verdict is not Outcome.UNKNOWN else found.finding.reason,
    )
    assert [] == [hypothesis for hypothesis, used in found.used or () if not used]


FITS = "ALIGN(I + 8 * V + i, 8) + ALIGN(O + o, 8) <= P"
NEIGHBOURS = {
    # One byte more on a side, one too few, and a residue that was forgotten.
    ("two-pages/all-sizes", "I + 8 * V + i <= P + 1 && O + o <= P"),
    ("two-pages/all-sizes", "I + 8 * V + i <= P - 1 && O + o <= P"),
    ("half-page/all-sizes", "I + 8 * V + i <= P / 2 && O + o <= P / 2 + 1"),
    ("half-page/all-sizes", "I + 8 * V + i <= P / 2 && O + o <= P / 2 - 1"),
    ("best-split/all-sizes", "I + 8 * V + i + O + o <= P"),
    ("best-split/all-sizes", "ALIGN(I + 8 * V + i, 8) + ALIGN(O + o, 8) < P"),
    # Rounding left out: any entry that is a multiple of 8, or the second entry forgotten.
    ("best-split/unrounded", f"{FITS} && I % 8 == 0 && i % 8 == 0"),
    ("best-split/unrounded", f"{FITS} && (I % 8 == 0 && i % 8 == 0 || (I + i) % 8 == 0)"),
    ("setup-inout-array/any-headers", "I + i + O <= P && (O % 8 == 0 || I % 8 == 0)"),
    ("setup-inout-array/any-headers", "I + i + O <= P && (O % 8 == 0 || i % 8 == 0)"),
    ("setup-inout-array/output-list", "I + o + O < P"),
    ("setup-inout-array/variable-header", "I + i + O <= P - 8"),
    ("setup-inout-array/both-lists", "I + i <= P / 2 && O + o <= P / 2 + 8"),
    ("setup-inout-array/input-list", "I + i + O < P"),
    ("setup-inout-array/input-list", "I + i + O <= P + 1"),
    ("setup-inout-array/both-lists", "I + i <= P / 2 + 1 && O + o <= P / 2"),
    ("page-sum/one-page", "I + O <= P"),
    ("page-sum/one-page", "ALIGN(I, 8) + ALIGN(O, 8) <= P - 8"),
    ("unbounded-output/no-sharing", "I <= 1"),
}


class Rough:
    """Z3, that makes no values small: over integers that takes longer than to find some."""

    def __init__(self, rlimit: int) -> None:
        self._solver = Z3Solver(rlimit)
        self.name, self.rlimit = self._solver.name, rlimit
        self.check = self._solver.check
        self.session = NullSolver().session


@pytest.mark.parametrize(("name", "condition"), sorted(NEIGHBOURS))
def test_wrong_neighbours_of_a_condition_are_not_proved(name: str, condition: str) -> None:
    wrong = replace(PARTS[name], condition=condition)
    found = answer(wrong, CORPUS, replace(QUICK, factory=Rough), drop=False)

    assert Outcome.PROVED is not found.verdict


@pytest.fixture
def seeded(request: pytest.FixtureRequest) -> Iterator[None]:
    """Z3 with another seed."""
    z3.set_param("smt.random_seed", request.param)
    yield
    z3.set_param("smt.random_seed", 0)


@pytest.mark.usefixtures("seeded")
@pytest.mark.parametrize("seeded", [1, 2, 3], indirect=True)
@pytest.mark.parametrize("name", ["best-split/all-sizes", "best-split/unrounded"])
def test_products_of_sizes_are_no_matter_of_luck(name: str) -> None:
    little = replace(QUICK, rlimit=DEFAULT_RLIMIT // 20)

    assert Outcome.PROVED is answer(PARTS[name], CORPUS, little, drop=False).verdict


def test_a_template_has_no_products_of_sizes() -> None:
    assert in_template(size_formula("ALIGN(I + 8 * V, 8) + O % 8 <= P / 2"))
    assert not in_template(size_formula("I + i * o <= P"))
    assert not in_template(size_formula("I % 16 == 0"))
    assert not in_template(size_formula("P / i > 2"))
    assert not in_template(size_formula("ALIGN(I, 16) <= P"))


def small(name: str) -> Part:
    """A part about one hypercall, which is enough where nothing is decided."""
    asked = PARTS[name]
    if asked.hypercall == ("*",) and asked.question in THEOREMS:
        one = replace(asked, hypercall=("HvCallGetVpRegisters",), exceptions=())
        schemes = [CORPUS.schemes[id_] for id_ in one.scheme if id_ in CORPUS.schemes]
        contract = CORPUS.contracts["HvCallGetVpRegisters"]
        asked = one if all(names(scheme, contract) for scheme in schemes) else asked
    return asked


@pytest.mark.parametrize("name", PARTS)
def test_what_no_solver_decided_is_not_called_proved(name: str) -> None:
    found = answer(small(name), CORPUS, Options(factory=null), drop=False)
    claim = CORPUS.claims[name.split("/", maxsplit=1)[0]]
    (told,) = claim_json([Answered(claim, (found,))], CORPUS)

    assert (found.part.question in THEOREMS) is (found.verdict is Outcome.UNKNOWN)
    assert "* Proved" not in "\n".join(part_lines(found))
    assert "proved" != told["verdict"]
    assert told["trust"] is None


class Raising(NullSolver):
    """Fails at everything it is asked."""

    def check(self, script: Script) -> Reply:
        raise RuntimeError(script.text)


def raising(rlimit: int) -> Raising:
    del rlimit
    return Raising()


@pytest.mark.parametrize("name", [n for n, p in PARTS.items() if p.question in THEOREMS])
def test_a_solver_that_fails_leaves_a_part_undecided_and_the_run_alive(name: str) -> None:
    found = answer(small(name), CORPUS, Options(factory=raising, cores=False), drop=False)

    assert Outcome.UNKNOWN is found.verdict


def test_a_solver_that_fails_shows_no_hypothesis_idle() -> None:
    asked = small("two-pages/corpus")

    assert not still_proved(asked, CORPUS, "*-base-aligned", Options(factory=raising))


def test_a_finite_check_names_its_range_and_is_no_theorem() -> None:
    run = answer(PARTS["hypervisor-need-not-know/harmless"], CORPUS, QUICK, drop=False)
    calls_ = "HvCallGetVpRegisters, HvCallWithdrawMemory, HvCallGetVpIndexFromApicId"

    assert f"7 entries of {calls_}, at one address, by the profiles tlfs and openvmm" == (
        run.finding.range
    )
    assert part_lines(run)[0].startswith("* Checked for 7 entries of")
    with pytest.raises(ValueError, match="names its range"):
        PartAnswer(Outcome.CHECKED)
    with pytest.raises(ValueError, match="names its range"):
        PartAnswer(Outcome.PROVED, range="n = 1 to 3")
    with pytest.raises(ValueError, match="is not proved"):
        Answer(run.part, PartAnswer(Outcome.PROVED), None)


def test_what_fits_no_page_is_what_the_sum_of_its_sizes_says() -> None:
    """By page-sum no placement exists exactly for these; the largest header, one entry."""

    def padded(size: int) -> int:
        return -(-size // 8) * 8

    too_large = {
        call.name
        for contract in CORPUS.contracts.values()
        for call in calls(contract)
        if call.input.present and call.output.present
        and call.status is not ReadingStatus.FAULTY  # asked about by name alone
        and padded(call.input.header_size + 8 * call.input.max_qwords + call.input.element_size)
        + padded(call.output.header_size + call.output.element_size) > 4096
    }  # fmt: skip

    assert too_large == set(PARTS["smaller-batch-always-works/these"].exceptions)


def part(name: str, **changes: Any) -> Part:
    return replace(PARTS[name], **changes)


@pytest.mark.parametrize(
    "wrong",
    [part("cost/shared-page", factor=1),
     part("cost/shared-page", scheme=("linux/separate-pages", "linux/half-page")),
     part("cost/shared-page", figures={"HvCallGetVpRegisters": 489}),
     part("best-split/never-worse-than-half", figures={"HvCallGetVpRegisters": 205}),
     part("fast/get-vtl", figures={"HvCallGetVpRegisters": 5}),
     part("half-page/corpus", hypercall=("HvCallGetVpRegisters",),
          exceptions=("HvCallGetVpRegisters",)),
     part("best-split/corpus", hypercall=("HvCallPost*",), exceptions=())],
)  # fmt: skip
def test_figures_and_exceptions_are_not_taken_on_trust(wrong: Part) -> None:
    assert wrong.verdict is not answer(wrong, CORPUS, QUICK, drop=False).verdict


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        # Every smaller size would do as well: the call of this witness may not be made.
        (part("two-pages/all-sizes", witness={"n": "1", "v": "V + 1"},
              condition="I + 8 * V + 8 + i <= P && O + o <= P"), "witness-legal"),
        # As a 64-bit number I = 2^60 keeps this bound, as an integer it does not.
        (part("page-sum/one-page", hypotheses=("16 * I <= 65536", "O <= 8192", "i == 0", "o == 0",
                                               "V == 0")), "no-wrap-of-hypotheses"),
        # Near 2^64 the padded size wraps to 0, and a placement is found.
        (part("unbounded-output/no-sharing", hypotheses=("O == 4096", "i == 0", "o == 0",
                                                         "V == 0")), "necessary"),
    ],
)  # fmt: skip
def test_nothing_is_proved_by_what_wraps_or_cannot_be(wrong: Part, reason: str) -> None:
    found = answer(wrong, CORPUS, QUICK, drop=False)

    assert (Outcome.UNKNOWN, reason) == (found.verdict, found.finding.reason.split(":")[0])


@pytest.mark.parametrize(("batch", "larger"), [(1, 4), (3, 5), (4, 8), (5, 6), (7, 7)])
def test_the_worst_of_a_smaller_batch_is_that_of_every_number_and_slice(
    batch: int, larger: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batches, "ENTRIES", 60)
    pairs = [
        (n, executions(n, batch, slots), executions(n, larger, slots))
        for n in range(1, 61)
        for slots in range(1, 70)
    ]

    assert (
        max(Fraction(mine - theirs, n) for n, mine, theirs in pairs),
        max(Fraction(mine, theirs) for _, mine, theirs in pairs),
    ) == batches._worst(batch, larger)


def test_text_fits_a_mail_and_an_unexpected_verdict_fails_the_run() -> None:
    (claim,) = chosen(CORPUS, "memory-share")
    right = judge([claim], CORPUS, QUICK, drop=False)
    wrong = judge(
        [replace(claim, part=(replace(claim.part[0], verdict=Outcome.REFUTED),))],
        CORPUS, QUICK, drop=False,
    )  # fmt: skip

    assert all(len(line) <= 80 for line in claims_text(right).splitlines())
    assert (ExitStatus.AS_EXPECTED, ExitStatus.UNEXPECTED) == (status(right), status(wrong))
    assert "expected refuted" in claims_text(wrong)
    assert ["memory-share/per-core"] == [member["claim"] for member in claim_json(wrong, CORPUS)]


def test_an_unknown_claim_is_named(tmp_path: object) -> None:
    with pytest.raises(UsageError, match="no claim matches 'overlop'"):
        chosen(CORPUS, "overlop")


def test_a_claim_that_lacks_something_is_refused_at_its_place(tmp_path: Path) -> None:
    file = tmp_path / "c.toml"
    file.write_text(
        'claim = "x"\norder = 1\ntitle = "t"\nstatement = "s"\nthread = []\n'
        '[[part]]\nid = "a"\nsays = "s"\nquestion = "sizes"\nverdict = "unknown"\n'
        '[[part]]\nid = "b"\nsays = "s"\nquestion = "necessary"\nverdict = "proved"\n'
    )
    with pytest.raises(SpecError) as error:
        load_corpus([str(file)])

    assert [
        f"{file}:7:6: error: 'sizes' needs 'condition'",
        f"{file}:7:6: error: 'sizes' needs 'hypotheses'",
        f"{file}:10:11: error: 'sizes' cannot end as unknown, expected proved or refuted",
        f"{file}:15:11: error: 'necessary' cannot end as proved, expected checked or refuted",
    ] == [str(diagnostic) for diagnostic in error.value.diagnostics]
