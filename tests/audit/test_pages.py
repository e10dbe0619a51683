# SPDX-License-Identifier: MIT
"""Pages that a structure of each CPU's own points to, and areas that lie in one of two places."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from hvproofs.audit.audit import AuditOptions, audit
from hvproofs.audit.guest import Guest
from hvproofs.audit.guestfile import load_guest
from hvproofs.audit.llvm.chains import Chain, chains
from hvproofs.audit.llvm.text import split
from hvproofs.audit.result import SiteResult
from hvproofs.spec.corpus import load_shipped, shipped

pytest.importorskip("llvmlite")
pytest.importorskip("z3")

FILES = Path(__file__).parent / "rules"
PAGE = "hv_context.cpu_context->post_msg_page"


@cache
def _linux() -> Guest:
    return load_guest(str(shipped() / "guests" / "linux.toml"))


def _site(name: str, guest: Guest | None = None) -> SiteResult:
    path = str(FILES / f"{name}.ll")
    (site,) = audit(
        [path], guest or _linux(), load_shipped(expressions=False), AuditOptions()
    ).sites
    return site


@pytest.mark.parametrize(
    ("variable", "chain"),
    [
        (PAGE, Chain("hv_context", 8, 16)),
        ("hv_context.cpu_context->event_page", Chain("hv_context", 8, 8)),
        ("hv_context.cpu_context->vp", None),  # no pointer
        ("hv_context.cpu_context->other", None),
        ("hv_context.id->post_msg_page", None),  # no address
        ("other.cpu_context->post_msg_page", None),
        ("hyperv_pcpu_input_arg", None),  # the pointer stands nowhere else
    ],
)
def test_where_a_pointer_stands_is_read_from_the_debug_information(
    variable: str, chain: Chain | None
) -> None:
    text = split((FILES / "either_page_right.ll").read_text())
    assert chains(text, [variable]).get(variable) == chain


def test_that_a_structure_points_to_a_page_is_told_with_the_verdict() -> None:
    names = {name for one in _site("either_page_right").verdicts for name, used in one.hypotheses
             if used}  # fmt: skip
    assert f"fact {PAGE} points to a page of each CPU's own" in names


def test_without_the_fact_the_page_is_not_known() -> None:
    pages = tuple(one for one in _linux().page if one.variable != PAGE)
    guest = replace(_linux(), page=pages)
    found = {
        one.rule.value: one.verdict.value for one in _site("either_page_right", guest).verdicts
    }
    assert found["input-in-region"] == found["header-stale"] == "unknown"


def test_a_choice_that_a_loop_makes_anew_is_not_taken_apart() -> None:
    reasons = {one.rule.value: one.reason for one in _site("either_round").verdicts}
    assert reasons["header-stale"] == "the input area could not be found"
