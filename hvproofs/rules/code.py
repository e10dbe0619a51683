# SPDX-License-Identifier: MIT
"""Rules that only code can break: a scheme written down has no types, paths or callers.

`audit.checks` holds the definitions, one module per rule; what a rule means
exactly, and what it takes for granted, is in the docstring of its module.
"""

from __future__ import annotations

from hvproofs.rules.rule import Breach, Depends, Evidence, Rule, RuleId

_INPUTS = "TLFS, Hypercall Interface: Hypercall Inputs"


def _rule(name: str, statement: str, citation: str, why: str, cwe: int = 0) -> Rule:
    """A rule that a run of the code shows broken."""
    return Rule(
        RuleId(name), statement, citation, why, Depends.CODE, Evidence.RUN, Breach.RUN, cwe=cwe
    )


CONTROL_TRUNCATED = _rule(
    "control-truncated",
    "no part of the control word loses bits on its way, in a narrower type or a sum that wraps",
    f"{_INPUTS} (control word); the guest's own arithmetic (C11 6.3.1.3)",
    "another count, another call, or none of the flags reaches the hypervisor",
    197,
)
VARIABLE_HEADER_MISCOUNTED = _rule(
    "variable-header-miscounted",
    "the variable header's size is the number of qwords that this call counts",
    "TLFS, Hypercall Interface: Variable Sized Hypercall Input Headers",
    "the hypervisor takes the list from the wrong place, or a bank too few",
    131,
)
HEADER_STALE = _rule(
    "header-stale",
    "every byte of the input headers and list is written before the call, on every path",
    f"{_INPUTS}; the guest's own memory safety (the page is used again and again)",
    "bytes of an earlier call or of the kernel's memory are sent in their place",
    908,
)
OUTPUT_READ_AFTER_FAILURE = _rule(
    "output-read-after-failure",
    "nothing depends on output that the call has not written",
    "TLFS, Hypercall Interface: Hypercall Status Code (output is indeterminate)",
    "the guest acts on bytes that the hypervisor never wrote",
    252,
)
OUTPUT_PAGE_ABSENT = _rule(
    "output-page-absent",
    "a per-CPU page is used only in a configuration that allocates it",
    "the guest's own memory safety",
    "the guest dereferences a pointer that nobody set",
    476,
)
IRQS_UNBALANCED = _rule(
    "irqs-unbalanced",
    "interrupts are on again on every way out if they were on at the way in",
    "the guest's own progress",
    "the CPU goes on without interrupts, or an atomic section ends too early",
    667,
)
USER_CONTROLLED = _rule(
    "user-controlled",
    "no control word, count or size from user memory reaches the call unchecked",
    f"{_INPUTS}; the guest's own memory safety",
    "a program chooses the call, or how far the hypervisor reads and writes",
    1284,
)

USER_LEAK = _rule(
    "user-leak",
    "what is copied to user memory behind the call was written by the call or cleared",
    "the guest's own memory safety",
    "a program reads bytes of the kernel's memory or of somebody else's call",
    908,
)

PAGE_LIVE = _rule(
    "page-live",
    "memory from an allocator is there when a call uses it: not null, not given back",
    "the guest's own memory safety",
    "the hypervisor reads or writes memory that is somebody else's, or at address 0",
    416,
)

ACCESS_IN_REGION = _rule(
    "access-in-region",
    "what the guest itself reads and writes of an area's memory lies in that memory",
    "the guest's own memory safety",
    "memory behind the page is overwritten, or foreign bytes are taken for the call's",
    119,
)

BATCHES_COVER = _rule(
    "batches-cover",
    "a loop that makes a call for each batch goes on where it ended, and leaves none over",
    "TLFS, Hypercall Interface: Hypercall Continuation; the guest's own progress",
    "entries are left out or done twice",
)
REPS_COMPLETED_RESPECTED = _rule(
    "reps-completed-respected",
    "what is undone, used or told after a rep call agrees with the entries it completed",
    "TLFS, Hypercall Interface: Hypercall Result Value (reps completed)",
    "memory that the hypervisor owns is given to somebody else, or what it mapped stays mapped",
)
PAGE_UNIT = _rule(
    "page-unit",
    "an address is made a page number by 12 bits, whatever the size of the guest's pages",
    "TLFS, HV_GPA_PAGE_NUMBER (a page of 4096 bytes)",
    "the hypervisor acts on other memory than is meant",
    682,
)
OUTPUT_FOR_NOTHING = _rule(
    "output-for-nothing",
    "no output is handed over or cleared, and no input cleared again, for nothing",
    "TLFS, Hypercall Interface: Alignment Requirements; the guest's own work",
    "nothing goes wrong: it is a note, and no verdict",
)

# In the order of reports, behind the rules of schemes.
OF_CODE = (
    CONTROL_TRUNCATED, VARIABLE_HEADER_MISCOUNTED, HEADER_STALE, OUTPUT_READ_AFTER_FAILURE,
    OUTPUT_PAGE_ABSENT, IRQS_UNBALANCED, USER_CONTROLLED, USER_LEAK, PAGE_LIVE, ACCESS_IN_REGION,
    BATCHES_COVER, REPS_COMPLETED_RESPECTED, PAGE_UNIT, OUTPUT_FOR_NOTHING,
)  # fmt: skip
