# SPDX-License-Identifier: MIT
"""Settings of a project: found upward, told with their places, and narrowing nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from hvproofs.cli.app import tree
from hvproofs.cli.config import KEYS, config_text, defaults, settings
from hvproofs.errors import SpecError

TREE = tree()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working directory, in a repository of its own."""
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def found(start: Path) -> dict[str, object]:
    """By "COMMAND.OPTION", what is set."""
    return {f"{' '.join(one.command)}.{one.key}": one.value for one in settings(TREE, start)}


def test_a_setting_at_the_top_is_for_every_command_that_has_the_option(folder: Path) -> None:
    (folder / "pyproject.toml").write_text("[tool.hvproofs]\njobs = 3\n")
    (folder / "inner").mkdir()
    values = found(folder / "inner")

    assert 3 == values["prove.jobs"] == values["audit.jobs"] == values["report html.jobs"]
    assert "list.jobs" not in values
    made = defaults(TREE, settings(TREE, folder))
    assert (3, 3) == (made["prove"]["jobs"], made["report"]["html"]["jobs"])


def test_a_commands_own_table_comes_before_the_top(folder: Path) -> None:
    (folder / "hvproofs.toml").write_text('jobs = 3\n[prove]\njobs = 1\nformat = "ktap"\n')
    made = defaults(TREE, settings(TREE, folder))

    assert (1, 3) == (made["prove"]["jobs"], made["audit"]["jobs"])
    assert "ktap" == made["prove"]["format_"]
    assert "format_" not in made["audit"]


def test_the_nearest_file_is_taken_and_none_beyond_the_repository(folder: Path) -> None:
    (folder / "hvproofs.toml").write_text("jobs = 3\n")
    inner = folder / "inner"
    inner.mkdir()
    (inner / "pyproject.toml").write_text('[project]\nname = "not hvproofs"\n')
    assert 3 == found(inner)["prove.jobs"]  # a file without our table is none

    (inner / ".git").mkdir()
    assert {} == found(inner)
    (inner / "hvproofs.toml").write_text("jobs = 4\n")
    assert 4 == found(inner)["prove.jobs"]


def test_paths_are_those_of_the_file(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "hvproofs.toml").write_text('spec = ["specs"]\n')
    (folder / "inner").mkdir()
    monkeypatch.chdir(folder / "inner")

    assert ["../specs"] == found(folder / "inner")["prove.spec"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("job = 1", "hvproofs.toml:1:1: error: unknown key 'job' (hint: did you mean jobs?)"),
        ('jobs = "2"', 'hvproofs.toml:1:8: error: jobs = "2", expected a whole number'),
        ("jobs = -1", "hvproofs.toml:1:8: error: jobs = -1: expected 0 or more"),
        ('solver = "z4"', "is not one of bitwuzla, cvc5, z3"),
        ("[prov]\njobs = 1", "hvproofs.toml:1:2: error: unknown key 'prov'"),
        ("[list]\nguest = 'linux'", "hvproofs.toml:2:1: error: unknown key 'guest'"),
        ("[prove]\nrule = 'no-*'", "hvproofs.toml:2:1: error: unknown key 'rule'"),
        ("jobs = [", "hvproofs.toml:1:1: error: no TOML"),
    ],
)
def test_what_is_wrong_is_told_at_its_place(folder: Path, text: str, expected: str) -> None:
    (folder / "hvproofs.toml").write_text(text)

    with pytest.raises(SpecError) as error:
        settings(TREE, folder)
    assert expected in str(error.value)


def test_nothing_that_narrows_a_claim_can_be_set() -> None:
    narrowing = {"hypercall", "scheme", "rule", "variant", "arch", "assume", "baseline", "entries"}

    assert set() == narrowing & KEYS.keys()


def test_sources_tell_where_each_value_stands(folder: Path) -> None:
    (folder / "hvproofs.toml").write_text("jobs = 3\n\n[prove]\nverbose = true\n")
    lines = config_text(settings(TREE, folder), sources=True).splitlines()
    told = {line.split("  ")[0]: line.split()[-1] for line in lines}

    assert "hvproofs.toml:1:8" == told["jobs = 3"]
    assert "hvproofs.toml:4:11" == told["prove.verbose = true"]
    assert "default" == told["solver"]
    short = config_text(settings(TREE, folder), sources=False).splitlines()
    assert ["jobs = 3", "prove.verbose = true"] == short
