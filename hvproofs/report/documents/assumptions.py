# SPDX-License-Identifier: MIT
"""The ledger: everything a guarantee assumes, under a stable id, and who has to see that it holds.

A hypothesis of a theorem is known by its name; what no formula says (who may run, what an address
means) is said by a scheme's keys, and is in the ledger under ids of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from hvproofs.layout.obligation import Hypothesis
from hvproofs.layout.situation import Situation
from hvproofs.prove.selection import Candidate, Selection, candidates
from hvproofs.report.documents.blocks import Block, Heading, Paragraph, Table
from hvproofs.rules.catalogue import RULES
from hvproofs.rules.exclusive import owner
from hvproofs.spec.corpus import Corpus
from hvproofs.spec.scheme import Address, Form, Isolation, Scheme
from hvproofs.terms.smtlib import Named


class Party(Enum):
    """Who has to see to it that an assumption holds."""

    NOBODY = "nobody: it is what is claimed"
    PROVED = "proved beside it"
    TLFS = "the hypervisor, as the TLFS says"
    COMPILER = "the compiler"
    ALLOCATOR = "the allocator or the linker"
    GUEST = "the guest's own code"
    CALLER = "the caller"


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """One kind of assumption."""

    id: str  # stable: documents elsewhere refer to it
    pattern: str  # of the hypotheses' names; empty: no formula says it
    says: str  # what is assumed
    party: Party


KINDS = (
    LedgerEntry("A-RANGE-N", r"count-within-limit|simple-call-has-no-reps",
               "n is 1 to the limit of the guest's code, and 0 in a simple call", Party.NOBODY),
    LedgerEntry("A-RANGE-V", r"variable-header-legal",
               "the variable header is at most what the call can mean", Party.CALLER),
    LedgerEntry("A-COUNT-FIELD", r"count-within-field",
               "of more than 4095 entries the hypervisor sees no area", Party.TLFS),
    LedgerEntry("A-RUN-CHECK", r"run-check-\d+",
               "the guest makes the run-time check that the scheme names", Party.GUEST),
    LedgerEntry("A-LARGEST", r"largest\d+-defined",
               "`largest` is the greatest count for which its condition holds", Party.PROVED),
    LedgerEntry("A-BASE-ALIGNED", r".+-base-aligned",
               "a region starts at a multiple of its alignment", Party.ALLOCATOR),
    LedgerEntry("A-BASE-RANGE", r".+-in-address-space",
               "a region lies below 2^52", Party.ALLOCATOR),
    LedgerEntry("A-REGIONS-APART", r".+-disjoint",
               "two regions have no byte in common", Party.ALLOCATOR),
    LedgerEntry("A-TOTAL", r"total-within-range",
               "a caller's list has 1 to 2^32 - 1 entries", Party.CALLER),
    LedgerEntry("A-LOOP", r"starts-at-0|entries-left|none-left|invariant",
               "where the caller's loop stands: the cases of an induction", Party.PROVED),
    LedgerEntry("A-COMPLETES-ASKED", r"completes-at-most-asked",
               "a call completes at most the entries that it was asked for", Party.TLFS),
    LedgerEntry("A-PROGRESS", r"success-completes-at-least-one",
               "a successful call attempts at least one entry", Party.TLFS),
    LedgerEntry("A-REPEATS", r"wrapper-repeats-until-done",
               "the guest's wrapper repeats a call until all is done", Party.GUEST),
    LedgerEntry("A-LAYOUT", "", "the contract's fields are laid out as C does it", Party.COMPILER),
    LedgerEntry("A-TRANSCRIBED", "", "the guest's code computes what the scheme's expressions say",
               Party.GUEST),
    LedgerEntry("A-CONTRACT", "", "the call reads and writes what its contract says", Party.TLFS),
    LedgerEntry("A-PADDED", "", "the hypervisor touches no byte beyond the size rounded up to 8",
               Party.TLFS),
    LedgerEntry("A-GUARD", "", "the guard that the scheme names is held from filling the input to"
               " reading the output", Party.GUEST),
    LedgerEntry("A-USERS", "", "nobody else uses the memory but those that the scheme names",
               Party.GUEST),
    LedgerEntry("A-LINEAR", "", "addresses of the linear map are contiguous in guest physical"
               " memory", Party.GUEST),
    LedgerEntry("A-ALLOCATED", "", "the regions that the scheme calls allocated are",
               Party.ALLOCATOR),
    LedgerEntry("A-SHARED", "", "the regions of an isolated guest that the scheme calls"
               " host-visible are shared with the host", Party.GUEST),
)  # fmt: skip


def kind_of(name: str) -> LedgerEntry | None:
    """The kind of a hypothesis by its name; None for one that no kind names."""
    return next((k for k in KINDS if k.pattern and re.fullmatch(k.pattern, name)), None)


def of_names(names: Iterable[str]) -> tuple[LedgerEntry, ...]:
    """The kinds of hypotheses, in the ledger's order; raises KeyError for one in no kind."""
    kinds = {}
    for name in names:
        if (kind := kind_of(name)) is None:
            raise KeyError(f"the ledger has no kind for the hypothesis '{name}'")
        kinds[kind.id] = kind
    return tuple(kind for kind in KINDS if kind.id in kinds)


def unwritten(here: Situation) -> tuple[LedgerEntry, ...]:
    """What is assumed of a situation and in no formula."""
    scheme, memory = here.scheme, here.scheme.form is Form.MEMORY
    positions = [p for p in (scheme.place.input, scheme.place.output) if p is not None]
    linear = any(position.address is Address.LINEAR_MAP for position in positions)
    told = {
        "A-LAYOUT": True, "A-TRANSCRIBED": True, "A-CONTRACT": True, "A-PADDED": memory,
        "A-GUARD": bool(here.regions), "A-USERS": bool(here.regions),
        "A-LINEAR": bool(here.regions) and linear, "A-ALLOCATED": bool(here.regions),
        "A-SHARED": bool(here.regions) and scheme.isolation is not Isolation.NONE,
    }  # fmt: skip
    return tuple(kind for kind in KINDS if told.get(kind.id))


def hypotheses(here: Situation) -> dict[str, Named]:
    """Every hypothesis of every theorem of a situation, by name."""
    obligations = [o for rule in RULES.values() for o in rule.obligations(here) or ()]
    everything = [h for o in (*obligations, *here.lemmas, *here.provisos) for h in o.hypotheses]
    return {one.name: one for one in everything}


def of_scheme(group: Sequence[Candidate]) -> Iterator[tuple[str, str, str]]:
    """What a scheme states of its own: id, what, who."""
    scheme = group[0].situation.scheme
    found: dict[str, Named] = {}
    for candidate in group:
        if candidate.situation.build:
            found |= hypotheses(candidate.situation)
    for name, one in found.items():
        kind = kind_of(name)
        if kind is not None and (text := _instance(scheme, one, kind)):
            yield f"{scheme.id}#{name}", text, kind.party.value
    yield from _stated(scheme, {r.name for c in group for r in c.situation.regions})


def _instance(scheme: Scheme, one: Named, kind: LedgerEntry) -> str:
    """What a hypothesis says of this scheme; empty where the kind says all."""
    match kind.id:
        case "A-RUN-CHECK" if isinstance(one, Hypothesis):
            return one.because
        case "A-BASE-ALIGNED":
            return (
                f"at a multiple of {scheme.regions[one.name.removesuffix('-base-aligned')].align}"
            )
        case "A-REGIONS-APART":
            return kind.says
        case _:
            return ""


def _stated(scheme: Scheme, used: set[str]) -> Iterator[tuple[str, str, str]]:
    """What a scheme says that no formula does."""
    if not used:
        return
    users = ", ".join(user.value for user in scheme.guard.users) or "nobody"
    guard = f"guard '{scheme.guard.in_flight.value}'; other users: {users}"
    yield f"{scheme.id}#guard", guard, Party.GUEST.value
    for name in sorted(used):
        region = scheme.regions[name]
        own = f"{region.kind.value} memory of {region.size} bytes, reached by {owner(region).value}"
        told = own if region.allocated else f"{own}; not allocated here"
        yield f"{scheme.id}#{name}", told, Party.ALLOCATOR.value


def ledger(corpus: Corpus) -> list[Block]:
    """reports/assumptions.md: the kinds, then every scheme's own; raises KeyError as `of_names`."""
    groups: dict[str, list[Candidate]] = {}
    for candidate in candidates(corpus, Selection()):
        groups.setdefault(candidate.situation.scheme.id, []).append(candidate)
    names = dict.fromkeys(
        name for group in groups.values() for c in group for name in hypotheses(c.situation)
    )
    of_names(names)
    rows = [row for _, group in sorted(groups.items()) for row in of_scheme(group)]
    kinds = [(k.id, k.says, k.party.value, _named(k)) for k in KINDS]
    return [
        Heading(1, "The ledger of assumptions"),
        Paragraph(
            "Everything that a guarantee of these schemes rests on, under ids that stay. A change "
            "of this file is a change of what is promised: review it as such. Written by "
            "hvproofs report assumptions; the check of generated files fails while it is stale."
        ),
        Heading(2, "Kinds"),
        Table(("id", "assumed", "who sees to it", "hypotheses"), tuple(kinds)),
        Heading(2, f"What {len(groups)} schemes state of their own"),
        Table(("id", "assumed", "who sees to it"), tuple(rows)),
    ]


def _named(kind: LedgerEntry) -> str:
    return kind.pattern.replace(r"\d+", "N").replace(".+", "REGION").replace("|", ", ") or "-"
