# SPDX-License-Identifier: MIT
"""What the command line calls: files in, a text and an exit status out."""

from __future__ import annotations

import json
from collections.abc import Sequence

from hvproofs.audit.audit import AuditOptions, audit
from hvproofs.audit.guest import load_guest
from hvproofs.audit.render import audit_json, audit_text
from hvproofs.audit.result import AuditReport
from hvproofs.prove.result import ExitStatus
from hvproofs.spec.corpus import load_shipped, shipped


def audited(
    paths: Sequence[str], *, guest: str = "linux", specs: Sequence[str] = (),
    options: AuditOptions | None = None,
) -> AuditReport:  # fmt: skip
    """Audit files and folders; `guest` is a shipped guest's name or a file."""
    where = guest if guest.endswith(".toml") else str(shipped() / "guests" / f"{guest}.toml")
    corpus = load_shipped(specs, expressions=False)
    return audit(paths, load_guest(where), corpus, options or AuditOptions())


def run_audit(
    paths: Sequence[str], *, guest: str = "linux", specs: Sequence[str] = (),
    as_json: bool = False, options: AuditOptions | None = None,
) -> tuple[str, ExitStatus]:  # fmt: skip
    """The rendered report and how the run ends; raises SpecError for bad specs."""
    report = audited(paths, guest=guest, specs=specs, options=options)
    if as_json:
        return json.dumps(audit_json(report), indent=2, ensure_ascii=False) + "\n", report.status
    return audit_text(report), report.status
