# SPDX-License-Identifier: MIT
"""Call codes without a public layout: specs/no-layout.toml.

Named so that nobody takes silence for coverage.
"""

from __future__ import annotations

from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import ClassVar

from hvproofs.errors import Diagnostic, SpecError
from hvproofs.spec.corpus import Corpus, shipped
from hvproofs.spec.strict import STRICT
from hvproofs.spec.toml import Document, load
from hvproofs.spec.validate import build


@dataclass(frozen=True, slots=True)
class Unpublished:
    """A call that a source names and none lays out."""

    __pydantic_config__: ClassVar = STRICT

    name: str  # as the source has it
    call_code: int  # bits 15:0 of the control word
    source: str  # where the code was read
    says: str = ""  # what the source says of it


@dataclass(frozen=True, slots=True)
class _File:
    __pydantic_config__: ClassVar = STRICT

    call: tuple[Unpublished, ...]  # one table each


def without_layout(pattern: str) -> tuple[Unpublished, ...]:
    """The calls without a layout that a glob names, by name or call code in whatever case."""
    found = build(_File, load(str(shipped() / "no-layout.toml"))).call
    wanted = pattern.lower()
    return tuple(
        call
        for call in found
        if any(
            fnmatchcase(name, wanted)
            for name in (call.name.lower(), f"{call.call_code:#x}", f"{call.call_code:#06x}")
        )
    )


def unpublished(corpus: Corpus, path: str = "") -> tuple[Unpublished, ...]:
    """The calls without a layout, by code; raises SpecError where one has a contract."""
    document = load(path or str(shipped() / "no-layout.toml"))
    found = build(_File, document).call
    faults = list(_faults(found, corpus, document))
    if faults:
        raise SpecError(faults)
    return tuple(sorted(found, key=lambda call: call.call_code))


def _faults(found: tuple[Unpublished, ...], corpus: Corpus, document: Document) -> list[Diagnostic]:
    taken = {contract.call_code: name for name, contract in corpus.contracts.items()}
    faults = []
    for index, call in enumerate(found):
        at = document.place(("call", index, "call_code"))
        if call.call_code in taken:
            other = taken[call.call_code]
            faults.append(Diagnostic(at, f"call code {call.call_code:#06x} is {other}'s"))
        taken[call.call_code] = call.name
    return faults
