# SPDX-License-Identifier: MIT
"""A limit is tight where one entry more breaks a rule."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hvproofs.layout.builder import situation
from hvproofs.prove.judge import Judge
from hvproofs.prove.tight import is_tight
from hvproofs.refute.replay import Replayer
from hvproofs.spec.contract import CallClass, Field
from hvproofs.spec.scheme import Checks
from made import call, replayer, scheme

# 8 bytes and 16 for each entry: so many fill a page.
FILLS = (4096 - 8) // 16


@pytest.mark.parametrize(
    ("limit", "check", "tight"),
    [
        (str(FILLS), "1", True),
        (str(FILLS - 1), "1", False),
        (str(FILLS + 1), "1", True),
        ("1", "1", False),
        (f"{FILLS} - in.variable / 8", "1", True),  # without a variable header
        (f"{FILLS - 1} + in.variable / 8", "1", False),
        ("0", "1", None),
        (str(FILLS), f"n < {FILLS}", None),  # the check refuses it
        (str(FILLS), f"n <= {FILLS}", True),
    ],
)
def test_a_limit_is_tight_where_one_entry_more_breaks_a_rule(
    limit: str, check: str, tight: bool | None
) -> None:
    assert tight is is_tight(replayer(qwords=4, limit=limit, checks=Checks(run=(check,))))


def test_a_simple_call_has_no_limit() -> None:
    simple = replace(call(), contract=replace(call().contract, call_class=CallClass.SIMPLE))

    assert is_tight(Replayer(situation(simple, scheme()))) is None


def test_the_counts_of_a_verdict_name_the_data_that_the_call_has() -> None:
    here = replace(call(), input=replace(call().input, header=(Field("Bytes", 0, 8),)))
    counted = situation(here, scheme(counted={"Bytes": 100, "Others": 7}))
    judge = Judge()
    tight, facts = judge.facts(counted)
    counts = judge.with_data(counted, facts)

    assert tight is False
    assert (1, 4, (("Bytes", 100),)) == (counts.first, counts.last, counts.data)
