# SPDX-License-Identifier: MIT
"""What a comparison says: findings, each with its place in the contract and in the source."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from hvproofs.errors import Location
from hvproofs.spec.contract import Arch


class DriftKind(Enum):
    """How a contract and a source differ."""

    OFFSET = "offset"  # the field is there, at another place
    SIZE = "size"  # the field, the header or the whole is of another size
    MISSING = "missing-member"  # the contract has a field that the source has not
    ADDITIONAL = "additional-member"  # the source has a field that the contract has not
    ELEMENT_SIZE = "element-size"  # the list's elements are of another size
    STRUCT_MISSING = "struct-missing"  # the source lacks what the contract names
    CALL_CODE = "call-code"  # the source gives the call another code or class


@dataclass(frozen=True, slots=True)
class DriftFinding:
    """One difference."""

    contract: str  # the hypercall's name
    side: str  # `input`, `output`, or empty where the call as a whole is meant
    field: str  # the field as the contract or else the source calls it; empty: the whole
    kind: DriftKind
    message: str  # one sentence, contract first
    expected: str  # what the contract says
    found: str  # what the source says
    where: Location  # the contract's line
    place: str  # where the source says so: struct and member, or page and line

    @property
    def order(self) -> tuple[str, str, Location, str, str]:
        """The order of a report."""
        return (self.contract, self.side, self.where, self.kind.value, self.message)


class Compliance(Enum):
    """What became of one side of a contract."""

    AGREES = "agrees"  # nothing differs
    DIFFERS = "differs"  # findings, and the contract does not know of them
    NOTED = "noted"  # findings, which the contract itself states (a source's `says`)
    ABSENT = "absent"  # the source does not have the struct or page


@dataclass(frozen=True, slots=True)
class Compared:
    """One side of one contract, and what was found."""

    contract: str  # the hypercall's name
    side: str  # `input`, `output`, or `call` for a page's head
    what: str  # the struct or the page it was compared with
    reading: str  # the reading compared: the source followed, or a variant's name
    outcome: Compliance
    findings: tuple[DriftFinding, ...] = ()
    note: str = ""  # what the contract says of the difference
    other: bool = False  # whether this side of the reading is not the one followed


@dataclass(frozen=True, slots=True)
class DriftReport:
    """The result of one comparison."""

    source: str  # as the user named it
    reader: str  # what was read: DWARF, .BTF, TLFS pages
    arch: Arch | None  # of the source, where it has one
    compared: tuple[Compared, ...]  # in the order of the contracts' names
    skipped: int  # contracts that name no struct, or are not for this architecture

    @property
    def findings(self) -> tuple[DriftFinding, ...]:
        """The differences that count, in order."""
        found = [f for c in self.compared if c.outcome is Compliance.DIFFERS for f in c.findings]
        return tuple(sorted(found, key=lambda finding: finding.order))

    def count(self, outcome: Compliance) -> int:
        """How many sides ended so."""
        return sum(1 for compared in self.compared if compared.outcome is outcome)

    @property
    def status(self) -> int:
        """The exit status: 0 no drift, 1 drift. (2, nothing could be compared, is an error.)"""
        return 1 if self.findings else 0
