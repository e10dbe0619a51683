# SPDX-License-Identifier: MIT
"""A call whose code is known and whose layout is not is told apart from one that does not exist."""

from __future__ import annotations

import pytest

from hvproofs.advise.advice import choose_call
from hvproofs.errors import UsageError
from hvproofs.prove.selection import Selection, candidates, chosen_contracts
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


def test_what_nobody_names_is_no_call() -> None:
    with pytest.raises(UsageError, match="no hypercall matches 'HvCallNothing'"):
        chosen_contracts(CORPUS, "HvCallNothing")
