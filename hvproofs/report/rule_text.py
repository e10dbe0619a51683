# SPDX-License-Identifier: MIT
"""A rule explained: what it says, where it comes from, who breaks it."""

from __future__ import annotations

from hvproofs.report.fill import filled
from hvproofs.rules.rule import Rule
from hvproofs.spec.corpus import Corpus
from hvproofs.spec.scheme import Verdict


def rule_text(rule: Rule, corpus: Corpus) -> str:
    """The rule, and the known-bad schemes that the corpus keeps as examples."""
    lines = [rule.id.value]
    for label, text in (("says", rule.statement), ("from", rule.citation), ("else", rule.why)):
        lines += filled(text, f"  {label}  ", " " * 8)
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
        lines += filled(text, "    ", "      ")
    return "\n".join([*lines, ""])
