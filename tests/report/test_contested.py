# SPDX-License-Identifier: MIT
"""The documents made from the contracts say what the contracts say."""

from __future__ import annotations

import re

from hvproofs.report.contested import callers_markdown, contested_markdown, unpublished_markdown
from hvproofs.spec.corpus import load_shipped
from hvproofs.spec.no_layout import unpublished

CORPUS = load_shipped(expressions=False)


def test_each_call_of_known_caller_is_in_one_row() -> None:
    rows = re.findall(r"^\| (.*?) \| (.*?) \| (Hv.*) \|$", callers_markdown(CORPUS), re.MULTILINE)
    found = {name: (who, what) for who, what, names in rows for name in names.split(", ")}
    known = [c for c in CORPUS.contracts.values() if c.caller]

    assert found == {c.name: (c.caller, c.privilege or "-") for c in known}
    assert sum(len(names.split(", ")) for _, _, names in rows) == len(known)
    # TLFS v6.0b, appendix A.
    assert found["HvCallWithdrawMemory"] == ("parent or root", "AccessMemoryPool")
    assert found["HvCallPostMessage"] == ("any", "PostMessages")


def test_a_privilege_is_that_of_a_caller() -> None:
    assert [] == [c.name for c in CORPUS.contracts.values() if c.privilege and not c.caller]


def test_every_contested_contract_has_its_readings_and_reasons() -> None:
    text = contested_markdown(CORPUS)
    contested = [c for c in CORPUS.contracts.values() if c.variant]

    assert text.count("\n## ") == len(contested)
    for contract in contested:
        part = text.partition(f"## {contract.name} (")[2].partition("\n## ")[0]
        assert f"| {contract.follows} |" in part
        for variant in contract.variant:
            assert f"* `{variant.name}`: {variant.why}" in part


def test_codes_without_layout_are_in_no_contract() -> None:
    found = unpublished(CORPUS)
    text = unpublished_markdown(found)

    assert {c.call_code for c in found}.isdisjoint(c.call_code for c in CORPUS.contracts.values())
    assert all(f"| {c.call_code:#06x} | {c.name} |" in text for c in found)
