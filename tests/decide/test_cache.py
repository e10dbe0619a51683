# SPDX-License-Identifier: MIT
"""Stored answers change no result, and whatever is wrong with a store costs only time."""

from __future__ import annotations

import json
import sqlite3
import stat
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from typer.testing import CliRunner

from doubles import Double, no_values
from hvproofs.cli.app import app
from hvproofs.decide import cached
from hvproofs.decide.answers import Answers
from hvproofs.decide.cached import Cached, CachedSolver
from hvproofs.decide.solver import Reply, Solver, Status
from hvproofs.decide.solvers import z3_factory
from hvproofs.decide.stats import Way, taken
from hvproofs.kept.store import FILE, Level, Store, seal, store_in
from hvproofs.prove.prover import Options, prove
from hvproofs.prove.selection import Selection, candidates
from hvproofs.spec.corpus import load_shipped
from hvproofs.spec.scheme import Verdict
from hvproofs.terms import build as b
from hvproofs.terms.smtlib import Script, script
from hvproofs.terms.term import bitvec

CHOSEN = candidates(load_shipped(), Selection(hypercall="0x50", scheme="linux/*"))
BARE = prove(CHOSEN, Options(cores=False))
N = b.var("n", bitvec(16))
TEXT = script((), b.ne(N, b.bv(7, 16)))
SEVEN = Reply(Status.SAT, {"n": 7})


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "kept"


def stored(folder: Path, reply: Reply = SEVEN, text: Script = TEXT) -> Store:
    """A store that knows a text's answer, from a solver that is named a double."""
    found = Store(folder)
    CachedSolver(Double(lambda _: reply), Answers(found)).check(text)
    return found


def known(store: Store, text: Script = TEXT, solver: Solver | None = None) -> bool:
    """Whether a text's answer is there: nobody else has one."""
    asked = solver or Double(lambda _: Reply(Status.UNKNOWN, reason="not there"))
    return CachedSolver(asked, Answers(store)).check(text).status is not Status.UNKNOWN


def edit(folder: Path, command: str, *values: object) -> None:
    with closing(sqlite3.connect(folder / FILE)) as data, data:
        data.execute(command, values)


@pytest.mark.parametrize("jobs", [1, 2])
def test_results_are_the_same_without_with_and_from_it(folder: Path, jobs: int) -> None:
    options = Options(factory=Cached(z3_factory, folder), jobs=jobs, cores=False)
    taken()
    cold, asked = prove(CHOSEN, options), taken().ways
    warm, found = prove(CHOSEN, options), taken().ways

    assert BARE == cold == warm
    assert {"proved", "refuted"} <= {result.verdict.value for result in warm.results}
    assert (0, 0) == (found[Way.FRESH], found[Way.KEPT])
    assert found[Way.SESSION] < asked[Way.SESSION]  # what was left open is asked again
    assert found[Way.CACHED] > 100 > asked[Way.CACHED]


def test_an_answer_is_that_of_one_text_solver_effort_and_code(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = stored(folder)
    silent = Double(lambda _: Reply(Status.UNKNOWN))

    assert known(store)
    assert not known(store, script((), b.ne(N, b.bv(8, 16))))
    assert not known(store, solver=replace(silent, name="another"))
    assert not known(store, solver=replace(silent, rlimit=1))
    assert not CachedSolver(silent, Answers(store)).session(TEXT).check([]).model
    monkeypatch.setattr(cached, "code_digest", lambda *_: "other code")
    assert not known(store)


def test_unknown_is_not_kept(folder: Path) -> None:
    store = stored(folder, Reply(Status.UNKNOWN, reason="it gave up"))

    assert 0 == store.size()[0][Level.ANSWERS]


@pytest.mark.parametrize("answer", ['["unsat",{}]', "[]", "no JSON", '["sat",{"n":8}]'])
def test_an_entry_that_was_damaged_is_none(folder: Path, answer: str) -> None:
    stored(folder)
    edit(folder, "update kept set text = ?", answer)

    assert not known(Store(folder))


@pytest.mark.parametrize("model", [{"m": 7}, {"n": 1 << 16}, {"n": -1}])
def test_values_of_another_text_are_none(folder: Path, model: dict[str, int]) -> None:
    assert not known(stored(folder, Reply(Status.SAT, model)))


def test_many_are_looked_up_at_once_and_those_that_were_damaged_are_none(folder: Path) -> None:
    store = store_in(folder)
    for name in ("ab", "aba", "abz", "ac", "b"):
        store.put(Level.FINDINGS, name.encode(), f"of {name}")
    store.put(Level.SPECS, b"abc", "of another level")
    edit(folder, "update kept set text = 'of nothing' where key = ?", b"aba")

    assert {b"ab": "of ab", b"abz": "of abz"} == store.beginning(Level.FINDINGS, b"ab")
    assert {} == store.beginning(Level.FINDINGS, b"c")


def test_a_file_that_is_none_is_begun_again(folder: Path) -> None:
    folder.mkdir(mode=0o700)
    (folder / FILE).write_bytes(b"no database" * 1000)
    (folder / FILE).chmod(0o600)

    assert known(stored(folder))


def test_a_full_disk_ends_the_keeping_and_nothing_else(folder: Path) -> None:
    store = stored(folder)
    assert store._data is not None
    store._data.execute("pragma max_page_count = 4")
    solver = CachedSolver(Double(lambda _: SEVEN), Answers(store))
    texts = [script((), b.ne(N, b.bv(i, 16))) for i in range(300)]

    assert {Status.SAT} == {solver.check(one).status for one in texts}
    assert "full" in store.fault


@pytest.mark.parametrize("mode", [0o770, 0o707])
def test_a_folder_that_others_may_write_to_is_not_used(folder: Path, mode: int) -> None:
    stored(folder)
    folder.chmod(mode)

    assert not known(Store(folder))
    assert "others" in Store(folder).fault


def test_a_file_that_others_may_write_to_is_not_used(folder: Path) -> None:
    stored(folder)
    (folder / FILE).chmod(0o666)

    assert not known(Store(folder))


def test_a_link_is_not_followed(folder: Path, tmp_path: Path) -> None:
    stored(folder)
    other = tmp_path / "other"
    other.mkdir(mode=0o700)
    (other / FILE).symlink_to(folder / FILE)

    assert Store(other).fault


def test_it_is_its_users_alone(folder: Path) -> None:
    stored(folder)

    assert 0o700 == stat.S_IMODE(folder.stat().st_mode)
    assert 0o600 == stat.S_IMODE((folder / FILE).stat().st_mode)


def test_flipped_answers_refute_nothing_that_is_right(folder: Path) -> None:
    """Values are replayed, so a stored `sat` cannot lie; a stored `unsat` is believed."""
    options = Options(factory=Cached(z3_factory, folder), cores=False)
    prove(CHOSEN, options)
    flip(folder, "unsat", ["sat", dict.fromkeys(("n", "v"), 0)])
    store_in.cache_clear()
    found = {(r.call.name, r.scheme, r.rule): r.verdict for r in prove(CHOSEN, options).results}
    right = {(r.call.name, r.scheme, r.rule): r.verdict for r in BARE.results}

    assert {key for key, one in right.items() if one is Verdict.REFUTED} >= {
        key for key, one in found.items() if one is Verdict.REFUTED
    }
    assert Verdict.UNKNOWN in found.values()


def flip(folder: Path, status: str, instead: object) -> None:
    """Every entry of a status says another, and is as if it had been written so."""
    text = json.dumps(instead)
    with closing(sqlite3.connect(folder / FILE)) as data, data:
        keys = data.execute("select key from kept where text like ?", (f'["{status}"%',))
        for (key,) in keys.fetchall():
            values = (text, seal(key, text), key)
            data.execute("update kept set text = ?, seal = ? where key = ?", values)


def test_a_model_with_holes_refutes_nothing(folder: Path) -> None:
    options = Options(factory=Cached(lambda _: Double(no_values), folder))

    assert all(r.verdict is not Verdict.PROVED for r in prove(CHOSEN[:1], options).results)


PROVE = ["prove", "--scheme", "linux/get-vtl-overlap", "--hypercall", "0x50"]


def test_the_command_says_what_it_believed(folder: Path) -> None:
    command = ["--cache", str(folder), *PROVE]
    taken()  # of the tests before
    cold, warm = (CliRunner().invoke(app, command) for _ in range(2))

    assert cold.stdout == warm.stdout
    assert "cached" not in cold.stderr
    assert "cached; --cache off asks anew" in warm.stderr


@pytest.mark.parametrize(
    ("options", "environment"),
    [(["--cache", "off"], {}), ([], {"HVPROOFS_CACHE": "off"}), ([], {"CI": "true"})],
)
def test_it_can_be_done_without(
    options: list[str], environment: dict[str, str], tmp_path: Path
) -> None:
    home = {"XDG_CACHE_HOME": str(tmp_path), "HVPROOFS_CACHE": "", **environment}
    run = CliRunner().invoke(app, [*options, *PROVE], env=home)

    assert (0, []) == (run.exit_code, list(tmp_path.iterdir()))


def test_without_being_told_it_is_in_the_users_folder(tmp_path: Path) -> None:
    home = {"XDG_CACHE_HOME": str(tmp_path), "HVPROOFS_CACHE": "", "CI": ""}
    CliRunner().invoke(app, PROVE, env=home)

    assert (tmp_path / "hvproofs" / "answers" / FILE).exists()


def test_where_two_are_to_agree_nothing_is_looked_up(folder: Path) -> None:
    command = ["--cache", str(folder), *PROVE, "--second", "bitwuzla"]

    assert 0 == CliRunner().invoke(app, command).exit_code
    entries, _ = Store(folder).size()
    assert {Level.ANSWERS: 0, Level.FINDINGS: 0} == {
        one: count for one, count in entries.items() if one is not Level.SPECS
    }


def test_it_is_shown_and_pruned(folder: Path) -> None:
    stored(folder)
    show = ["--cache", str(folder), "cache"]

    def said(*options: str) -> str:
        return CliRunner().invoke(app, [*show, *options]).stdout

    assert f"{folder}: 1 answers, 0 findings and 0 folders of specs" in said()
    assert "0 answers, 0 findings and 0 folders of specs forgotten" in said("--prune", "1")
    assert "1 answers, 0 findings and 0 folders of specs forgotten" in said("--prune", "0")
    assert f"{folder}: 0 answers" in said()
    assert "off\n" == CliRunner().invoke(app, ["--cache", "off", "cache"]).stdout
