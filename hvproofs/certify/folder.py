# SPDX-License-Identifier: MIT
"""A folder of certificates: written text by text, and checked against the specs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from hvproofs.certify.certificate import (
    PACKED,
    Finding,
    Found,
    Manifest,
    UnreadableError,
    hashed,
    judged,
    made,
    manifest,
    packed,
    unpacked,
)
from hvproofs.certify.statement import Statement
from hvproofs.decide.reached import reaching

MANIFEST = "manifest.json"
SUFFIX = ".json.xz"

Write = Callable[[Path, bytes], None]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the certificates of a selection come to."""

    found: Mapping[str, Found]  # by the digest of a text
    others: tuple[str, ...] = ()  # faults of the folder as a whole: any rejects it
    size: int = 0  # bytes of all files

    def count(self, finding: Finding) -> int:
        """Texts of one finding."""
        return sum(one.finding is finding for one in self.found.values())


def certify(
    folder: Path, asked: Mapping[str, Statement], known: Manifest, write: Write, *,
    resume: bool = False,
) -> Outcome:  # fmt: skip
    """Make a certificate of each text, and the manifest last; each is checked at once.

    With `resume` those that are there already and hold are kept: their bytes are the same.
    """
    found: dict[str, Found] = {}
    files: dict[str, str] = {}
    size = 0
    with reaching("texts to certify", len(asked)) as reached:
        for key, statement in asked.items():
            path = folder / f"{key}{SUFFIX}"
            data, found[key] = _kept(path, statement) if resume else (b"", Found(Finding.HOLE))
            if found[key].finding in (Finding.HOLE, Finding.REJECTED):
                certificate = made(statement)
                data, found[key] = packed(certificate), judged(certificate, statement)
                write(path, data)
            files[key], size = hashed(data), size + len(data)
            reached.advance()
    content = Manifest(known.selection, known.sources, files).bytes()
    write(folder / MANIFEST, content)
    return Outcome(found, size=size + len(content))


def _kept(path: Path, statement: Statement) -> tuple[bytes, Found]:
    """What a run that was broken off has left."""
    try:
        data = read(path, PACKED)
        return data, judged(unpacked(data), statement)
    except UnreadableError as error:
        return b"", Found(Finding.HOLE, str(error))


def read(path: Path, most: int) -> bytes:
    """A file's bytes, if they are no more than `most`; raises UnreadableError."""
    try:
        with path.open("rb") as file:
            data = file.read(most + 1)
    except OSError as error:
        raise UnreadableError(f"{path}: {(error.strerror or str(error)).lower()}") from None
    if len(data) > most:
        raise UnreadableError(f"{path}: more than {most} bytes")
    return data


def named(folder: Path) -> Manifest:
    """The manifest of a folder; raises UnreadableError."""
    path = folder / MANIFEST
    try:
        return manifest(read(path, PACKED))
    except UnreadableError as error:
        raise UnreadableError(f"{path}: {error}") from None


def check(
    folder: Path, told: Manifest, asked: Mapping[str, Statement], sources: Mapping[str, str]
) -> Outcome:
    """Hold a folder to what the specs state; raises UnreadableError."""
    others = list(_strange(told, asked, sources))
    found: dict[str, Found] = {}
    size = 0
    with reaching("certificates", len(asked)) as reached:
        for key, statement in asked.items():
            if key not in told.files:
                found[key] = Found(Finding.HOLE, "there is no certificate")
                continue
            path = folder / f"{key}{SUFFIX}"
            data = read(path, PACKED)
            size += len(data)
            if hashed(data) != told.files[key]:
                found[key] = Found(Finding.REJECTED, "the file is not the manifest's")
                continue
            try:
                found[key] = judged(unpacked(data), statement)
            except UnreadableError as error:
                raise UnreadableError(f"{path}: {error}") from None
            reached.advance()
    return Outcome(found, tuple(others), size)


def _strange(
    told: Manifest, asked: Mapping[str, Statement], sources: Mapping[str, str]
) -> Iterator[str]:
    """What a manifest has and the specs have not."""
    for name in sorted(told.sources.keys() | sources.keys()):
        if told.sources.get(name) != sources.get(name):
            yield f"{name}: not the file that was certified"
    for key in sorted(told.files.keys() - asked.keys()):
        yield f"{key}: no text of the specs"
