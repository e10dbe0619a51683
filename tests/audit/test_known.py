# SPDX-License-Identifier: MIT
"""What was found in a file is found again without judging it, but refutations, which are run."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from shutil import copy

import pytest

from doubles import Double
from hvproofs.audit import audit as auditing
from hvproofs.audit import known
from hvproofs.audit.assume import assumption
from hvproofs.audit.audit import AuditOptions, audit
from hvproofs.audit.guest import Guest
from hvproofs.audit.guestfile import load_guest
from hvproofs.audit.llvm.ir import Function, Module
from hvproofs.audit.result import AuditReport
from hvproofs.audit.symbolic.function import Evaluated
from hvproofs.audit.symbolic.function import evaluate as function_evaluate
from hvproofs.decide.asker import Means
from hvproofs.decide.solver import Reply, Status
from hvproofs.decide.solvers import SolverFactory
from hvproofs.decide.stats import Way, taken
from hvproofs.decide.trust import Trust
from hvproofs.kept import digests
from hvproofs.kept.store import FILE, Level, seal, store_in
from hvproofs.rules.rule import RuleId
from hvproofs.spec.contract import Arch
from hvproofs.spec.corpus import Corpus, load_shipped, shipped
from hvproofs.spec.scheme import Verdict

RIGHT, WRONG, BOTH = "half_right.ll", "overlap_wrong.ll", "arm64.ll"
HERE = Path(__file__).parent
FILES = (HERE / "sites" / RIGHT, HERE / "sites" / WRONG, HERE / "guests" / BOTH)
GUEST = load_guest(str(shipped() / "guests" / "linux.toml"))
CORPUS = load_shipped(expressions=False)
RULES = frozenset(map(RuleId, ("input-aligned", "output-aligned", "no-overlap")))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Files of IR that may be changed."""
    for file in FILES:
        copy(file, tmp_path)
    return tmp_path


@pytest.fixture
def options(folder: Path, z3_once: SolverFactory) -> AuditOptions:
    return AuditOptions(Means(z3_once), rules=RULES, kept=folder / "kept")


def audited(
    path: Path, options: AuditOptions, guest: Guest = GUEST, corpus: Corpus = CORPUS
) -> tuple[AuditReport, int]:
    """The report, and of how many files all was known."""
    taken()
    report = audit([str(path)], guest, corpus, options)
    return report, taken().ways[Way.FOUND]


@pytest.mark.parametrize("name", [RIGHT, WRONG, BOTH])
def test_the_report_is_the_same_without_with_and_from_it(
    folder: Path, options: AuditOptions, name: str
) -> None:
    bare, _ = audited(folder / name, replace(options, kept=None))
    cold, none = audited(folder / name, options)
    warm, found = audited(folder / name, options)

    assert bare == cold == warm
    assert 0 == none
    assert found == (name == RIGHT)


def test_of_a_file_with_a_refutation_only_its_function_is_judged_again(
    folder: Path, options: AuditOptions, monkeypatch: pytest.MonkeyPatch
) -> None:
    cold, _ = audited(folder / BOTH, options)
    evaluated: list[str] = []

    def evaluate(module: Module, function: Function, guest: Guest) -> Evaluated:
        evaluated.append(function.name)
        return function_evaluate(module, function, guest)

    monkeypatch.setattr(auditing, "evaluate", evaluate)
    warm, _ = audited(folder / BOTH, options)

    assert {"apart": Verdict.PROVED, "together": Verdict.REFUTED} == {
        one.function: one.verdict for one in warm.sites
    }
    assert ["together"] == evaluated
    assert cold == warm


Change = Callable[[Path, AuditOptions, Guest, Corpus], tuple[AuditOptions, Guest, Corpus]]


def _comment(path: Path) -> None:
    path.write_text(path.read_text("utf-8") + "; another file\n", "utf-8")


def _without_a_call(corpus: Corpus) -> Corpus:
    contracts = dict(corpus.contracts)
    contracts.pop("HvCallPostMessage")
    return replace(corpus, contracts=contracts)


def _without_a_scheme(corpus: Corpus) -> Corpus:
    schemes = dict(corpus.schemes)
    schemes.pop("linux/get-vtl-overlap")
    return replace(corpus, schemes=schemes)


CHANGES: dict[str, Change] = {
    "the file": lambda path, o, g, c: (_comment(path), (o, g, c))[1],
    "the guest": lambda _, o, g, c: (o, replace(g, flags=("-fwrapv",)), c),
    "the contracts": lambda _, o, g, c: (o, g, _without_a_call(c)),
    "the schemes": lambda _, o, g, c: (o, g, _without_a_scheme(c)),
    "the effort": lambda _, o, g, c: (replace(o, means=replace(o.means, rlimit=10**6)), g, c),
    "the rules": lambda _, o, g, c: (replace(o, rules=frozenset(list(RULES)[1:])), g, c),
    "the architecture": lambda _, o, g, c: (replace(o, arch=Arch.X86_64), g, c),
    "the state": lambda _, o, g, c: (replace(o, configuration="root"), g, c),
    "what is vouched for": lambda _, o, g, c: (
        replace(o, assume=(assumption("a.c:f:count <= 1"),)), g, c,
    ),
    "what is told of proofs": lambda _, o, g, c: (replace(o, cores=True), g, c),
    "the trust": lambda _, o, g, c: (replace(o, least=Trust.CROSS_CHECKED), g, c),
}  # fmt: skip


@pytest.mark.parametrize("what", CHANGES)
def test_what_is_known_is_of_all_that_was_read(
    folder: Path, options: AuditOptions, what: str
) -> None:
    audited(folder / RIGHT, options)
    again = audited(folder / RIGHT, options)[1]
    other, guest, corpus = CHANGES[what](folder / RIGHT, options, GUEST, CORPUS)

    assert (1, 0) == (again, audited(folder / RIGHT, other, guest, corpus)[1])


@pytest.mark.parametrize("what", ["path", "solver", "code", "llvm"])
def test_it_is_of_one_path_one_solver_and_one_tool(
    folder: Path, options: AuditOptions, what: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    audited(path := folder / RIGHT, options)
    if what == "path":
        path = path.rename(folder / "other.ll")
    elif what == "solver":
        silent = Double(lambda _: Reply(Status.UNKNOWN), name="another")
        options = replace(options, means=Means(lambda _: silent))
    elif what == "code":
        monkeypatch.setattr(digests, "code_digest", lambda *_: "other code")
    else:
        monkeypatch.setattr(known, "version", lambda _: "0")

    assert 0 == audited(path, options)[1]


def entries(options: AuditOptions) -> int:
    assert options.kept is not None
    return store_in(options.kept).size()[0][Level.FINDINGS]


def test_nothing_is_kept_of_a_file_in_which_a_solver_gave_up(
    folder: Path, options: AuditOptions
) -> None:
    silent = Double(lambda _: Reply(Status.UNKNOWN, reason="it gave up"))
    report, _ = audited(folder / RIGHT, replace(options, means=Means(lambda _: silent)))

    assert Verdict.UNKNOWN in {one.verdict for one in report.sites}
    assert 0 == entries(options)


def test_nothing_is_kept_of_a_file_that_cannot_be_read(folder: Path, options: AuditOptions) -> None:
    (folder / RIGHT).write_text("no IR", "utf-8")
    report, _ = audited(folder / RIGHT, options)

    assert report.bad
    assert 0 == entries(options)


def test_two_opinions_are_formed_anew(
    folder: Path, options: AuditOptions, z3_once: SolverFactory
) -> None:
    audited(folder / RIGHT, options)
    means = Means(z3_once, second=z3_once)

    assert 0 == audited(folder / RIGHT, replace(options, means=means))[1]


def changed(options: AuditOptions, old: str, new: str) -> None:
    """Every entry says something else, as if it had been written so."""
    assert options.kept is not None
    with closing(sqlite3.connect(options.kept / FILE)) as data, data:
        for key, text in data.execute("select key, text from kept").fetchall():
            other = text.replace(old, new)
            assert json.loads(other)
            values = (other, seal(key, other), key)
            data.execute("update kept set text = ?, seal = ? where key = ?", values)


def test_a_refutation_in_store_is_none(folder: Path, options: AuditOptions) -> None:
    """Whatever an entry says is refuted is judged again; what it says is proved is believed."""
    right, _ = audited(folder / RIGHT, options)
    changed(options, '"verdict":"proved"', '"verdict":"refuted"')

    assert (right, 0) == audited(folder / RIGHT, options)


def test_no_entry_has_a_refutation(folder: Path, options: AuditOptions) -> None:
    report, _ = audited(folder / WRONG, options)
    assert options.kept is not None
    with closing(sqlite3.connect(options.kept / FILE)) as data:
        texts = [text for (text,) in data.execute("select text from kept where level='findings'")]

    assert Verdict.REFUTED in {one.verdict for one in report.sites}
    assert 1 == len(texts)
    assert '"verdict":"refuted"' not in texts[0]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"arch":"x86-64"', '"arch":"none"'),
        ('"code":', '"code":7e4,"was":'),
        ('"trust":"solver"', '"trust":"cross-checked"'),
    ],
)
def test_an_entry_that_is_none_costs_only_time(
    folder: Path, options: AuditOptions, old: str, new: str
) -> None:
    right, _ = audited(folder / RIGHT, options)
    changed(options, old, new)

    assert (right, 0) == audited(folder / RIGHT, options)
