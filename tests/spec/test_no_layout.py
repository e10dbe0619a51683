# SPDX-License-Identifier: MIT
"""A call whose code is known and whose layout is not is told apart from one that does not exist."""

from __future__ import annotations

from pathlib import Path

import pytest

from hvproofs.advise.advice import choose_call
from hvproofs.errors import UsageError
from hvproofs.prove.selection import Selection, candidates, chosen_contracts
from hvproofs.report.kinds import ListKind
from hvproofs.report.listing import listing, listing_text, overview_text
from hvproofs.spec.corpus import load_shipped
from hvproofs.spec.no_layout import unpublished, without_layout

CORPUS = load_shipped()


@pytest.mark.parametrize("call", unpublished(CORPUS), ids=lambda call: call.name)
def test_every_such_call_is_known_by_name_and_by_code(call: object) -> None:
    name, code = getattr(call, "name"), getattr(call, "call_code")  # noqa: B009

    for pattern in (name, name.upper(), f"{code:#x}", f"{code:#06x}"):
        assert name in [one.name for one in without_layout(pattern)]
        with pytest.raises(UsageError, match=f"no public source lays out {name}"):
            chosen_contracts(CORPUS, pattern)


def test_whoever_asks_is_told() -> None:
    bare = unpublished(CORPUS)[0].name

    with pytest.raises(UsageError, match="has the code alone; write a contract"):
        candidates(CORPUS, Selection(bare))
    with pytest.raises(UsageError, match="has the code alone; write a contract"):
        choose_call(CORPUS, bare, "*", None)


def test_the_list_has_them_with_their_source_and_counts_them() -> None:
    every = unpublished(CORPUS)
    first = every[0]
    one = listing(CORPUS, (ListKind.HYPERCALLS,), f"{first.call_code:#x}")
    text = listing_text(CORPUS, (ListKind.HYPERCALLS,), first.name)

    assert [] == one["hypercalls"]
    assert [{"name": first.name, "call_code": first.call_code, "source": first.source}] == one[
        "without_layout"
    ]
    assert f"{first.call_code:#06x}" in text
    assert len(every) == len(listing(CORPUS, (ListKind.HYPERCALLS,))["without_layout"])
    assert f"{len(every)} codes" in overview_text(CORPUS)


def test_a_contract_of_ones_own_gives_one_a_layout(tmp_path: Path) -> None:
    first = unpublished(CORPUS)[0]
    path = tmp_path / "own.toml"
    path.write_text(
        f'name = "{first.name}"\ncall_code = {first.call_code}\nclass = "simple"\n'
        'arch = ["x86-64"]\nfollows = "me"\n[[source]]\nid = "me"\nplace = "here"\n',
        "utf-8",
    )
    found = listing(load_shipped([str(path)]), (ListKind.HYPERCALLS,), first.name)

    assert [first.name] == [call["name"] for call in found["hypercalls"]]
    assert [] == found["without_layout"]


def test_what_nobody_names_is_no_call() -> None:
    with pytest.raises(UsageError, match="no hypercall matches 'HvCallNothing'"):
        chosen_contracts(CORPUS, "HvCallNothing")
