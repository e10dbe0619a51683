# SPDX-License-Identifier: MIT
"""GitLab's Code Quality report: what somebody must look at, worst first."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from hvproofs.report.formats import Format

if TYPE_CHECKING:
    from hvproofs.report.finding import Finding, FindingsDocument


def write(document: FindingsDocument) -> str:
    """A JSON array."""
    entries = [_entry(one) for one in document.problems()]
    return json.dumps(entries, indent=2, ensure_ascii=False) + "\n"


def _entry(one: Finding) -> dict[str, Any]:
    from hvproofs.report.finding import TABLE
    from hvproofs.report.place import from_here

    return {
        "description": one.message,
        "check_name": one.asked.id,
        "fingerprint": one.fingerprint,
        "severity": TABLE[one.meaning].gitlab,
        "location": {
            "path": from_here(one.place.path) or one.place.path,
            "lines": {"begin": one.place.line},
        },
    }


FORMAT = Format(findings=write)
