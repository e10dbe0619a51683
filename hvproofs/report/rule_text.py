# SPDX-License-Identifier: MIT
"""A rule explained: what it says, where it comes from, who breaks it."""

from __future__ import annotations

from textwrap import wrap

from hvproofs.report.page import COLUMNS
from hvproofs.rules.rule import Rule
from hvproofs.spec.corpus import Corpus
from hvproofs.spec.scheme import Verdict


def rule_text(rule: Rule, corpus: Corpus) -> str:
    """The rule, and the known-bad schemes that the corpus keeps as examples."""
    lines = [rule.id.value]
    for label, text in (("says", rule.statement), ("from", rule.citation), ("else", rule.why)):
        lines += wrap(text, COLUMNS, initial_indent=f"  {label}  ", subsequent_indent=" " * 8)
    broken = [
        (scheme.id, expectation)
        for scheme in corpus.schemes.values()
        for expectation in scheme.expect
        if expectation.verdict is Verdict.REFUTED and expectation.rule == rule.id.value
    ]
    if broken:
        lines.append("  broken by")
    for id_, expectation in broken:
        text = f"{id_}, {expectation.hypercall}: {expectation.reason}"
        lines += wrap(text, COLUMNS, initial_indent="    ", subsequent_indent="      ",
                      break_on_hyphens=False)  # fmt: skip
    return "\n".join([*lines, ""])
