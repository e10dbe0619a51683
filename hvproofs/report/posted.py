# SPDX-License-Identifier: MIT
"""What stands above the contract of a posted call: what is shipped of it, how it fits a page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from hvproofs.advise.result import Advice
from hvproofs.report.advice import advice_text, size_words
from hvproofs.spec.contract import Call, Contract, calls


def posted_comment(call: Call, advice: Advice, shipped: Iterable[Contract]) -> str:
    """The lines as comments of TOML."""
    # Without the indentation of its own lines it stays as wide as it is.
    fit = [line.removeprefix("  ") for line in advice_text(advice).rstrip().split("\n")]
    lines = [*_shipped(call, shipped), "", *fit]
    return "".join(f"# {line}".rstrip() + "\n" for line in lines) + "\n"


def _shipped(call: Call, shipped: Iterable[Contract]) -> Iterator[str]:
    """The readings of its call code that are shipped, and whether they have the same sizes."""
    code = call.contract.call_code
    same = [one for one in shipped if one.call_code == code]
    if not same:
        yield f"no contract of {code:#06x} is shipped"
    for contract in same:
        for other in calls(contract):
            if other.arch is call.arch:
                differs = _differences(call, other)
                said = "; ".join(differs) if differs else "the same sizes"
                yield f"shipped: {contract.name} [{other.variant}]: {said}"


def _differences(call: Call, other: Call) -> list[str]:
    sides = (("input", call.input, other.input), ("output", call.output, other.output))
    found = [
        f"{name} {size_words(theirs)}, here {size_words(own)}"
        for name, own, theirs in sides
        if size_words(own) != size_words(theirs)
    ]
    if call.is_rep != other.is_rep:
        found.append(f"{other.contract.call_class.value}, here {call.contract.call_class.value}")
    return found
