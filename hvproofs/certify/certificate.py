# SPDX-License-Identifier: MIT
"""Certificates as they are kept: made, packed, read within bounds, and judged.

A folder has `manifest.json` and, for each different text, `DIGEST.json.xz`. What is read was
written by strangers: it is bounded in size, and believed in nothing.
"""

from __future__ import annotations

import json
import lzma
from dataclasses import dataclass
from enum import Enum
from hashlib import sha256
from typing import Any

from hvproofs.certify.blast import NoClausesError
from hvproofs.certify.lrat import Step, fault
from hvproofs.certify.statement import Statement
from hvproofs.errors import HvproofsError

FORMAT = 1
PACKED = 4 << 20  # bytes of a file, at most
OPEN = 64 << 20  # bytes of what is in one, at most
MEMORY = 128 << 20  # bytes that unpacking may take
DIGEST = 64  # characters of a digest, all of them hexadecimal


class Finding(Enum):
    """What a certificate comes to."""

    CERTIFIED = "certified"  # its clauses are those of the statement, and are refuted
    REFUTED = "refuted"  # its values satisfy the text: the theorem does not hold
    HOLE = "hole"  # it proves nothing, and says why
    REJECTED = "rejected"  # it says what is not so


@dataclass(frozen=True, slots=True)
class Found:
    """A finding, and why."""

    finding: Finding
    why: str = ""  # of HOLE and REJECTED


class UnreadableError(HvproofsError):
    """A file is no certificate at all."""


def made(statement: Statement) -> dict[str, Any]:
    """A certificate of a statement: a refutation, values, or the reason why there is neither.

    Raises MissingExtraError where no solver is installed that gives refutations.
    """
    from hvproofs.certify.refute import answer

    base = statement.as_json()
    if statement.vacuous:
        return {**base, "hole": statement.vacuous}
    try:
        cnf = statement.cnf()
    except NoClausesError as error:
        return {**base, "hole": str(error)}
    found = answer(cnf)
    if found.steps is not None:
        return {**base, "cnf": cnf.text, "lrat": _written(found.steps)}
    if found.model is not None:
        return {**base, "values": cnf.values(found.model)}
    return {**base, "hole": found.reason}


def judged(certificate: dict[str, Any], statement: Statement) -> Found:
    """What a certificate shows of a statement that was made from the specs."""
    told = {key: certificate.get(key) for key in ("text", "theorems")}
    if told != statement.as_json():
        return Found(Finding.REJECTED, "it states something else than the specs do")
    match sorted(certificate.keys() - told.keys()):
        case ["hole"]:
            return Found(Finding.HOLE, str(certificate["hole"]))
        case ["values"]:
            return _satisfied(certificate["values"], statement)
        case ["cnf", "lrat"]:
            return _refuted(certificate, statement)
        case _:
            return Found(Finding.REJECTED, "it has other parts than a certificate")


def _satisfied(values: Any, statement: Statement) -> Found:
    if not isinstance(values, dict) or not all(type(value) is int for value in values.values()):
        return Found(Finding.REJECTED, "its values are no numbers")
    if not statement.satisfied(values):
        return Found(Finding.REJECTED, "its values do not satisfy the text")
    return Found(Finding.REFUTED)


def _refuted(certificate: dict[str, Any], statement: Statement) -> Found:
    if statement.vacuous:
        return Found(Finding.REJECTED, statement.vacuous)
    cnf = statement.cnf()
    if certificate["cnf"] != cnf.text:
        return Found(Finding.REJECTED, "its clauses are not those of the text")
    try:
        steps = _read(certificate["lrat"])
    except (ValueError, AttributeError):
        return Found(Finding.REJECTED, "its refutation is no list of steps")
    why = fault(cnf.clauses, steps)
    return Found(Finding.REJECTED, why) if why else Found(Finding.CERTIFIED)


def _written(steps: tuple[Step, ...]) -> str:
    """In the LRAT format."""
    lines = (
        " ".join(map(str, (step.number, *step.clause, 0, *step.hints, 0))) for step in steps
    )  # fmt: skip
    return "\n".join(lines) + "\n"


def _read(text: str) -> list[Step]:
    """Raises ValueError for what is no step."""
    found = []
    for line in text.splitlines():
        values = [int(word) for word in line.split()]
        end = values.index(0)
        if values[-1] or 0 in values[end + 1 : -1]:
            raise ValueError(line)
        found.append(Step(values[0], tuple(values[1:end]), tuple(values[end + 1 : -1])))
    return found


def packed(certificate: dict[str, Any]) -> bytes:
    """The file of a certificate: the same bytes for the same certificate."""
    text = json.dumps(certificate, sort_keys=True, separators=(",", ":"))
    return lzma.compress(text.encode(), check=lzma.CHECK_CRC32, preset=6)


def unpacked(data: bytes) -> dict[str, Any]:
    """Read a certificate; raises UnreadableError."""
    try:
        reader = lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=MEMORY)
        content = reader.decompress(data, OPEN)
        if not reader.eof or reader.unused_data:
            raise UnreadableError("it is no single file, or a larger one than is read")
        return _object(content)
    except (lzma.LZMAError, EOFError, MemoryError) as error:
        raise UnreadableError(f"it cannot be unpacked: {error}") from None


def _object(content: bytes) -> dict[str, Any]:
    try:
        found = json.loads(content)
    except (ValueError, RecursionError):
        raise UnreadableError("it is no JSON") from None
    if not isinstance(found, dict):
        raise UnreadableError("it is no JSON object")
    return found


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a folder of certificates claims to hold."""

    selection: dict[str, str]  # globs, by what they choose
    sources: dict[str, str]  # digests of contracts and schemes, by name
    files: dict[str, str]  # digests of the packed certificates, by that of their text

    def bytes(self) -> bytes:
        """The file, for people to read, too."""
        content = {
            "format": FORMAT, "selection": self.selection,
            "sources": self.sources, "files": self.files,
        }  # fmt: skip
        return (json.dumps(content, indent=1, sort_keys=True) + "\n").encode()


def manifest(data: bytes) -> Manifest:
    """Read a manifest; raises UnreadableError."""
    found = _object(data)
    if found.get("format") != FORMAT or found.keys() != {"format", "selection", "sources", "files"}:
        raise UnreadableError(f"it is no manifest of format {FORMAT}")
    parts = [found[name] for name in ("selection", "sources", "files")]
    if not all(
        isinstance(part, dict) and all(isinstance(value, str) for value in part.values())
        for part in parts
    ):
        raise UnreadableError("it is no manifest: names with words are expected")
    if not all(len(key) == DIGEST and set(key) <= set("0123456789abcdef") for key in parts[2]):
        raise UnreadableError("it names files by something else than digests")
    return Manifest(*parts)


def hashed(data: bytes) -> str:
    """What a file is known by."""
    return sha256(data).hexdigest()
