# SPDX-License-Identifier: MIT
"""The formats of results: each is a module of this package, and has the module's name.

A module has one `FORMAT`: a writer of a document of findings, which serves every
command that reports findings, or a writer for each command that can write it.
The command line knows formats before anything else is loaded, so a writer imports
what it needs when it is called.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from hvproofs.advise.result import Advice
    from hvproofs.audit.coverage.coverage import Coverage
    from hvproofs.audit.result import AuditReport
    from hvproofs.claims.answer import Answered
    from hvproofs.claims.settle import Settled
    from hvproofs.drift.finding import DriftReport as DriftReport
    from hvproofs.drift.tlfs.finding import LintFinding
    from hvproofs.errors import Diagnostic
    from hvproofs.prove.repair import Key, Repair
    from hvproofs.prove.result import Report, Result
    from hvproofs.report.audit.classified import Entry
    from hvproofs.report.finding import Finding, FindingsDocument
    from hvproofs.report.kinds import ListKind
    from hvproofs.review.verdict import Review
    from hvproofs.spec.corpus import Corpus

DEFAULT = "text"
W = TypeVar("W")


@dataclass(frozen=True, slots=True)
class Run:
    """What a run of `prove` came to."""

    report: Report
    answered: tuple[Answered, ...]  # claims, in a run over everything
    corpus: Corpus
    brief: bool  # whether a scheme is to be no more than a line
    # Neighbours that are proved, of what is refuted against expectation.
    repairs: Mapping[Key, Repair] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Listed:
    """What is to be listed."""

    corpus: Corpus
    kinds: tuple[ListKind, ...]
    pattern: str  # glob of names or ids


@dataclass(frozen=True, slots=True)
class Audited:
    """What a run of `audit` came to."""

    report: AuditReport
    readings: tuple[Entry, ...] = ()  # what people made of findings, where the format shows it
    complaints: tuple[Finding, ...] = ()  # entries that suppress, and must be looked at


@dataclass(frozen=True, slots=True)
class Reviewed:
    """What a run of `review` came to."""

    review: Review
    again: str = ""  # the command that was run


@dataclass(frozen=True, slots=True)
class Claimed:
    """What a run of `explain-claim` came to."""

    answered: tuple[Answered, ...]
    corpus: Corpus


@dataclass(frozen=True, slots=True)
class Drifted:
    """What a run of `drift` came to."""

    report: DriftReport
    corpus: Corpus


@dataclass(frozen=True, slots=True)
class Linted:
    """What a run of `lint` came to."""

    corpus: Corpus | None  # None where there are faults
    faults: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class InParts:
    """Writers of a run of `prove` while it lasts: together they write what `prove` does."""

    begin: Callable[[Sequence[str], bool], str]  # names of the solvers; whether it is brief
    part: Callable[[Sequence[Result], Corpus, bool], str]  # of whole schemes; whether it is brief
    end: Callable[[Run], str]


@dataclass(frozen=True, slots=True)
class Format:
    """A writer for each command, or None where the command cannot be written so."""

    prove: Callable[[Run], str] | None = None
    listing: Callable[[Listed], str] | None = None
    advise: Callable[[Advice], str] | None = None
    explain_claim: Callable[[Claimed], str] | None = None
    audit: Callable[[Audited], str] | None = None
    coverage: Callable[[Coverage], str] | None = None
    review: Callable[[Reviewed], str] | None = None
    drift: Callable[[Drifted], str] | None = None
    lint_tlfs: Callable[[Sequence[LintFinding]], str] | None = None
    lint: Callable[[Linted], str] | None = None
    settle: Callable[[Sequence[Settled]], str] | None = None
    findings: Callable[[FindingsDocument], str] | None = None  # where a command has no writer above
    hypotheses: bool = False  # whether it tells which of them each proof used
    in_parts: InParts | None = None  # where `prove` can be written as it comes
    readings: bool = False  # whether `audit` shows readings of findings


def formats() -> dict[str, Format]:
    """Every format by its name, the default first."""
    found = (module.name for module in pkgutil.iter_modules(__path__))
    ordered = sorted(found, key=lambda name: (name != DEFAULT, name))
    return {name: import_module(f"{__name__}.{name}").FORMAT for name in ordered}


def writers(command: Callable[[Format], W | None]) -> dict[str, W]:
    """The writers of a command, as in `writers(lambda one: one.prove)`, by the format's name."""
    found = {}
    for name, one in formats().items():
        writer = command(one if one.findings is None else _through_findings(one))
        if writer is not None:
            found[name] = writer
    return found


def _through_findings(one: Format) -> Format:
    """The format with a writer for each command that reports findings."""

    def of(module: str, function: str = "document") -> Callable[[Any], str]:
        def write(result: Any) -> str:
            adapter = getattr(import_module(f"hvproofs.report.findings.{module}"), function)
            assert one.findings is not None  # noqa: S101 - only such a format is asked
            return one.findings(adapter(result))

        return write

    return replace(
        one,
        prove=one.prove or of("proved"),
        explain_claim=one.explain_claim or of("claimed"),
        audit=one.audit or of("audited"),
        coverage=one.coverage or of("covered"),
        review=one.review or of("reviewed"),
        drift=one.drift or of("drifted"),
        lint=one.lint or of("linted"),
        lint_tlfs=one.lint_tlfs or of("linted", "of_pages"),
    )
