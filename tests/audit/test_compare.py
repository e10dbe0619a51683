# SPDX-License-Identifier: MIT
"""A scheme that names a function is compared with the function's code, aspect by aspect."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from hvproofs.audit.audit import AuditOptions, audit
from hvproofs.audit.guest import Guest
from hvproofs.audit.guestfile import load_guest
from hvproofs.audit.result import SiteResult
from hvproofs.report.audit.fold import fold
from hvproofs.report.audit.render import compared
from hvproofs.rules.code import OUTPUT_PAGE_ABSENT
from hvproofs.spec.corpus import Corpus, load_corpus, load_shipped, shipped

pytest.importorskip("llvmlite")
pytest.importorskip("z3")

TESTS = Path(__file__).parent
TWO_PAGES = """
id = "mine/read"
guest = "linux"
title = "two pages, as many registers as the output page holds"
limit = "256"
source = [{place = "mine.c: %(function)s()"}]

[applies]
hypercall = ["HvCallGetVpRegisters"]

[regions.in]
kind = "per-cpu"
size = "HV_HYP_PAGE_SIZE"
align = "HV_HYP_PAGE_SIZE"

[regions.out]
kind = "per-cpu"
size = "HV_HYP_PAGE_SIZE"
align = "HV_HYP_PAGE_SIZE"

[place]
input = {region = "in", offset = "0"}
output = {region = "out", offset = "0"}

[guard]
in_flight = "irqs-off"
"""
ONE_REGION = """region = "in", offset = "0"}
output = {region = "in", offset = "%s"}"""
APART = """region = "in", offset = "0"}
output = {region = "out", offset = "0"}"""


@cache
def _shipped() -> tuple[Guest, Corpus]:
    return load_guest(str(shipped() / "guests" / "linux.toml")), load_shipped(expressions=False)


def _audited(tmp_path: Path, ir: str, function: str, *changes: tuple[str, str]) -> SiteResult:
    """The call of a file of ours, beside the scheme with some of its text replaced."""
    text = TWO_PAGES % {"function": function}
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    path = tmp_path / "read.toml"
    path.write_text(text)
    guest, corpus = _shipped()
    corpus = replace(corpus, schemes=load_corpus([str(path)]).schemes)
    options = AuditOptions(rules=frozenset({OUTPUT_PAGE_ABSENT.id}))
    (site,) = fold(audit([str(TESTS / ir)], guest, corpus, options).sites)
    return site


def _site(tmp_path: Path, function: str, *changes: tuple[str, str]) -> SiteResult:
    return _audited(tmp_path, f"sites/{function}.ll", function, *changes)


@pytest.mark.parametrize(
    ("function", "changes", "expected"),
    [
        # Bounded in the code: equal for all counts, at this limit alone.
        ("count_right", [], "as mine/read says, for all counts"),
        ("count_right", [('limit = "256"', 'limit = "257"')],
         "not as mine/read says: limit: fewer entries than 257 are let through"),
        ("count_right", [('limit = "256"', 'limit = "255"')],
         "mine/read: left open: limit: that no more than 255 entries come was not shown"),
        # Unbounded in the code: its type's range, or the bound is the caller's by name.
        ("count_wrong", [], ("mine/read: left open: limit: that no more than 256 entries come was "
         "not shown")),
        ("count_wrong", [('limit = "256"\n', "")], "as mine/read says, for all counts"),
        ("count_wrong", [('limit = "256"', 'limit = "256"\nlimit_from = "the caller"')],
         "as mine/read says, for all counts, where its limit is kept by the caller"),
        # Where the areas are.
        ("overlap_wrong", [(APART, ONE_REGION % "0"), ('"256"', '"1"')],
         "as mine/read says, for all counts"),
        ("overlap_wrong", [('"256"', '"1"')],
         "not as mine/read says: region: the areas are in one region, not in two regions"),
        ("overlap_wrong", [(APART, ONE_REGION % "24"), ('"256"', '"1"')],
         "not as mine/read says: offset: the output's offset is 0, not 24"),
        ("count_right", [("per-cpu", "stack")],
         ("not as mine/read says: region: the input is in per-cpu memory, not stack; region: the "
         "output is in per-cpu memory, not stack")),
        ("count_right", [('[regions.out]\nkind = "per-cpu"\nsize = "HV_HYP_PAGE_SIZE"',
                          '[regions.out]\nkind = "per-cpu"\nsize = "8192"')],
         "not as mine/read says: region: the region of the output is 4096 bytes, not 8192"),
        # Who is kept away, and a check that the code does not make.
        ("count_right", [("irqs-off", "preempt-off")],
         "not as mine/read says: guard: interrupts are off, the scheme says preempt-off"),
        ("count_right", [("[guard]", '[checks]\nrun = ["n != 7"]\n\n[guard]')],
         "mine/read: left open: limit: that the code makes run-check-1 was not shown"),
        ("count_right", [('[place]\ninput = {region = "in", offset = "0"}\n', "[place]\n")],
         "not as mine/read says: form: the scheme has no place for the input"),
    ],
)  # fmt: skip
def test_equal_for_all_counts_or_how_they_differ(tmp_path, function, changes, expected) -> None:
    site = _site(tmp_path, function, *changes)
    (one,) = (each for each in site.followed if each.scheme == "mine/read")
    assert compared(one) == expected
    assert site.scheme == ("mine/read" if one.equal else "")


def test_a_scheme_that_names_another_function_is_not_asked(tmp_path) -> None:
    assert _site(tmp_path, "count_right", ("count_right()", "count_wrong()")).followed == ()


def test_a_call_is_equal_only_where_all_its_contexts_are(tmp_path) -> None:
    """One context puts the output on the input's page, the other on a page of its own."""
    site = _audited(tmp_path, "guests/helper.ll", "read_register", ('"256"', '"1"'))
    assert site.contexts == 2
    assert [one.differences[0].text for one in site.followed] == [
        "the areas are in one region, not in two regions"
    ]
