# SPDX-License-Identifier: MIT
"""Markdown: a document, with what people made of each finding."""

from __future__ import annotations

from hvproofs.report.formats import Audited, Format


def _audit(audited: Audited) -> str:
    from hvproofs.report.audit.render_markdown import audit_markdown

    return audit_markdown(audited.report, audited.readings)


FORMAT = Format(audit=_audit, readings=True)
