# SPDX-License-Identifier: MIT
"""Writing files: whole or not at all, and nowhere but where the user said."""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Sequence
from pathlib import Path

from hvproofs.errors import UsageError
from hvproofs.prove.posed import PosedTheorem
from hvproofs.report.text import call_label

_ODD = "backslashreplace"  # a name that is no UTF-8 is no reason to lose the result


def write_file(path: str, text: str) -> None:
    """Write text; see `write_bytes`."""
    write_bytes(Path(path), text.encode("utf-8", _ODD))


def make_folder(directory: str) -> None:
    """Make a folder and those around it; raises UsageError."""
    try:
        Path(directory).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(f"cannot make {directory}: {(error.strerror or '').lower()}") from None


def write_bytes(path: Path, data: bytes) -> None:
    """Write under a temporary name beside the target, then rename; raises UsageError.

    What exists and is no file (a device, a pipe) is written to, never replaced.
    """
    try:
        target = _target(str(path))
        if target.exists() and not target.is_file():
            target.write_bytes(data)
            return
        handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(data)
            Path(temporary).chmod(0o644)
            Path(temporary).replace(target)
        except BaseException:
            Path(temporary).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise UsageError(f"cannot write {path}: {(error.strerror or str(error)).lower()}") from None


def _target(path: str) -> Path:
    """The file meant, behind links: they stay; raises OSError for links that lead nowhere."""
    try:
        return Path(os.path.realpath(path, strict=True))
    except FileNotFoundError:
        return Path(path)


def _stem(claim: PosedTheorem, obligation: str) -> str:
    here = claim.candidate.situation
    parts = (here.scheme.id, here.call.name, here.call.arch.value, here.call.variant,
             claim.rule.value, obligation)  # fmt: skip
    # No part has a +, so that different theorems have different names.
    return re.sub(r"[^A-Za-z0-9._-]", "+", "+".join(parts))


def dump_smt(directory: str, claims: Sequence[PosedTheorem]) -> int:
    """Write each different text once, with every theorem it decides; returns how many."""
    decides: dict[str, list[tuple[PosedTheorem, str]]] = {}
    for claim in claims:
        obligations = claim.theorem.obligations if claim.theorem else ()
        for obligation, asked in zip(obligations, claim.scripts, strict=True):
            decides.setdefault(asked.text, []).append((claim, obligation.name))
    make_folder(directory)
    for text, users in decides.items():
        name = f"{_stem(*users[0])}.smt2"
        write_file(str(Path(directory) / name), _comment(users) + text)
    return len(decides)


def _comment(users: Sequence[tuple[PosedTheorem, str]]) -> str:
    lines = ["; unsat means proved: the goal follows from the hypotheses", ";"]
    for claim, obligation in users:
        here = claim.candidate.situation
        lines.append(
            f"; [{claim.rule.value}] {obligation}: {call_label(here.call)} "
            f"({here.call.arch.value}), {here.scheme.id}"
        )
    first = users[0][0].candidate.situation
    again = f"--hypercall {first.call.name} --scheme {first.scheme.id}"
    again += f" --variant {first.call.variant}" if first.call.contract.variant else ""
    lines += [";", f"; hvproofs prove {again} --rule {users[0][0].rule.value}"]
    return "\n".join(lines) + "\n"
