# SPDX-License-Identifier: MIT
"""Contracts against what others say: debug information of real builds, and the TLFS pages."""

from hvproofs.drift.api import drift
from hvproofs.drift.finding import Compared, Compliance, DriftFinding, DriftKind, DriftReport
from hvproofs.drift.render import render_markdown, render_text, to_json
from hvproofs.drift.tlfs.finding import LintFinding, LintKind
from hvproofs.drift.tlfs.lint import lint_tlfs
from hvproofs.drift.tlfs.report import lint_to_json, render_lint_markdown, render_lint_text

__all__ = [
    "Compared",
    "Compliance",
    "DriftFinding",
    "DriftKind",
    "DriftReport",
    "LintFinding",
    "LintKind",
    "drift",
    "lint_tlfs",
    "lint_to_json",
    "render_lint_markdown",
    "render_lint_text",
    "render_markdown",
    "render_text",
    "to_json",
]  # fmt: skip
