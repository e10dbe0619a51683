# SPDX-License-Identifier: MIT
"""`audit --certify` and `--certified`: the same verdicts from certificates alone, or fewer."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from doubles import Double, unsat, wrong_values
from hvproofs.certify import asked
from hvproofs.certify import certificate as cert
from hvproofs.certify.asked import Certificates
from hvproofs.certify.blast import clauses
from hvproofs.certify.statement import statements
from hvproofs.certify.text import TextError, formulas
from hvproofs.decide.guard import Guarded
from hvproofs.decide.solver import DEFAULT_RLIMIT, NullSolver, Reply, Solver, Status
from hvproofs.decide.solvers import SolverFactory, z3_factory
from hvproofs.decide.vetted import Shown, Vetted
from hvproofs.prove import posed
from hvproofs.prove.selection import Selection, candidates
from hvproofs.report.files import write_bytes
from hvproofs.spec.corpus import load_shipped
from hvproofs.terms import build as b
from hvproofs.terms.smtlib import Named, Script, script
from hvproofs.terms.term import bitvec

pytest.importorskip("pysolvers", reason="the extra `certify` is not installed")

SITES = Path(__file__).parents[1] / "audit" / "sites"
CODE = [str(SITES / name) for name in ("alias_right.ll", "alias_wrong.ll")]
N = b.var("n", bitvec(12))
AT_MOST = Named("n is at most 9", b.ule(N, b.bv(9, 12)))
HOLDS = script([AT_MOST], b.ult(N, b.bv(10, 12)))
FAILS = script([AT_MOST], b.ult(N, b.bv(7, 12)))


def certifying(factory: SolverFactory, folder: Path) -> Vetted:
    return Vetted(factory, Certificates(folder, write_bytes))


def certified(folder: Path) -> Solver:
    return Shown(Certificates(folder, write_bytes))(0)


def audit(
    *arguments: str, code: Sequence[str] = CODE, **environment: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "hvproofs", "audit", "--jobs", "1", *arguments, *code],
        capture_output=True, text=True, check=False, env={**os.environ, **environment},
    )  # fmt: skip


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Certificates of all that an audit of two files asks."""
    path = tmp_path_factory.mktemp("certificates")
    assert audit("--certify", str(path)).returncode == 1
    return path


def copied(folder: Path, to: Path) -> list[Path]:
    for path in folder.iterdir():
        (to / path.name).write_bytes(path.read_bytes())
    return sorted(to.iterdir())


def test_an_audit_from_certificates_is_that_of_the_solver_and_asks_none(
    folder: Path, tmp_path: Path
) -> None:
    (tmp_path / "z3.py").write_text("raise AssertionError('no solver is to be asked')")
    root = str(Path(__file__).parents[2])
    expected = audit()
    found = audit("--certified", str(folder), PYTHONPATH=f"{tmp_path}:{root}")

    assert "proved" in expected.stdout
    assert "refuted" in expected.stdout
    assert (expected.returncode, expected.stdout) == (found.returncode, found.stdout), found.stderr


def proved(folder: Path) -> set[tuple[str, str]]:
    """Functions and rules of them that are proved from certificates."""
    found = json.loads(audit("--certified", str(folder), "--format", "json", code=CODE[:1]).stdout)
    return {
        (one["function"], one["rule"]) for one in found["results"] if one["verdict"] == "proved"
    }


def test_only_what_follows_is_a_certificate(folder: Path, tmp_path: Path) -> None:
    """Refutations lack their steps, or texts have the names of others: as if none were there."""
    every, none = proved(folder), proved(tmp_path)
    assert none < every
    assert "input-within-page" in {rule for _, rule in every - none}

    whole = [path.read_bytes() for path in copied(folder, tmp_path)]
    for path, other in zip(sorted(tmp_path.iterdir()), [*whole[1:], whole[0]], strict=True):
        path.write_bytes(other)
    assert none == proved(tmp_path)

    for path in copied(folder, tmp_path):
        found = cert.unpacked(path.read_bytes())
        if "lrat" in found:
            path.write_bytes(cert.packed({**found, "lrat": f"{found['lrat'].split()[0]} 0 0\n"}))
    spoilt = proved(tmp_path)
    for path in copied(folder, tmp_path):
        if "lrat" in cert.unpacked(path.read_bytes()):
            path.unlink()
    assert spoilt == proved(tmp_path)
    assert "input-within-page" not in {rule for _, rule in spoilt}


@pytest.mark.parametrize("text", [HOLDS, FAILS])
@pytest.mark.parametrize("liar", [unsat, wrong_values])
def test_a_lying_solver_gets_no_certificate(tmp_path: Path, text: Script, liar: object) -> None:
    lying = certifying(lambda _: Double(liar), tmp_path)  # type: ignore[arg-type]
    true = z3_factory(DEFAULT_RLIMIT).check(text).status
    said = Guarded(lying, DEFAULT_RLIMIT).check(text).status
    session = lying(DEFAULT_RLIMIT).session(text)
    asserted = [*map(text.assertion, text.hypotheses), "(assert (not goal))"]

    assert said in (true, Status.UNKNOWN)
    assert session.check(asserted).status in (true, Status.UNKNOWN)
    assert certified(tmp_path).check(text).status in (true, Status.UNKNOWN)


def test_values_are_those_of_the_certificate(tmp_path: Path) -> None:
    first = certifying(z3_factory, tmp_path)(DEFAULT_RLIMIT).check(FAILS)
    other = Reply(Status.SAT, {"n": 7 if first.model["n"] != 7 else 8})
    again = certifying(lambda _: Double(lambda _: other), tmp_path)(0).check(FAILS)

    assert first == again == certified(tmp_path).check(FAILS)


def test_a_certificate_that_is_damaged_is_a_hole_and_is_made_anew(tmp_path: Path) -> None:
    asking = certifying(z3_factory, tmp_path)
    asking(DEFAULT_RLIMIT).check(HOLDS)
    (path,) = tmp_path.iterdir()
    whole = path.read_bytes()
    path.write_bytes(whole[:-9])

    assert Status.UNKNOWN is certified(tmp_path).check(HOLDS).status
    assert Status.UNSAT is asking(DEFAULT_RLIMIT).check(HOLDS).status
    assert whole == path.read_bytes()
    assert Status.UNSAT is certified(tmp_path).check(HOLDS).status


def test_unknown_is_not_kept(tmp_path: Path) -> None:
    null = certifying(lambda _: NullSolver(), tmp_path)(0)

    assert Status.UNKNOWN is null.check(HOLDS).status
    assert [] == list(tmp_path.iterdir())


def test_a_text_read_back_has_the_clauses_it_was_written_from() -> None:
    corpus = load_shipped()
    selection = Selection("0x50", "linux/*", "*", "*")
    made = statements(posed.claims(candidates(corpus, selection)))
    few = [one for _, one in sorted(made.items())][::5]

    assert len(few) > 20
    for one in few:
        hypotheses = [*formulas(one.text)]
        expected = {"*": clauses(one.formulas).text}
        assert expected == {"*": clauses(hypotheses).text}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("(assert true", "a bracket that nothing closes"),
        ("(assert |x)", "a bar that nothing closes"),
        ("(assert x)", "no name that is known: x"),
        ("(assert (xor true true))", "no expression that is read"),
        ("(assert (not true false))", "not of 2 operands"),
        ("(assert (and))", "and of 0 operands"),
        ("(assert (bvult #x0 #b000))", "of other sorts"),
        ("(assert (bvult true true))", "of other sorts"),
        ("(assert (ite #x0 true true))", "of other sorts"),
        ("(declare-const n Int)", "no sort that is read: Int"),
        ("(define-fun n () Bool #x0)", "n is not of its sort"),
        ("(set-logic QF_NIA)", "no command that is read"),
        ("(push 1)", "no command that is read"),
    ],
)
def test_what_is_not_known_is_not_read(text: str, reason: str) -> None:
    with pytest.raises(TextError, match=reason):
        formulas(text)


def test_the_options_go_with_no_other(tmp_path: Path) -> None:
    here = str(tmp_path)
    for options in (
        ["--certify", here, "--certified", here], ["--certified", here, "--second", "cvc5"],
        ["--certified", f"{here}/none"],
    ):  # fmt: skip
        done = audit(*options)
        assert (2, "") == (done.returncode, done.stdout)
        assert "hvproofs: error: --certif" in done.stderr


def test_of_what_is_not_read_there_is_no_certificate(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuses(_: str) -> None:
        raise TextError("not this one")

    monkeypatch.setattr(asked, "formulas", refuses)
    made = certifying(z3_factory, tmp_path)(DEFAULT_RLIMIT)

    assert Status.UNSAT is made.check(HOLDS).status
    assert Status.UNKNOWN is certified(tmp_path).check(HOLDS).status
