# SPDX-License-Identifier: MIT
"""Findings that a maintainer accepts for a while, from a file in the tree.

An entry speaks of one finding, names function and rule as well, says why, and
ends on a day. It is a finding itself where it has ended, fits nothing, or is
written as a pattern; what it suppresses is counted, and still told.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import ClassVar

from hvproofs.errors import Diagnostic, Location, SpecError
from hvproofs.report.finding import (
    Asked,
    Finding,
    FindingsDocument,
    Meaning,
    numbered,
)
from hvproofs.spec.strict import STRICT
from hvproofs.spec.toml import load
from hvproofs.spec.validate import build

FILE = ".hvproofs-ignore.toml"  # is read where a run begins
ENTRY = Asked(
    "suppression", "an entry that suppresses a finding fits one, and has not ended",
    "what nobody looks at any more hides what is new",
)  # fmt: skip
_PATTERN = re.compile(r"[*?\[\]]")


@dataclass(frozen=True, slots=True)
class Ignore:
    """One entry."""

    __pydantic_config__: ClassVar = STRICT

    finding: str  # its fingerprint, as SARIF and the text of a run have it
    function: str  # that it is in
    rule: str  # that it is of
    reason: str  # why it is accepted
    expires: str  # the last day on which it is: YYYY-MM-DD

    def fits(self, finding: Finding) -> bool:
        """Whether it speaks of a finding: all of what it names must agree."""
        return (
            self.finding == finding.fingerprint
            and self.rule == finding.asked.id
            and self.function in finding.key
        )


@dataclass(frozen=True, slots=True)
class Ignores:
    """A file of entries."""

    __pydantic_config__: ClassVar = STRICT

    ignore: tuple[Ignore, ...] = ()


@dataclass(frozen=True, slots=True)
class Placed:
    """An entry and where it stands."""

    entry: Ignore
    place: Location


@dataclass(frozen=True, slots=True)
class Suppression:
    """What entries do to the findings of a run."""

    reasons: Mapping[str, str]  # of each fingerprint that is suppressed: why, and until when
    complaints: tuple[Finding, ...] = ()  # entries that must be looked at

    def applied(self, document: FindingsDocument) -> FindingsDocument:
        """The document with what is suppressed marked so, and the complaints behind it."""
        found = [
            replace(one, meaning=Meaning.SUPPRESSED, details=(self.reasons[one.fingerprint],))
            if one.can_be_accepted and one.fingerprint in self.reasons else one
            for one in document.findings
        ]  # fmt: skip
        return replace(document, findings=(*found, *self.complaints))


def load_ignores(path: str | None) -> tuple[Placed, ...]:
    """The entries of a file, or of FILE where there is one; SpecError holding every fault."""
    if path is None and not Path(FILE).is_file():
        return ()
    document = load(path or FILE)
    entries = build(Ignores, document).ignore
    faults = [
        Diagnostic(document.place(("ignore", index, "expires")), one.expires, "YYYY-MM-DD")
        for index, one in enumerate(entries) if _day(one.expires) is None
    ]  # fmt: skip
    faults += [
        Diagnostic(document.place(("ignore", index, "reason")), "no reason", "why it is accepted")
        for index, one in enumerate(entries) if not one.reason.strip()
    ]  # fmt: skip
    if faults:
        raise SpecError(sorted(faults))
    return tuple(
        Placed(one, document.place(("ignore", index))) for index, one in enumerate(entries)
    )


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if len(text) == 10 else None
    except ValueError:
        return None


def suppress(
    findings: Sequence[Finding], entries: Sequence[Placed], today: date
) -> Suppression:  # fmt: skip
    """Hold entries to the findings of a run, on a day."""
    reasons: dict[str, str] = {}
    complaints = []
    for one in entries:
        why = _complaint(one.entry, findings, today)
        if why:
            complaints.append(_told(one, why))
        else:
            text = f"suppressed until {one.entry.expires}: {one.entry.reason}"
            reasons[one.entry.finding] = text
    return Suppression(reasons, numbered(complaints))


def _complaint(entry: Ignore, findings: Sequence[Finding], today: date) -> str:
    """What is wrong with an entry; empty: it suppresses a finding."""
    if any(map(_PATTERN.search, (entry.finding, entry.function, entry.rule))):
        return "is a pattern: an entry names one finding"
    last = _day(entry.expires)
    if last is None or last < today:
        return f"ended on {entry.expires}"
    if not any(one.can_be_accepted and entry.fits(one) for one in findings):
        return "fits no finding of this run"
    return ""


def _told(one: Placed, why: str) -> Finding:
    entry = one.entry
    return Finding(
        ENTRY, one.place.path, f"{entry.function}: {entry.rule}", Meaning.FAILED, "refuted",
        "proved", f"the entry for {entry.function}(), {entry.rule}, {why}", one.place,
        ("suppression", entry.finding, entry.function, entry.rule),
    )  # fmt: skip
