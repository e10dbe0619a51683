# SPDX-License-Identifier: MIT
"""What an automatic reviewer said on the list, and what came of it: specs/findings.toml."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import ClassVar

from hvproofs.spec.corpus import Corpus, shipped
from hvproofs.spec.finding import Finding, FindingKind, load_findings
from hvproofs.spec.strict import STRICT
from hvproofs.spec.toml import load
from hvproofs.spec.validate import build


class ListOutcome(Enum):
    """What came of a finding on the list."""

    MENDED = "mended"  # the next version changes it, or the author says it will
    CONTRADICTED = "contradicted"  # somebody gave a reason
    NONE = "none"  # neither


@dataclass(frozen=True, slots=True)
class Listed:
    """One finding of a mail."""

    __pydantic_config__: ClassVar = STRICT

    claim: str  # in words of ours
    id: str = ""  # of the finding in specs/settled.toml; empty: out of scope
    kind: FindingKind | None = None  # None: out of scope
    why: str = ""  # why out of scope
    outcome: ListOutcome = ListOutcome.NONE
    said: str = ""  # Message-ID of the mail that has the outcome
    note: str = ""  # the reason given there


@dataclass(frozen=True, slots=True)
class ListedMail:
    """One mail of the reviewer."""

    __pydantic_config__: ClassVar = STRICT

    message: str  # its Message-ID
    patch: str  # that of the patch
    subject: str  # of the patch
    finding: tuple[Listed, ...]  # in the order of the mail


@dataclass(frozen=True, slots=True)
class _File:
    __pydantic_config__: ClassVar = STRICT

    mail: tuple[ListedMail, ...]


@cache
def mails() -> tuple[ListedMail, ...]:
    """All of them, by date; raises SpecError."""
    return build(_File, load(str(shipped() / "findings.toml"))).mail


def findings(corpus: Corpus) -> dict[str, Finding]:
    """Those that can be settled, by id; raises SpecError."""
    found = load_findings(load(str(shipped() / "settled.toml")), corpus)
    return {one.id: one for one in found}
