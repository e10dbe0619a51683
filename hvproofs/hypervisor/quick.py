# SPDX-License-Identifier: MIT
"""Well-formed cases read without their columns, which takes a third of the time.

What is not recognised here is nothing yet: it is read again with columns
(`cases`), which alone decides what is a fault. So a case may be missed here, but
never taken otherwise than there.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from hvproofs.hypervisor.abi import Abi
from hvproofs.hypervisor.call import CallShape
from hvproofs.hypervisor.control import WORD_BITS
from hvproofs.hypervisor.dispatch import CallOutcome, dispatch
from hvproofs.hypervisor.profile import PROFILES

_KEYS = frozenset({"id", "call", "control", "input_gpa", "output_gpa", "abi", "profile"})
_ABIS = {abi.value: abi for abi in Abi}
_MOST_CALLS = 4096  # different calls remembered of one stream
_DIGITS = 40  # of a number written as a string; more are left to the other reader


class _UnusualError(ValueError):
    """An object with a name twice."""


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise _UnusualError
    return members


_DECODER = json.JSONDecoder(object_pairs_hook=_object)


def plain(text: str) -> Mapping[str, object] | None:
    """The object of one line, as values without columns; None for what needs another look."""
    try:
        value = _DECODER.decode(text)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


class QuickReader:
    """Dispatches cases whose call was seen before in the same words."""

    def __init__(self) -> None:
        """Begin without a call."""
        self._calls: dict[str, CallShape] = {}

    def learn(self, case: Mapping[str, object], call: CallShape) -> None:
        """Remember what the other reader made of a case's `call`."""
        if len(self._calls) < _MOST_CALLS:
            self._calls[_key(case)] = call

    def outcome(self, case: Mapping[str, object]) -> tuple[str, CallOutcome] | None:
        """The id and the outcome of a case; None for what needs another look."""
        call = self._calls.get(_key(case))
        identity, profile = case.get("id", ""), case.get("profile", "tlfs")
        abi = case.get("abi", "x86-64")
        words = [_word(case.get(key, 0)) for key in ("control", "input_gpa", "output_gpa")]
        if (
            call is None
            or "control" not in case
            or not case.keys() <= _KEYS
            or None in words
            or not (isinstance(identity, str) and isinstance(profile, str) and isinstance(abi, str))
            or abi not in _ABIS
            or profile not in PROFILES
        ):
            return None
        control, input_gpa, output_gpa = (word or 0 for word in words)
        return identity, dispatch(
            call, control, input_gpa, output_gpa, abi=_ABIS[abi], profile=PROFILES[profile]
        )


def _key(case: Mapping[str, object]) -> str:
    """What decides a case's call: a named one may have other sizes in another convention.

    As text: 1 and true are equal as keys of a mapping, but not as members of a case.
    """
    return f"{case.get('abi')!r} {case.get('call')!r}"


def _word(value: object) -> int | None:
    """A 64-bit value, as a number or a string; None for anything else."""
    if isinstance(value, str) and len(value) <= _DIGITS:
        try:
            value = int(value, 0)
        except ValueError:
            return None
    if type(value) is int and 0 <= value < 1 << WORD_BITS:
        return value
    return None
