# SPDX-License-Identifier: MIT
"""The formats of results: each is a module of this package, and has the module's name.

A module has one `FORMAT`, which names a writer for each command that can write
it. The command line knows formats before anything else is loaded, so a writer
imports what it needs when it is called.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from hvproofs.advise.result import Advice
    from hvproofs.audit.result import AuditReport
    from hvproofs.claims.answer import Answered
    from hvproofs.drift.finding import Report as DriftReport
    from hvproofs.drift.tlfs.finding import LintFinding
    from hvproofs.prove.result import Report
    from hvproofs.report.audit.classified import Entry
    from hvproofs.report.kinds import ListKind
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


@dataclass(frozen=True, slots=True)
class Format:
    """A writer for each command, or None where the command cannot be written so."""

    prove: Callable[[Run], str] | None = None
    listing: Callable[[Listed], str] | None = None
    advise: Callable[[Advice], str] | None = None
    explain_claim: Callable[[tuple[Answered, ...]], str] | None = None
    audit: Callable[[Audited], str] | None = None
    drift: Callable[[DriftReport], str] | None = None
    lint_tlfs: Callable[[Sequence[LintFinding]], str] | None = None
    hypotheses: bool = False  # whether `prove` is to find out which each proof used
    readings: bool = False  # whether `audit` shows readings of findings


def formats() -> dict[str, Format]:
    """Every format by its name, the default first."""
    found = (module.name for module in pkgutil.iter_modules(__path__))
    ordered = sorted(found, key=lambda name: (name != DEFAULT, name))
    return {name: import_module(f"{__name__}.{name}").FORMAT for name in ordered}


def writers(command: Callable[[Format], W | None]) -> dict[str, W]:
    """The writers of a command, as in `writers(lambda one: one.prove)`, by the format's name."""
    found = {name: command(one) for name, one in formats().items()}
    return {name: writer for name, writer in found.items() if writer is not None}
