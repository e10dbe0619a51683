# SPDX-License-Identifier: MIT
"""A scheme says what code says: where it is from, what keeps to its limit, what it announces."""

from __future__ import annotations

from pathlib import Path

import pytest

from hvproofs.prove.prover import Options, prove
from hvproofs.prove.result import Result
from hvproofs.prove.selection import Selection, candidates
from hvproofs.report.range_text import range_text
from hvproofs.report.text import prove_text
from hvproofs.spec.corpus import Corpus, load_shipped
from hvproofs.spec.scheme import Basis, Verdict

CORPUS = load_shipped()
COMPUTES = {
    "linux/flush-list",
    "linux/flush-list-ex",
    "freebsd/flush-list",
    "freebsd/flush-list-ex",
}
SCHEME = """\
id = "me/flush"
guest = "me"
title = "a set of processors"
limit = "{limit}"
{more}
[applies]
hypercall = ["{call}"]
[regions.page]
kind = "per-cpu"
size = "HV_HYP_PAGE_SIZE"
align = "HV_HYP_PAGE_SIZE"
[place]
input = {{region = "page", offset = "0"}}
[guard]
in_flight = "irqs-off"
"""


def judged(tmp_path: Path, **parts: str) -> tuple[Corpus, tuple[Result, ...]]:
    path = tmp_path / "own.toml"
    path.write_text(SCHEME.format(**parts), "utf-8")
    corpus = load_shipped([str(path)])
    return corpus, prove(candidates(corpus, Selection(scheme="me/flush")), Options()).results


def test_every_scheme_is_read_or_constructed_and_only_one_of_them() -> None:
    assert {Basis.READ, Basis.CONSTRUCTED} == {s.basis for s in CORPUS.schemes.values()}


def test_what_nobodys_code_follows_has_no_version() -> None:
    assert [] == [s.id for s in CORPUS.schemes.values() if s.neighbour_of and s.versions]
    assert CORPUS.schemes["illumos/dma-8-aligned"].basis is Basis.CONSTRUCTED


def test_as_many_as_fit_is_the_limit_only_of_code_that_computes_it() -> None:
    fits = {s.id for s in CORPUS.schemes.values() if "largest(" in (s.limit or "")}

    read = {id_ for id_ in fits if CORPUS.schemes[id_].basis is Basis.READ}
    assert read == COMPUTES  # each by its guard, which rounds down


@pytest.mark.parametrize("scheme", ["linux/passthru-hvcall", "cloud-hypervisor/registers"])
def test_a_count_that_nothing_checks_is_the_range_of_its_type(scheme: str) -> None:
    found = prove(candidates(CORPUS, Selection("HvCallGetVpRegisters", scheme)), Options()).results

    refuted = {r.rule.value for r in found if r.verdict is Verdict.REFUTED}
    areas = {
        f"{side}-{rule}" for side in ("input", "output") for rule in ("within-page", "in-region")
    }
    assert refuted == areas | {"no-overlap", "rep-count-encodable"}
    assert {65535} == {r.counts.last for r in found if r.counts}


def test_what_somebody_else_keeps_to_is_shown_with_every_verdict(tmp_path: Path) -> None:
    _, found = judged(
        tmp_path, limit="32", more='limit_from = "caller: CAPACITY"', call="HvCallSetVpRegisters"
    )

    of_count = next(r for r in found if r.rule.value == "input-within-page")
    assert of_count.verdict is Verdict.PROVED
    expected = "n = 1..32; n = 33..65535 excluded by limit (n <= 32, caller: CAPACITY)"
    assert expected == range_text(of_count.counts, of_count.exclusions)


def test_a_limit_that_the_code_checks_leaves_nothing_out(tmp_path: Path) -> None:
    _, found = judged(tmp_path, limit="32", more="", call="HvCallSetVpRegisters")

    assert {()} == {r.exclusions for r in found}


def test_a_variable_header_that_is_not_announced_is_told_in_numbers(tmp_path: Path) -> None:
    corpus, found = judged(
        tmp_path, limit="1", more='varhead = "0"', call="HvCallFlushVirtualAddressSpaceEx"
    )

    refuted = [r for r in found if r.verdict is Verdict.REFUTED]
    assert {"variable-header-encodable"} == {r.rule.value for r in refuted}
    assert [(0, 1)] == [
        (r.counterexample.announced, r.counterexample.variable_header_qwords)
        for r in refuted[:1]
        if r.counterexample
    ]
    report = prove(candidates(corpus, Selection(scheme="me/flush")), Options())
    assert "announced 0, this call counts 1" in prove_text(report, corpus)
