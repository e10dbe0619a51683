# SPDX-License-Identifier: MIT
"""Texts decided on other machines: whatever happens there, the results are those of one machine."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from hvproofs.cli.app import app
from hvproofs.decide import cluster, elsewhere
from hvproofs.decide.answers import answers_in
from hvproofs.decide.cached import Cached
from hvproofs.decide.cluster import Cluster
from hvproofs.decide.elsewhere import Elsewhere
from hvproofs.decide.heard import BOTH, Heard
from hvproofs.decide.solver import DEFAULT_RLIMIT, Reply, Status
from hvproofs.decide.solvers import z3_factory
from hvproofs.decide.stats import Way, taken
from hvproofs.decide.texts import CHUNK, Task, decide_all
from hvproofs.errors import MissingExtraError, UsageError
from hvproofs.prove.prover import Options, prove
from hvproofs.prove.selection import Selection, candidates
from hvproofs.spec.corpus import load_shipped
from hvproofs.spec.scheme import Verdict
from hvproofs.terms import build as b
from hvproofs.terms.smtlib import script
from hvproofs.terms.term import bitvec

CHOSEN = candidates(load_shipped(), Selection("0x50", "linux/[gh]*"))
BARE = prove(CHOSEN, Options(cores=False))
N = b.var("n", bitvec(16))
SCRIPTS = [script((), b.ule(b.bv(i % 3, 16), N)) for i in range(3)]  # n >= 0 alone is a theorem
SCRIPTS += [script((), b.ule(N, b.bv(i, 16))) for i in range(CHUNK)]
TASKS = {one.text: Task(one, ("n",)) for one in SCRIPTS}
HERE = decide_all(TASKS, z3_factory, DEFAULT_RLIMIT, 1)

Do = Callable[["Workers", Future[str], Callable[[], str]], None]  # what becomes of a chunk


def answer(_: Workers, future: Future[str], work: Callable[[], str]) -> None:
    future.set_result(work())


def die(_: Workers, future: Future[str], work: Callable[[], str]) -> None:
    future.set_exception(OSError("the worker is gone"))


def silent(workers: Workers, future: Future[str], work: Callable[[], str]) -> None:
    workers.late.append((future, work))


def closed(_: Workers, future: Future[str], work: Callable[[], str]) -> None:
    raise RuntimeError("the scheduler is gone")


def changed(change: Callable[[Any], Any]) -> Do:
    """An answer, but for a change."""

    def do(_: Workers, future: Future[str], work: Callable[[], str]) -> None:
        future.set_result(json.dumps(change(json.loads(work()))))

    return do


def saying(reply: str) -> Do:
    """The same answer to everything."""
    return changed(lambda told: told | {"answers": dict.fromkeys(told["answers"], reply)})


def both(workers: Workers, future: Future[str], work: Callable[[], str]) -> None:
    """An answer, and one that contradicts it, of who was silent before."""
    answer(workers, future, work)
    while workers.late:
        late, its = workers.late.pop()
        saying('["unsat",{}]')(workers, late, its)


class Workers:
    """What becomes of the chunks handed out, one after the other; the last goes on for ever."""

    def __init__(self, *what: Do) -> None:
        self._what = iter(what)
        self._do: Do = answer
        self.late: list[tuple[Future[str], Callable[[], str]]] = []

    def __call__(self, work: Any, *of: Any) -> Future[str]:
        self._do = next(self._what, self._do)
        future: Future[str] = Future()
        self._do(self, future, lambda: work(*of))
        return future


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Cluster]:
    """Has `Elsewhere` ask these workers."""
    monkeypatch.setattr(cluster, "SILENCE", 0.05)

    def ask(*what: Do) -> Cluster:
        made = Cluster(Workers(*what))
        monkeypatch.setattr(elsewhere, "cluster", lambda *_: made)
        return made

    return ask


ELSEWHERE = Elsewhere(z3_factory, "", None)


@pytest.mark.parametrize(
    ("what", "here"),
    [
        ([answer], 0),
        ([die, answer], 0),
        ([silent, answer], 0),
        ([answer, die], 1),
        ([silent], 2),
        ([answer, closed], 1),
        ([closed], 2),
        ([changed(lambda _: {}), answer], 0),
        ([changed(lambda told: told | {"answers": {"00": "[]"}})], 0),
        ([saying('["sat",{"n":70000}]')], 0),
    ],
    ids=lambda one: " ".join(do.__name__ for do in one) if isinstance(one, list) else None,
)  # fmt: skip
def test_whatever_workers_do_the_decisions_are_those_made_here(
    asked: Callable[..., Cluster], what: Sequence[Do], here: int
) -> None:
    workers = asked(*what)
    found = decide_all(TASKS, ELSEWHERE, DEFAULT_RLIMIT, 1)

    assert HERE == found
    assert {Status.SAT, Status.UNSAT} <= {one.status for one in found.values()}
    assert here == workers.here


def test_what_workers_answer_is_not_asked_here(asked: Callable[..., Cluster]) -> None:
    workers = asked(answer)
    found = workers.decisions(list(TASKS.values()), z3_factory, DEFAULT_RLIMIT, many=True)

    assert list(HERE.values()) == [found[place] for place in range(len(TASKS))]
    assert str(workers).startswith(f"{workers.answers} answers of other machines")


def test_a_whole_run_is_the_same(asked: Callable[..., Cluster]) -> None:
    workers = asked(die, answer)
    report = prove(CHOSEN, Options(ELSEWHERE, cores=False))

    assert BARE == report
    assert workers.answers > 20
    assert {Verdict.PROVED, Verdict.REFUTED} <= {one.verdict for one in report.results}


def test_values_that_do_not_replay_refute_nothing(asked: Callable[..., Cluster]) -> None:
    asked(saying('["sat",{}]'))
    wrong = [
        one
        for one, right in zip(
            prove(CHOSEN, Options(ELSEWHERE, cores=False)).results, BARE.results, strict=True
        )
        if one.verdict not in (right.verdict, Verdict.UNKNOWN)
    ]

    assert [] == wrong


def test_two_answers_that_contradict_each_other_are_none(asked: Callable[..., Cluster]) -> None:
    asked(silent, silent, both)
    found = decide_all(TASKS, ELSEWHERE, DEFAULT_RLIMIT, 1)
    both_ways = [text for text, one in found.items() if one.reason == BOTH]

    assert both_ways
    assert {Status.SAT} == {HERE[text].status for text in both_ways}
    assert all(found[text] == HERE[text] for text in TASKS if text not in both_ways)


def test_a_contradiction_is_not_kept(tmp_path: Path) -> None:
    heard = Heard(answers_in(tmp_path / "kept"))
    key = b"k" * 20
    heard.put(key, Reply(Status.UNSAT))
    assert Reply(Status.UNSAT) == Heard(heard.kept).get(key)
    heard.put(key, Reply(Status.SAT, {"n": 1}))

    assert heard.get(key) == Reply(Status.UNKNOWN, reason=BOTH)
    assert Heard(heard.kept).get(key) is None


@pytest.mark.parametrize("key", ["solver", "code"])
def test_workers_of_another_version_are_told(asked: Callable[..., Cluster], key: str) -> None:
    asked(changed(lambda told: told | {key: "other"}))

    with pytest.raises(UsageError, match=r"a worker has .*other.*; here: z3 "):
        decide_all(TASKS, ELSEWHERE, DEFAULT_RLIMIT, 1)


def test_a_run_goes_on_from_what_workers_answered_before(tmp_path: Path) -> None:
    tasks, kept = list(TASKS.values()), answers_in(tmp_path / "kept")
    first = Cluster(Workers(answer, closed), kept)
    some = first.decisions(tasks, z3_factory, DEFAULT_RLIMIT, many=True)
    second = Cluster(Workers(answer), kept)
    found = second.decisions(tasks, z3_factory, DEFAULT_RLIMIT, many=True)
    none = Cluster(Workers(closed), kept).decisions(tasks, z3_factory, DEFAULT_RLIMIT, many=True)

    assert 0 < len(some) < len(found) == len(TASKS)
    assert found == none
    assert 0 < second.answers < first.answers + second.answers


def test_a_run_without_workers_believes_none_of_their_answers(tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    Cluster(Workers(answer), answers_in(kept)).decisions(
        list(TASKS.values()), z3_factory, DEFAULT_RLIMIT, many=True
    )
    taken()
    decide_all(TASKS, Cached(z3_factory, kept), DEFAULT_RLIMIT, 1)
    ways = taken().ways

    assert (0, len(TASKS)) == (ways[Way.CACHED], ways[Way.KEPT])


def test_an_extra_that_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)

    with pytest.raises(MissingExtraError, match="pip install distributed"):
        elsewhere.cluster("tcp://127.0.0.1:9", None)


@pytest.mark.parametrize(
    "options",
    [["--executor", "dask"], ["--scheduler", "tcp://host:1"], ["--executor", "other"],
     ["--executor", "dask", "--scheduler", "tcp://h:1", "--trust", "cross-checked"]],
)  # fmt: skip
def test_options_that_do_not_fit_are_refused(options: list[str]) -> None:
    done = CliRunner().invoke(app, ["prove", "--hypercall", "0x50", *options])

    assert done.exit_code == 2 or isinstance(done.exception, UsageError)
    assert not done.stdout


needs_dask = pytest.mark.skipif(find_spec("distributed") is None, reason="extra distributed")


@needs_dask
@pytest.mark.parametrize("address", ["nonsense", "tcp://127.0.0.1:9", "tcp://no.such.host:9"])
def test_an_address_that_does_not_answer_is_told(
    address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(elsewhere, "PATIENCE", 0.2)

    with pytest.raises(UsageError, match=f"^--scheduler {address}: no scheduler"):
        elsewhere.cluster(address, None)


@needs_dask
def test_dask_has_the_same_bytes() -> None:
    code = (
        "import sys; from distributed import LocalCluster as Local; import hvproofs.cli as cli\n"
        "with Local(n_workers=1, threads_per_worker=2, processes=False, dashboard_address=None,\n"
        "           host='127.0.0.1', protocol='tcp') as local:\n"
        "    sys.argv += ['--scheduler', local.scheduler_address]\n"
        "    sys.exit(cli.main())\n"
    )
    one = ["prove", "--hypercall", "0x50", "--scheme", "linux/get-vtl*", "--format", "json"]
    here, there = (
        subprocess.run([sys.executable, *how, *one, *more], capture_output=True, text=True)
        for how, more in (
            (["-m", "hvproofs.cli"], []),
            (["-c", code], ["--executor", "dask"]),
        )
    )

    assert (here.returncode, here.stdout) == (there.returncode, there.stdout), there.stderr
    assert " answers of other machines" in there.stderr
    assert "0 answers" not in there.stderr
