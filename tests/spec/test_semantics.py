# SPDX-License-Identifier: MIT
"""specs/SEMANTICS.md has the rules, stages and standings of the code, and is cited rightly."""

from __future__ import annotations

import re
from pathlib import Path

from hvproofs.layout.obligation import Standing
from hvproofs.layout.situation import Stage
from hvproofs.prove.selection import Selection, candidates
from hvproofs.rules.catalogue import RULES
from hvproofs.rules.code import OF_CODE
from hvproofs.spec.corpus import load_shipped
from hvproofs.spec.scheme import Verdict

ROOT = Path(__file__).resolve().parents[2]
TEXT = (ROOT / "specs" / "SEMANTICS.md").read_text("utf-8")
# Between them every rule has something to say of one of these.
SCHEMES = ("linux/output-after-input", "generic/fast-hvc1", "linux/snp-boot-ap")


def table(head: str, nth: int = 0) -> list[list[str]]:
    """The cells of the nth table whose first column has that head."""
    body = TEXT.split(f"\n| {head} |")[nth + 1]
    rows = [line for line in body.split("\n\n")[0].splitlines()[2:] if line.startswith("|")]
    return [[cell.strip().strip("`") for cell in row.strip("|").split(" | ")] for row in rows]


def test_the_tables_of_rules_are_those_of_the_catalogue() -> None:
    assert [rule.value for rule in RULES] == [row[0] for row in table("rule")]
    assert [rule.id.value for rule in OF_CODE] == [row[0] for row in table("rule", 1)]


def test_the_tables_of_stages_standings_and_verdicts_are_those_of_the_code() -> None:
    assert [one.value for one in Stage] == [row[0] for row in table("stage")]
    assert [one.value for one in Standing] == [row[0] for row in table("standing")]
    assert [one.value for one in Verdict] == [row[0] for row in table("verdict")]


def test_each_rule_knows_what_its_row_says() -> None:
    # A row without a stage is of a rule that only code is asked.
    stages = {row[0]: row[2] for row in table("rule") if row[2] not in ("each", "-")}
    situations = [
        one.situation
        for scheme in SCHEMES
        for one in candidates(load_shipped(), Selection(scheme=scheme))
        if one.situation.build
    ]
    asked = set()
    for situation in situations:
        own = {named for _, named in situation.known}
        for id_, rule in RULES.items():
            for obligation in rule.obligations(situation) or ():
                if id_.value in stages:
                    known = set(situation.hypotheses(Stage(stages[id_.value])))
                    assert known == own & set(obligation.hypotheses), id_
                    asked.add(id_.value)

    assert stages.keys() == asked


def test_every_section_that_is_cited_is_there() -> None:
    sections = set(re.findall(r"^## (\d+)\. ", TEXT, re.MULTILINE))
    cited: dict[str, list[str]] = {}
    for path in (*(ROOT / "hvproofs").rglob("*"), *(ROOT / "tests").rglob("*.py")):
        if path.suffix not in (".py", ".lark", ".md"):
            continue
        for numbers in re.findall(
            r"SEMANTICS\.md[,)]?\s+(?:sections? )?(\d[\d, and]*)", path.read_text("utf-8")
        ):
            for number in re.findall(r"\d+", numbers):
                cited.setdefault(number, []).append(path.name)

    assert {"1", "2", "3", "4", "5", "6", "8", "9"} <= cited.keys()
    assert cited.keys() <= sections, cited


def test_every_scheme_of_the_last_section_is_shipped() -> None:
    assert {row[0] for row in table("scheme")} <= load_shipped().schemes.keys()
