# SPDX-License-Identifier: MIT
"""What a profile makes of a placement, in a sentence."""

from __future__ import annotations

from hvproofs.hypervisor.profile import InputPolicy, Profile
from hvproofs.hypervisor.result import labels
from hvproofs.hypervisor.severity import Assessment, Severity

_EXECUTED = {
    Severity.CONTRACT: "no permitted execution differs",
    Severity.ON_CONTINUATION: "an execution that is cut short and goes on can go wrong",
    Severity.POSSIBLE: "an execution can go wrong without being cut short",
    Severity.ALWAYS: "every execution goes wrong",
}


def in_words(found: Assessment) -> str:
    """The severity and what it comes from."""
    if found.severity is None:
        return "nothing is broken"
    if found.why:
        return f"{found.severity.value}: {found.why}"
    refusals = [name for name in labels(found.statuses) if name != "HV_STATUS_SUCCESS"]
    choice = " or ".join(refusals)
    if found.executed is None and found.schedule:
        told = "is" if found.severity is Severity.ALWAYS else "may be"
        return f"{found.severity.value}: the call {told} refused with {choice}"
    says = _EXECUTED[found.executed or found.severity]
    if refusals:
        return (
            f"{found.severity.value}: if the call is carried out, {says}; "
            f"it may as well be refused, with {choice}"
        )
    return f"{found.severity.value}: {says}"


_READ_FIRST = {
    InputPolicy.WHOLE_AT_START: (
        "The input is copied whole when an execution begins, and the output written when it "
        "ends: nothing is read that this execution has overwritten."
    ),
    InputPolicy.ANY_TIME: (
        "The text lets input be read at any time before its entry's action, and results be "
        "written at any time after it: the only entry's input is read before there is a result."
    ),
}
_NOT_AGAIN = (
    "Nor is it read again behind the write: a call of one entry is cut short only before that "
    "entry is done, with nothing written yet, since a rep start index of 1 would not be below "
    "the rep count of 1."
)


def why_harmless(found: Assessment, profile: Profile, actions: int, *, rep: bool) -> str:
    """Why a rule is broken and yet no execution differs; empty where that is not so."""
    if found.executed is not Severity.CONTRACT or found.why:
        return ""
    if actions == 1:
        again = _NOT_AGAIN if rep else "A simple call that is cut short has written nothing."
        return f"{_READ_FIRST[profile.input_policy]} {again}"
    return "No result covers bytes that a later entry needs, and padding is left alone or is none."
