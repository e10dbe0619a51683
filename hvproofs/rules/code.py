# SPDX-License-Identifier: MIT
"""Rules that only code can break: a scheme written down has no types, paths or callers.

`audit.checks` holds the definitions, one module per rule; what a rule means
exactly, and what it takes for granted, is in the docstring of its module.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType

from hvproofs.rules.rule import RuleId


class CodeRuleId(Enum):
    """The ids, stable; the order is that of every report, behind the rules of schemes."""

    CONTROL_TRUNCATED = "control-truncated"
    VARIABLE_HEADER_MISCOUNTED = "variable-header-miscounted"
    HEADER_STALE = "header-stale"
    OUTPUT_READ_AFTER_FAILURE = "output-read-after-failure"
    OUTPUT_PAGE_ABSENT = "output-page-absent"
    IRQS_UNBALANCED = "irqs-unbalanced"
    USER_CONTROLLED = "user-controlled"
    PAGE_LIVE = "page-live"
    ACCESS_IN_REGION = "access-in-region"


SiteRuleId = RuleId | CodeRuleId  # what a call site can be held to


@dataclass(frozen=True, slots=True)
class CodeRule:
    """A rule of call sites."""

    id: CodeRuleId
    statement: str  # one line
    citation: str  # where the rule comes from
    why: str  # what goes wrong when it is broken


_INPUTS = "TLFS, Hypercall Interface: Hypercall Inputs"

_ALL = (
    CodeRule(
        CodeRuleId.CONTROL_TRUNCATED,
        "no part of the control word loses bits on its way through a narrower type",
        f"{_INPUTS} (control word); the guest's own arithmetic (C11 6.3.1.3)",
        "another count, another call, or none of the flags reaches the hypervisor",
    ),
    CodeRule(
        CodeRuleId.VARIABLE_HEADER_MISCOUNTED,
        "the variable header's size is the number of qwords that this call counts",
        "TLFS, Hypercall Interface: Variable Sized Hypercall Input Headers",
        "the hypervisor takes the list from the wrong place, or a bank too few",
    ),
    CodeRule(
        CodeRuleId.HEADER_STALE,
        "every byte of the fixed input header is written before the call, on every path",
        f"{_INPUTS}; the guest's own memory safety (the page is used again and again)",
        "bytes of an earlier call or of the kernel's memory are sent in their place",
    ),
    CodeRule(
        CodeRuleId.OUTPUT_READ_AFTER_FAILURE,
        "nothing depends on the output area unless the call has succeeded",
        "TLFS, Hypercall Interface: Hypercall Status Code (output is indeterminate)",
        "the guest acts on bytes that the hypervisor never wrote",
    ),
    CodeRule(
        CodeRuleId.OUTPUT_PAGE_ABSENT,
        "a per-CPU page is used only in a configuration that allocates it",
        "the guest's own memory safety",
        "the guest dereferences a pointer that nobody set",
    ),
    CodeRule(
        CodeRuleId.IRQS_UNBALANCED,
        "interrupts are on again on every way out if they were on at the way in",
        "the guest's own progress",
        "the CPU goes on without interrupts, or an atomic section ends too early",
    ),
    CodeRule(
        CodeRuleId.USER_CONTROLLED,
        "no control word, count or size from user memory reaches the call unchecked",
        f"{_INPUTS}; the guest's own memory safety",
        "a program chooses the call, or how far the hypervisor reads and writes",
    ),
    CodeRule(
        CodeRuleId.PAGE_LIVE,
        "memory from an allocator is there when a call uses it: not null, not given back",
        "the guest's own memory safety",
        "the hypervisor reads or writes memory that is somebody else's, or at address 0",
    ),
    CodeRule(
        CodeRuleId.ACCESS_IN_REGION,
        "what the guest itself reads and writes of an area's memory lies in that memory",
        "the guest's own memory safety",
        "memory behind the page is overwritten, or foreign bytes are taken for the call's",
    ),
)

CODE_RULES: Mapping[CodeRuleId, CodeRule] = MappingProxyType({rule.id: rule for rule in _ALL})
