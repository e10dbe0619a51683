# SPDX-License-Identifier: MIT
"""Several processes: the same report, and one that dies proves nothing."""

from __future__ import annotations

import os
from pathlib import Path

from hvproofs.audit.audit import AuditOptions, audit
from hvproofs.audit.guestfile import load_guest
from hvproofs.decide.asker import Means
from hvproofs.decide.solver import NullSolver, Reply
from hvproofs.spec.corpus import load_shipped, shipped
from hvproofs.status import ExitStatus
from hvproofs.terms.smtlib import Script

SITES = Path(__file__).parent / "sites"
FILES = [str(SITES / f"{name}.ll") for name in ("overlap_wrong", "overlap_right", "half_right")]
GUEST = load_guest(str(shipped() / "guests" / "linux.toml"))
CORPUS = load_shipped(expressions=False)


class Dying(NullSolver):
    """Takes its whole process down at the first question."""

    def check(self, script: Script) -> Reply:
        del script
        os._exit(7)


def dying(rlimit: int) -> Dying:
    """The parent only asks for its name; a worker dies."""
    del rlimit
    return Dying()


def test_the_report_is_the_same_however_many_processes_there_are() -> None:
    alone = audit(FILES, GUEST, CORPUS, AuditOptions())
    together = audit(FILES, GUEST, CORPUS, AuditOptions(jobs=2))

    assert alone.sites
    assert alone == together


def test_files_whose_process_died_are_told_and_nothing_is_proved() -> None:
    report = audit(FILES, GUEST, CORPUS, AuditOptions(Means(dying), jobs=2))

    assert () == report.sites
    assert FILES == [one.location.path for one in report.failed]
    assert all("process that audited this file ended" in one.message for one in report.failed)
    assert ExitStatus.UNDECIDED is report.status
