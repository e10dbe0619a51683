# SPDX-License-Identifier: MIT
"""What stands around the code: make's targets, hooks, the changelog, links between texts."""

from __future__ import annotations

import re
from pathlib import Path

import hvproofs

ROOT = Path(__file__).resolve().parent.parent
MAKEFILE = (ROOT / "Makefile").read_text("utf-8")
TEXTS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "hvproofs" / "README.md",
         ROOT / "specs" / "README.md", ROOT / "specs" / "SEMANTICS.md"]  # fmt: skip


def test_the_smoke_selection_is_there() -> None:
    (selection,) = re.findall(r"^SMOKE := ((?:.*\\\n)*.*)$", MAKEFILE, re.MULTILINE)
    paths = selection.replace("\\\n", " ").split()

    assert [] == [path for path in paths if not (ROOT / path).exists()]


def test_hooks_run_what_there_is() -> None:
    ours = (ROOT / ".pre-commit-config.yaml").read_text("utf-8")
    users = (ROOT / ".pre-commit-hooks.yaml").read_text("utf-8")
    entries = re.findall(r"^ *entry: (.+)$", ours + users, re.MULTILINE)
    programs = {entry.removeprefix(".venv/bin/").split()[0] for entry in entries}

    assert {"ruff", "mypy", "hvproofs", "make"} == programs
    assert "hvproofs lint" in entries
    assert "make smoke" in entries


def test_the_changelog_has_this_version_first_and_dates_that_go_down() -> None:
    text = (ROOT / "CHANGELOG.md").read_text("utf-8")
    heads = re.findall(r"^## (.+)$", text, re.MULTILINE)
    parts = [re.fullmatch(r"(\d+\.\d+\.\d+) - (\d{4}-\d\d-\d\d)", head) for head in heads]
    found = [(part[1], part[2]) for part in parts if part]

    assert len(heads) == len(found)
    assert hvproofs.__version__ == found[0][0]
    assert sorted((date for _, date in found), reverse=True) == [date for _, date in found]


def test_every_link_of_a_text_leads_somewhere() -> None:
    for text in TEXTS:
        links = re.findall(r"\]\((?!https?:)([^)#]+)\)", text.read_text("utf-8"))
        assert [] == [link for link in links if not (text.parent / link).exists()], text


def pinned(name: str) -> dict[str, str]:
    """Each distribution of a file of pins, with its version and hashes."""
    text = re.sub(r"^ *#.*\n", "", (ROOT / name).read_text("utf-8"), flags=re.MULTILINE)
    return dict(re.findall(r"^([\w.-]+)(==(?:.*\\\n)*.*)$", text, re.MULTILINE))


def test_what_runs_the_tool_is_a_part_of_what_its_developers_have() -> None:
    run, developers = pinned("constraints-run.txt"), pinned("constraints.txt")

    assert {"z3-solver", "lark", "typer"} <= run.keys()
    assert not {"pytest", "mypy", "llvmlite"} & run.keys()
    assert run.items() <= developers.items()
