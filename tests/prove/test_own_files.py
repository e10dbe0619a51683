# SPDX-License-Identifier: MIT
"""Files of one's own: only what was asked for is judged, and a right call fails nothing."""

from __future__ import annotations

from pathlib import Path

from hvproofs.prove.prover import Options, prove
from hvproofs.prove.selection import Selection, candidates
from hvproofs.spec.corpus import Corpus, load_shipped
from hvproofs.spec.scheme import Verdict
from hvproofs.status import ExitStatus

CALL = """\
name = "HvCallOwn"
call_code = 0x7001
class = "rep"
arch = ["x86-64"]
follows = "me"
[input]
header = [{name = "PartitionId", offset = 0, size = 8}]
element = [{name = "Page", offset = 0, size = 8}]
[output]
element = [{name = "Status", offset = 0, size = 4}]
[[source]]
id = "me"
place = "here"
"""
SCHEME = """\
id = "me/own"
guest = "me"
title = "a page"
limit = "1"
[applies]
hypercall = ["HvCallOwn", "HvCallSignalEvent"]
[regions.page]
kind = "per-cpu"
size = "HV_HYP_PAGE_SIZE"
align = "HV_HYP_PAGE_SIZE"
[place]
input = {region = "page", offset = "0"}
output = {region = "page", offset = "64"}
[guard]
in_flight = "irqs-off"
"""


def corpus(folder: Path, **files: str) -> Corpus:
    paths = []
    for name, text in files.items():
        path = folder / f"{name}.toml"
        path.write_text(text, "utf-8")
        paths.append(str(path))
    return load_shipped(paths)


def test_a_call_of_ones_own_fails_no_shipped_scheme(tmp_path: Path) -> None:
    own = Selection(own=frozenset({"HvCallOwn"}))
    report = prove(candidates(corpus(tmp_path, call=CALL), own), Options(cores=False))

    assert len({r.scheme for r in report.results}) > 3
    assert [r for r in report.results if r.verdict is Verdict.REFUTED]  # told, and no failure
    assert ExitStatus.AS_EXPECTED is report.status


def test_a_scheme_with_its_call_is_judged_alone(tmp_path: Path) -> None:
    both = Selection(own=frozenset({"HvCallOwn", "me/own"}))
    found = candidates(corpus(tmp_path, call=CALL, scheme=SCHEME), both)

    pairs = {(one.situation.scheme.id, one.situation.call.name) for one in found}
    assert {("me/own", "HvCallOwn"), ("me/own", "HvCallSignalEvent")} == pairs


def test_a_scheme_of_ones_own_expects_what_it_says_of_a_call_of_ones_own(tmp_path: Path) -> None:
    overlapping = SCHEME.replace('offset = "64"', 'offset = "0"')
    both = Selection(own=frozenset({"HvCallOwn", "me/own"}))
    report = prove(
        candidates(corpus(tmp_path, call=CALL, scheme=overlapping), both), Options(cores=False)
    )

    assert {"no-overlap"} == {r.rule.value for r in report.unexpected}
