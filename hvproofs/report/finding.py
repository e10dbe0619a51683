# SPDX-License-Identifier: MIT
"""What every command reports: a document of findings, which is all that a format reads.

A finding says of one thing that was asked what came out of it, and what that means
to whoever asked. The table below says what each meaning becomes in each format.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from hashlib import sha256
from types import MappingProxyType

from hvproofs.errors import Location


class Meaning(Enum):
    """What a verdict means to whoever asked, worst first; the value is the word for it."""

    FAULT = "ill-formed"  # an input that nothing could be asked of
    FAILED = "against expectation"  # decided, and not as expected
    UNDECIDED = "undecided"  # nothing is known: never a success, and never skipped
    FOLLOWS = "following from another"  # of the same call, which is told; this is no second fault
    SUPPRESSED = "suppressed"  # a maintainer accepts it for a while, and says why
    REFUTED = "refuted as expected"  # a known break that is still there
    SKIPPED = "not applicable"  # the question has nothing to say here
    PASSED = "as expected"  # proved, or checked, or in agreement


class Ends(Enum):
    """What a test case ends as, in JUnit's terms."""

    PASS = ""
    FAILURE = "failure"
    ERROR = "error"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Becomes:
    """What a meaning becomes in each format."""

    junit: Ends  # the element inside of a testcase
    ktap: str  # the result and, behind `#`, its directive
    level: str  # of SARIF's results and GitHub's annotations; empty: there is none
    gitlab: str  # the severity of a Code Quality entry; empty: there is none


TABLE: Mapping[Meaning, Becomes] = MappingProxyType({
    Meaning.FAULT: Becomes(Ends.ERROR, "not ok", "error", "blocker"),
    Meaning.FAILED: Becomes(Ends.FAILURE, "not ok", "error", "critical"),
    Meaning.UNDECIDED: Becomes(Ends.ERROR, "not ok", "warning", "major"),
    Meaning.FOLLOWS: Becomes(Ends.SKIPPED, "ok # SKIP", "", ""),
    Meaning.SUPPRESSED: Becomes(Ends.SKIPPED, "ok # SKIP", "", ""),
    Meaning.REFUTED: Becomes(Ends.PASS, "ok # XFAIL", "", ""),
    Meaning.SKIPPED: Becomes(Ends.SKIPPED, "ok # SKIP", "", ""),
    Meaning.PASSED: Becomes(Ends.PASS, "ok", "", ""),
})  # fmt: skip
_ORDER = {meaning: position for position, meaning in enumerate(Meaning)}


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked: a rule, a part of a claim, a kind of difference."""

    id: str  # stable
    statement: str = ""  # in one line
    why: str = ""  # what goes wrong where it does not hold, and the source that says so
    cwe: int = 0  # the weakness that is, by its number at cwe.mitre.org; 0: none


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was asked, and what came out of it."""

    asked: Asked
    suite: str  # what it was asked of, the larger thing: a scheme, a file, a claim
    case: str  # and the smaller one: a call, a function; with suite and `asked.id` unique
    meaning: Meaning
    verdict: str  # the command's own word, such as `proved`
    expected: str  # likewise
    message: str  # what came out, in one sentence
    place: Location  # where the cause stands
    key: tuple[str, ...]  # what it is known by when lines have moved: no line, no number
    severity: str = ""  # of a refutation: the worst that the model of a hypervisor makes of it
    details: tuple[str, ...] = ()  # lines for who wants to know more
    again: int = 0  # how many with the same key at other places come before it

    @property
    def name(self) -> str:
        """What it is called as a test."""
        return f"{self.case}: {self.asked.id}" + (f" ({self.again + 1})" if self.again else "")

    @property
    def can_be_accepted(self) -> bool:
        """Whether there is a fault in it, though it may be told with another."""
        return bool(TABLE[self.meaning].level) or self.meaning is Meaning.FOLLOWS

    @property
    def fingerprint(self) -> str:
        """Stable under shifts of lines."""
        parts = (self.asked.id, self.verdict, *self.key, str(self.again))
        return sha256("\0".join(parts).encode("utf-8", "backslashreplace")).hexdigest()[:32]


@dataclass(frozen=True, slots=True)
class FindingsDocument:
    """A run of a command: its findings in a fixed order, causes before what follows from them."""

    command: str
    findings: tuple[Finding, ...]
    solvers: tuple[str, ...] = ()  # names with versions

    def count(self) -> Mapping[Meaning, int]:
        """How many findings have each meaning."""
        return Counter(finding.meaning for finding in self.findings)

    def problems(self) -> tuple[Finding, ...]:
        """What somebody must look at, worst first; what two architectures say alike once."""
        once: dict[tuple[str, Location], Finding] = {}
        for one in self.findings:
            if TABLE[one.meaning].level:
                once.setdefault((one.fingerprint, one.place), one)
        return tuple(sorted(once.values(), key=lambda one: _ORDER[one.meaning]))

    def summary(self) -> str:
        """The counts in one line."""
        count = self.count()
        return ", ".join(f"{count[one]} {one.value}" for one in Meaning if count[one]) or "nothing"


def numbered(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings, with those that have one key at several places told apart in their order."""
    places: dict[tuple[str, ...], dict[Location, int]] = {}
    found = []
    for one in findings:
        known = places.setdefault((one.asked.id, one.verdict, *one.key), {})
        found.append(replace(one, again=known.setdefault(one.place, len(known))))
    return tuple(found)


def meaning_of(verdict: str, *, as_expected: bool) -> Meaning:
    """What the verdict on a theorem, or on a part of a claim, means."""
    match verdict, as_expected:
        case "unknown", _:
            return Meaning.UNDECIDED
        case _, False:
            return Meaning.FAILED
        case "refuted", _:
            return Meaning.REFUTED
        case "not-applicable", _:
            return Meaning.SKIPPED
        case _:
            return Meaning.PASSED
