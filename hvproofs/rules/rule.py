# SPDX-License-Identifier: MIT
"""What a rule is: one record, with all that any room has to know of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from hvproofs.layout.area import Area, Model
from hvproofs.layout.obligation import Obligation
from hvproofs.layout.situation import SIDES, Situation, Stage
from hvproofs.spec.toml import Path
from hvproofs.spec.typed import Demand
from hvproofs.terms.term import Term


@dataclass(frozen=True, slots=True)
class RuleId:
    """What a rule is known by in files and reports; stable."""

    value: str  # lower-case words with hyphens


class Depends(Enum):
    """What decides whether a rule is kept."""

    COUNTS = "counts"  # the values of a call, and too many entries alone can break it
    VALUES = "values"  # the values of a call, but no number of entries alone breaks it
    CODE = "code"  # the guest's code as it is written: no choice of values breaks or keeps it


class Evidence(Enum):
    """What a counterexample shows."""

    LAYOUT = "layout"  # where the areas of one call lie
    ARITHMETIC = "arithmetic"  # an operation that goes wrong; a layout where none does
    LOOP = "loop"  # the calls of the caller's loop, up to the one that goes wrong
    INTERLEAVING = "interleaving"  # who runs when
    RUN = "run"  # a run of the guest's code: only the audit shows it


class Breach(Enum):
    """How it is worked out what comes of a broken rule (`hypervisor.refutation`)."""

    CALL = "call"  # the model makes the call of the counterexample
    NO_ENTRIES = "no-entries"  # it makes that call with a count of 0: the limit allows no other
    BEYOND = "beyond"  # as CALL, and memory behind the end of a region is looked at, too
    SHARED = "shared"  # as CALL, while another uses the memory of the areas
    REGISTERS = "registers"  # the model takes the parameters from registers
    LOOP = "loop"  # the call of a loop at which it goes wrong is asked about
    CERTAIN = "certain"  # the model says nothing: every execution differs, as `why` has it
    UNDEFINED = "undefined"  # the model says nothing: anything may happen, as `why` has it
    RUN = "run"  # nothing more is worked out: a run of the guest's code is what shows it


@dataclass(frozen=True, slots=True)
class OfEach:
    """A rule about where an area lies, wherever another does."""

    sides: tuple[str, ...]  # of `situation.SIDES`: whose areas it speaks of
    formula: Callable[[Model, Area], Term]  # Bool: what it says of one of them
    written: bool = False  # whether bytes that are written and not announced are an area to it


@dataclass(frozen=True, slots=True)
class OfBoth:
    """A rule about where the two areas lie."""

    formula: Callable[[Area, Area], Term]  # Bool: what it says of input and output
    sides: tuple[str, ...] = SIDES


def nothing(situation: Situation) -> None:
    """The obligations of a rule that has nothing to say of schemes."""
    del situation


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of the TLFS, or of the guest's own safety."""

    id: RuleId
    statement: str  # one line
    citation: str  # where the rule comes from
    why: str  # what goes wrong when it is broken
    depends: Depends
    evidence: Evidence  # of its counterexample
    breach: Breach
    # The obligations for a situation; None where the rule has nothing to say.
    obligations: Callable[[Situation], Sequence[Obligation] | None] = nothing
    # Of a rule about where the areas lie and nothing else: what `catalogue.areas_keep_all` asks.
    areas: OfEach | OfBoth | None = None
    demand: Demand | None = None  # of ARITHMETIC: what is asked of every operation
    at_sites: bool = False  # whether call sites of real code are held to its obligations
    refuted: str = ""  # what a refutation says at a call site; empty: that it does not hold
    # The keys of a scheme that say what breaks it, likeliest first; `*` is the name of a region.
    at: tuple[Path, ...] = ()
    cwe: int = 0  # the weakness that a broken rule is, by its number at cwe.mitre.org; 0: none

    @property
    def sides(self) -> tuple[str, ...]:
        """The sides whose place it speaks of."""
        return self.areas.sides if self.areas else ()


def at_placement(situation: Situation, goal: Term) -> list[Obligation]:
    """The one obligation of a rule about the areas of a call that is made."""
    return [Obligation("placement", situation.hypotheses(Stage.PLACEMENT), goal)]


def at_call(situation: Situation, goal: Term) -> list[Obligation]:
    """The one obligation of a rule to which it is nothing at which addresses the areas are."""
    return [Obligation("call", situation.hypotheses(Stage.CALL), goal)]
