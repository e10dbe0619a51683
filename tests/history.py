# SPDX-License-Identifier: MIT
"""Write reports/history.md: what the field has mended, and what the audit says of its kind.

python tests/history.py            write it (make audit-history)
python tests/history.py --check    exit 1 where it is stale
"""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from hvproofs.audit.audit import AuditOptions, audit
from hvproofs.audit.guest import Guest
from hvproofs.audit.guestfile import load_guest
from hvproofs.rules.rule import RuleId
from hvproofs.spec.corpus import Corpus, load_shipped, shipped
from hvproofs.spec.scheme import Verdict

ROOT = Path(__file__).resolve().parent.parent
REPORT = ROOT / "reports" / "history.md"
FOLDERS = (ROOT / "tests" / "audit" / "rules", ROOT / "tests" / "audit" / "sites")
HEAD = """# What the field has mended

Made by `make audit-history` from `specs/history.toml`: changes and reviews on the
linux-hyperv list, by the rule that asks for their kind. *before* and *after* are what
the audit says, under that rule, of two small C files of our own of the same kind, wrong
and right. Changes that go back in a kernel's own source are undone there in
[history-undone.md](history-undone.md).
"""


@dataclass(frozen=True, slots=True)
class Change:
    """One entry of specs/history.toml."""

    rule: str  # id; of no rule where `why` says so
    subject: str
    message: str  # Message-ID
    date: str  # ISO
    files: tuple[str, ...]  # that it is about
    words: str  # what it is, in our own
    wrong: str = ""  # stem of a C file of the kind; empty: none
    right: str = ""  # the same, as it should be
    why: str = ""  # why there is no pair
    undone: str = ""  # why the rule does not tell it where it is undone in a kernel


def changes() -> list[Change]:
    """The changes in the order of rules and dates."""
    with (ROOT / "specs" / "history.toml").open("rb") as file:
        entries = tomllib.load(file)["change"]
    found = [
        Change(**{**one, "date": str(one["date"]), "files": tuple(one["files"])})
        for one in entries
    ]  # fmt: skip
    return sorted(found, key=lambda one: (one.rule, one.date, one.subject))


@cache
def _facts() -> tuple[Guest, Corpus]:
    guest = load_guest(str(shipped() / "guests" / "linux.toml"))
    return guest, load_shipped(expressions=False)


@cache
def verdict(stem: str, rule: str) -> str:
    """What the audit says of a file under one rule, over all calls of its last function."""
    path = next(one for folder in FOLDERS if (one := folder / f"{stem}.ll").exists())
    text = path.with_suffix(".c").read_text("utf-8")
    state = text.partition("expect: ")[2].partition("*/")[0].rpartition(" in ")
    options = AuditOptions(rules=frozenset({RuleId(rule)}), configuration=state[2].strip()
                           if state[1] else "")  # fmt: skip
    report = audit([str(path)], *_facts(), options)
    found = [
        one.verdict for site in report.sites if site.function == stem
        for one in site.verdicts if one.rule.value == rule
    ]  # fmt: skip
    if any(one.notes for site in report.sites for one in site.verdicts):
        return "noted"
    for each in (Verdict.REFUTED, Verdict.UNKNOWN, Verdict.PROVED):
        if each in found:
            return "undecided" if each is Verdict.UNKNOWN else each.value
    return "not asked"


def rows() -> Iterator[str]:
    """The table of each rule."""
    last = ""
    for one in changes():
        if one.rule != last:
            yield f"\n## {one.rule}\n\n| date | change | what it is | before | after |"
            yield "|---|---|---|---|---|"
        last = one.rule
        before = verdict(one.wrong, one.rule) if one.wrong else one.why
        after = verdict(one.right, one.rule) if one.right else ""
        name = one.subject.replace("|", "\\|")
        link = f"[{name}](https://lore.kernel.org/r/{one.message}), {', '.join(one.files)}"
        yield f"| {one.date} | {link} | {one.words} | {before} | {after} |"


def history() -> str:
    """The report."""
    return HEAD + "\n".join(rows()) + "\n"


def main() -> None:
    """Write or check."""
    text = history()
    if sys.argv[1:] == ["--check"]:
        if not REPORT.exists() or REPORT.read_text("utf-8") != text:
            raise SystemExit(f"{REPORT.relative_to(ROOT)}: stale, run make audit-history")
        return
    REPORT.write_text(text, "utf-8")


if __name__ == "__main__":
    main()
