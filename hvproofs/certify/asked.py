# SPDX-License-Identifier: MIT
"""Certificates of whatever a solver is asked, by text.

For questions that cannot be made again from specs alone, as those of an audit: whoever asks them
once more, of the same code, is answered from the folder. So the statement is the one that is made
on that day; of a question that comes out otherwise there is no certificate.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from hvproofs.certify.certificate import (
    PACKED,
    Finding,
    Found,
    UnreadableError,
    judged,
    made,
    packed,
    unpacked,
)
from hvproofs.certify.folder import SUFFIX, read
from hvproofs.certify.statement import Statement
from hvproofs.certify.text import TextError, formulas
from hvproofs.decide.solver import Reply, Status
from hvproofs.prove.bytext import digest

Write = Callable[[Path, bytes], None]


@dataclass(frozen=True, slots=True)
class Certificates:
    """Those in a folder, as evidence; goes to other processes."""

    folder: Path
    write: Write

    def kept(self, text: str, reply: Reply) -> Reply:
        """The answer with the certificate's values; unknown where that says something else."""
        if reply.status is Status.UNKNOWN:
            return reply
        found, values = self._known(text)
        if found.finding in (Finding.HOLE, Finding.REJECTED):
            found, values = self._made(text, reply)
        match found.finding, reply.status:
            case (Finding.CERTIFIED, Status.SAT) | (Finding.REFUTED, Status.UNSAT):
                return Reply(Status.UNKNOWN, reason="the certificate says something else")
            case Finding.REFUTED, _:
                # Whoever is answered with the certificate goes on as it is gone on here.
                return Reply(Status.SAT, {**reply.model, **values})
            case _:
                return reply

    def shown(self, text: str) -> Reply:
        """What the certificate of a text shows."""
        found, values = self._known(text)
        match found.finding:
            case Finding.CERTIFIED:
                return Reply(Status.UNSAT)
            case Finding.REFUTED:
                return Reply(Status.SAT, values)
            case _:
                return Reply(Status.UNKNOWN, reason=found.why)

    def _path(self, text: str) -> Path:
        return self.folder / f"{digest(text)}{SUFFIX}"

    def _known(self, text: str) -> tuple[Found, Mapping[str, int]]:
        """What the certificate of a text shows, and its values if it has some."""
        path = self._path(text)
        if not path.exists():
            return Found(Finding.HOLE, f"there is no certificate {path.name[:16]}"), {}
        try:
            certificate = unpacked(read(path, PACKED))
            return judged(certificate, _statement(text)), certificate.get("values", {})
        except (UnreadableError, TextError) as error:
            return Found(Finding.HOLE, f"no certificate: {error}"), {}

    def _made(self, text: str, reply: Reply) -> tuple[Found, Mapping[str, int]]:
        """Make a certificate; of what has none there is a file, too, which says why."""
        try:
            statement = _statement(text)
        except TextError as error:
            return Found(Finding.HOLE, str(error)), {}
        values = dict(reply.model)
        if reply.status is Status.SAT and statement.satisfied(values):
            certificate = {**statement.as_json(), "values": values}
        else:
            certificate = made(statement)
        self.write(self._path(text), packed(certificate))
        return judged(certificate, statement), certificate.get("values", {})


def _statement(text: str) -> Statement:
    return Statement(text, formulas(text), weaker=False)
