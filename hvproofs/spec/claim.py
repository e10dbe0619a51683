# SPDX-License-Identifier: MIT
"""Claims: what somebody said, as propositions. The classes mirror specs/claims.

A claim says what is asked and what is expected; the answer is always computed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import ClassVar

from hvproofs.errors import Diagnostic
from hvproofs.spec.scheme import Verdict
from hvproofs.spec.strict import STRICT
from hvproofs.spec.toml import Document, Path


class Question(Enum):
    """What can be asked; `hypotheses` means something else to each."""

    # Every rule selected holds for every hypercall selected under every scheme selected, save
    # the exceptions, each of which breaks one. Hypotheses: globs of those of the theorems
    # (SEMANTICS.md, section 2); those that no glob names are not assumed.
    RULES_HOLD = "rules-hold"
    # Over all sizes within `hypotheses`: a scheme keeps the rules exactly when `condition` holds
    # (or at least then: `reach`); without a scheme: some placement in one page exists.
    SIZES = "sizes"
    # `show` holds for all numbers within `hypotheses`.
    ARITHMETIC = "arithmetic"
    # The first scheme's largest batch is at least the second's, for every hypercall selected and
    # every variable header; `figures` are batches of the first without one. No hypotheses.
    BATCHES = "batches"
    # No execution that a profile permits differs from what the caller meant, for the hypercall
    # under the scheme. Hypotheses: one-entry (else two), interrupts-off (else a handler reuses
    # the memory between two executions).
    HARMLESS = "harmless"
    # One entry of each hypercall selected fits the registers of a fast call, save the exceptions;
    # `figures` are the most entries. Hypotheses: xmm (else two general registers).
    REGISTERS = "registers"
    # With a slice of `slice_ns`, from some entry cost on the batch of the first scheme needs at
    # most twice the executions that any batch needs; `figures` are those costs in nanoseconds.
    # Hypotheses: yields (that the hypervisor cuts a call at the end of its slice).
    COST = "cost"
    # The theorems over the model of a call in flight that `theorem` names are proved. No
    # hypotheses: each theorem states its own.
    MODEL = "model"
    # For each rule on areas and control words some call that breaks it and no other goes wrong
    # when the model runs it, under every profile; a refusal counts as wrong. No hypotheses.
    NECESSARY = "necessary"


class Reach(Enum):
    """How much a condition on sizes says."""

    EXACT = "exact"  # the rules hold where it holds, and nowhere else
    SUFFICIENT = "sufficient"  # the rules hold where it holds, and in places elsewhere


@dataclass(frozen=True, slots=True)
class Passage:
    """The place in the thread that a claim answers."""

    __pydantic_config__: ClassVar = STRICT

    who: str  # author
    says: str  # the words
    date: str = "Thu Dec 19 2024"  # of the message


@dataclass(frozen=True, slots=True)
class Part:
    """One proposition of a claim."""

    __pydantic_config__: ClassVar = STRICT

    id: str  # within its claim
    says: str  # the proposition in words
    question: Question
    verdict: Verdict  # expected
    hypotheses: tuple[str, ...] = ()  # what it rests on; see Question
    exceptions: tuple[str, ...] = ()  # hypercalls by name
    scheme: tuple[str, ...] = ()  # globs of ids; plain ids where the order matters
    hypercall: tuple[str, ...] = ("*",)  # globs of names
    rule: str = "*"  # glob of rule ids
    condition: str = ""  # C expression over sizes: I, i, O, o, V (bytes, bytes, ..., qwords)
    reach: Reach = Reach.EXACT
    witness: dict[str, str] | None = None  # C expressions over sizes for what SIZES must choose
    show: str = ""  # C expression over the numbers of ARITHMETIC
    numbers: tuple[str, ...] = ()  # the free numbers of `show`
    figures: dict[str, int] | None = None  # expected figures, by hypercall or number
    interrupted: bool = False  # HARMLESS: whether a handler may reuse the memory
    entries: int = 1  # HARMLESS: of the call
    theorem: tuple[str, ...] = ()  # MODEL: globs of theorems over the hypervisor model
    slice_ns: int = 0  # COST: how long the hypervisor works before it yields, nanoseconds
    right: str = ""  # whose side of the thread this part bears out, if anybody's


@dataclass(frozen=True, slots=True)
class Claim:
    """One file of specs/claims."""

    __pydantic_config__: ClassVar = STRICT

    claim: str  # id
    order: int  # in which the thread reads best
    title: str  # one line
    statement: str  # what is to be proved or refuted, whole sentences
    thread: tuple[Passage, ...]  # what it answers
    part: tuple[Part, ...]  # its propositions, in order
    conclusion: str = ""  # words that hold only while every part is as expected


def check_claim(claim: Claim, document: Document) -> Iterator[Diagnostic]:
    """What a claim must satisfy beyond its shape."""
    if not claim.part:
        yield Diagnostic(document.place(()), "a claim without a part", "[[part]]")
    seen: set[str] = set()
    for index, part in enumerate(claim.part):
        at: Path = ("part", index, "id")
        if part.id in seen:
            yield Diagnostic(document.place(at), f"a second part '{part.id}'")
        seen.add(part.id)
        if part.verdict not in (Verdict.PROVED, Verdict.REFUTED):
            place = document.place(("part", index, "verdict"))
            yield Diagnostic(place, "no expectation", "proved or refuted")
        for key in _NEEDS[part.question]:
            if not getattr(part, key):
                yield Diagnostic(document.place(at), f"'{part.question.value}' needs '{key}'")


_NEEDS = {
    Question.RULES_HOLD: ("scheme",),
    Question.SIZES: ("condition", "hypotheses"),
    Question.ARITHMETIC: ("show", "numbers"),
    Question.BATCHES: ("scheme",),
    Question.HARMLESS: ("scheme", "hypercall"),
    Question.REGISTERS: (),
    Question.COST: ("scheme", "slice_ns"),
    Question.MODEL: ("theorem",),
    Question.NECESSARY: (),
}
