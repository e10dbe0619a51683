# SPDX-License-Identifier: MIT
"""What b4 reads of a check (`b4.review-perpatch-check-cmd`): an array of one result."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from hvproofs.report.formats import Format, Reviewed

if TYPE_CHECKING:
    from hvproofs.errors import HvproofsError


def write(reviewed: Reviewed) -> str:
    """Refuted is fail, undecided is warn; what was there before the series is neither."""
    from hvproofs.report.review.render import review_text, totals
    from hvproofs.status import ExitStatus

    match reviewed.review.status:
        case ExitStatus.AS_EXPECTED:
            status = "pass"
        case ExitStatus.UNEXPECTED:
            status = "fail"
        case _:
            status = "warn"
    return _result(status, totals(reviewed.review), review_text(reviewed.review))


def refused(error: HvproofsError) -> str:
    """A patch that could not be judged, such as one without those before it: never a pass."""
    return _result("warn", f"not judged: {error}", str(error))


def _result(status: str, summary: str, details: str) -> str:
    one = {"tool": "hvproofs", "status": status, "summary": summary, "url": "",
           "details": details}  # fmt: skip
    return json.dumps([one], indent=2, ensure_ascii=False) + "\n"


FORMAT = Format(review=write)
