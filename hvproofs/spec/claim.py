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
from hvproofs.spec.strict import STRICT
from hvproofs.spec.toml import Document, Path


class Outcome(Enum):
    """What comes of a proposition."""

    PROVED = "proved"  # a theorem: a solver decided every text, for all values of its variables
    CHECKED = "checked"  # holds in each case of a finite range, which the answer names; no theorem
    REFUTED = "refuted"  # there is a counterexample
    UNKNOWN = "unknown"  # none of these; the reason is given


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
    # No execution that a profile permits differs from what the caller meant, for each hypercall
    # under each scheme with `entries` entries, at one address, without a variable header.
    # Hypotheses: one-entry (in place of `entries`), interrupts-off (else, where `interrupted`, a
    # handler reuses the memory between two executions).
    HARMLESS = "harmless"
    # One entry of each hypercall selected fits the registers of an x86-64 fast call, without a
    # variable header, save the exceptions; `figures` are the most entries. Hypotheses: xmm (else
    # two general registers).
    REGISTERS = "registers"
    # With `call_ns` for an execution, the first scheme's largest batch in place of the second's
    # adds at most `percent` percent to the time that the entries themselves take, from some cost
    # of an entry on, and never makes the whole more than `factor` times as long, whatever the
    # costs are; `figures` are those costs in nanoseconds. No hypotheses: however many entries the
    # hypervisor works off before it yields.
    COST = "cost"
    # The theorems over the model of a call in flight that `theorem` names are proved. No
    # hypotheses: each theorem states its own.
    MODEL = "model"
    # For each rule on areas and control words some call that breaks it and no other goes wrong
    # when the model runs it, under every profile; a refusal counts as wrong. No hypotheses.
    NECESSARY = "necessary"


# What a solver decides. The others are worked out or run case by case: CHECKED, never PROVED.
THEOREMS = frozenset(
    {Question.RULES_HOLD, Question.SIZES, Question.ARITHMETIC, Question.MODEL}
)  # fmt: skip


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
    message: str = ""  # its Message-ID, without the angle brackets


@dataclass(frozen=True, slots=True)
class Part:
    """One proposition of a claim."""

    __pydantic_config__: ClassVar = STRICT

    id: str  # within its claim
    says: str  # the proposition in words
    question: Question
    verdict: Outcome  # expected
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
    call_ns: int = 0  # COST: what one execution costs besides its entries, nanoseconds
    percent: int = 0  # COST: what counts as negligible against the time for the entries
    factor: int = 0  # COST: how much longer the whole may take at most
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
        holds = Outcome.PROVED if part.question in THEOREMS else Outcome.CHECKED
        if part.verdict not in (holds, Outcome.REFUTED):
            place = document.place(("part", index, "verdict"))
            said = f"'{part.question.value}' cannot end as {part.verdict.value}"
            yield Diagnostic(place, said, f"{holds.value} or refuted")
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
    Question.COST: ("scheme", "call_ns", "percent", "factor"),
    Question.MODEL: ("theorem",),
    Question.NECESSARY: (),
}
