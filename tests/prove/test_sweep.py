# SPDX-License-Identifier: MIT
"""A sweep says of sizes what `prove` says of a call that has them."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from typer.testing import CliRunner

from hvproofs.cli.app import app
from hvproofs.decide.cached import Cached
from hvproofs.decide.solvers import z3_factory
from hvproofs.decide.stats import Way, taken
from hvproofs.errors import SpecError
from hvproofs.prove import sweep as sweeps
from hvproofs.prove.prover import Options, prove
from hvproofs.prove.selection import Selection, candidates
from hvproofs.prove.sweep import Row, swept
from hvproofs.report.sweep import TableFormat, written
from hvproofs.spec.corpus import load_shipped
from hvproofs.spec.scheme import Verdict
from hvproofs.spec.sweep import load_sweep
from hvproofs.spec.toml import parsed

CORPUS = load_shipped()
EXAMPLE = Path(__file__).resolve().parents[2] / "specs" / "sweeps" / "one-page.toml"
# The sizes of HvCallGetVpRegisters, and others.
SMALL = """
title = "some"
scheme = ["linux/half-page"]
rule = "*-*-*"
[input]
header = {first = 16}
element = {first = 4}
[output]
element = {first = 16, last = 24, step = 8}
"""


def rows(text: str, options: Options | None = None) -> list[Row]:
    sweep, schemes = load_sweep(parsed("s.toml", text.encode()), CORPUS)
    return list(swept(sweep, schemes, CORPUS, options or Options(cores=False)))


@pytest.mark.parametrize("scheme", ["linux/half-page", "linux/get-vtl-overlap"])
def test_a_row_is_what_is_proved_of_a_call_with_its_sizes(scheme: str) -> None:
    chosen = candidates(CORPUS, Selection("HvCallGetVpRegisters", scheme))[:1]
    expected = prove(chosen, Options(cores=False)).results
    text = SMALL.replace("linux/half-page", scheme).replace('rule = "*-*-*"', "")
    found = rows(text.replace("last = 24", "last = 16"))[0].results

    assert len(expected) == len(found) > 15
    assert [(one.rule, one.verdict, one.counts, one.exclusions) for one in expected] == [
        (one.rule, one.verdict, one.counts, one.exclusions) for one in found
    ]
    assert any(one.verdict in (Verdict.PROVED, Verdict.REFUTED) for one in found)


def test_pages_are_those_of_the_file() -> None:
    found = rows(SMALL.replace('rule = "*-*-*"', 'rule = "o*-w*-*"\npage = [4096, 8192]'))

    # 16 or 24 bytes of output in half a page.
    assert [2048 // 16, 2048 // 24, 4096 // 16, 4096 // 24] == [
        one.results[0].counts.last if one.results[0].counts else None for one in found
    ]
    assert {Verdict.PROVED} == {one.results[0].verdict for one in found}


def test_the_text_is_the_same_whatever_the_jobs_and_the_batches(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sweep, schemes = load_sweep(parsed("s.toml", SMALL.encode()), CORPUS)

    def text(jobs: int, batch: int) -> str:
        monkeypatch.setattr(sweeps, "BATCH", batch)
        found = swept(sweep, schemes, CORPUS, Options(cores=False, jobs=jobs))
        return "".join(written(sweep, found, TableFormat.TEXT))

    assert text(1, 128) == text(2, 128) == text(1, 1)
    assert text(1, 1).endswith("\n2 proved\n")


def test_what_was_broken_off_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sweeps, "BATCH", 1)
    sweep, schemes = load_sweep(parsed("s.toml", SMALL.encode()), CORPUS)
    options = Options(Cached(z3_factory, tmp_path / "kept"), cores=False)

    def asked(most: int) -> tuple[int, int]:
        taken()
        found = swept(sweep, schemes, CORPUS, options)
        number = sum(1 for _ in zip(range(most), found, strict=False))
        ways = taken().ways
        return number, ways[Way.FRESH] + ways[Way.KEPT]

    first, rest, none = asked(1), asked(2), asked(2)

    assert (1, 2, 2) == (first[0], rest[0], none[0])
    assert 0 < rest[1] <= first[1]  # of the second row alone
    assert 0 == none[1]


@pytest.mark.parametrize(
    ("change", "at", "said"),
    [
        (("step = 8", "step = 0"), "9:42", "a step of 0, expected 1 or more"),
        (("first = 16, last", "first = 32, last"), "9:11", "output.element from 32 to 24"),
        (("first = 4}", 'first = "4"}'), "7:20", "a whole number"),
        (("first = 4}", "frist = 4}"), "7:12", "(hint: did you mean first?)"),
        (("linux/half-page", "linux/halfpage"), "3:11", "(hint: did you mean linux/half-page?)"),
        (('rule = "*-*-*"', "page = [4095]"), "4:9", "a power of two"),
        (('rule = "*-*-*"', "guest_page = [8192]"), "4:15", "4096, 16384 or 65536"),
        (("last = 24, step = 8", "last = 65536"), "1:1", "sizes, expected at most"),
        (("title", "titel"), "2:1", "unknown key 'titel'"),
    ],
)  # fmt: skip
def test_faults_have_a_place(change: tuple[str, str], at: str, said: str) -> None:
    text = SMALL.replace(*change)
    if "sizes" in said:
        text = text.replace("{first = 16}", "{first = 1, last = 100}")

    with pytest.raises(SpecError) as raised:
        load_sweep(parsed("s.toml", text.encode()), CORPUS)
    assert any(
        line.startswith(f"s.toml:{at}: ") and said in line for line in str(raised.value).split("\n")
    ), str(raised.value)


def test_guest_pages_are_not_those_of_a_scheme_that_has_its_own() -> None:
    own = next(one for one in CORPUS.schemes.values() if one.guest_page_size is not None)
    text = SMALL.replace("linux/half-page", own.id).replace(
        "[input]", "guest_page = [4096]\n[input]"
    )

    with pytest.raises(SpecError, match=f"{own.id} has guest pages of"):
        load_sweep(parsed("s.toml", text.encode()), CORPUS)


@pytest.mark.parametrize(
    ("change", "options", "status", "word"),
    [
        (("", ""), [], 0, "proved"),
        (("linux/half-page", "linux/get-vtl-overlap"), ["--format", "csv"], 1, "refuted"),
        (("", ""), ["--rlimit", "1"], 3, "unknown"),
        (("first = 16, last", "first = 0, last"), [], 0, "not applicable"),
    ],
)  # fmt: skip
def test_the_command_ends_as_its_worst_row(
    tmp_path: Path, change: tuple[str, str], options: list[str], status: int, word: str
) -> None:
    (file := tmp_path / "s.toml").write_text(SMALL.replace("*-*-*", "no-o*").replace(*change))
    command = ["--cache", "off", "sweep", str(file), "--jobs", "1", *options]
    done = CliRunner().invoke(app, command)

    assert status == done.exit_code, done.output
    assert word in done.stdout
    assert max(map(len, done.stdout.splitlines())) < 80 or "csv" in options
    if "csv" in options:
        table = list(csv.DictReader(done.stdout.splitlines()))
        assert ["16", "24"] == [one["output_element"] for one in table]
        assert "no-overlap refuted at n = 1" == table[0]["says"]


def test_the_example_is_right() -> None:
    sweep, schemes = load_sweep(parsed(str(EXAMPLE), EXAMPLE.read_bytes()), CORPUS)

    assert (9, 2) == (sweep.count, len(schemes))
