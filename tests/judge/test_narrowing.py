# SPDX-License-Identifier: MIT
"""No claim is smaller than it reads: the table of narrowing.py against the judge and the tool."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from hvproofs.errors import SpecError
from judge import tool, verdicts, words
from judge.narrowing import CALLS, CODES, ILL_FORMED, WAYS, Narrowing


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.name)
def test_the_judge_agrees_with_what_is_written_by_hand(way: Narrowing) -> None:
    scheme = words.scheme(tomllib.loads(way.toml()))
    calls = words.calls(tomllib.loads(CALLS[way.call]))
    call = next(c for c in calls if (c.arch, c.variant) == way.reading)

    judged = verdicts.judge(call, scheme)

    assert {r: v for r, v in way.rules.items() if not judged[r].allowed & v} == {}
    assert way.excluded == any(
        judged[rule].excluded for rule in way.rules if "proved" in way.rules[rule]
    )


@pytest.fixture(scope="session")
def answers(
    tmp_path_factory: pytest.TempPathFactory,
) -> dict[str, dict[tool.Key, dict[str, tool.Answer]] | SpecError]:
    folder = tmp_path_factory.mktemp("narrowing")
    for key, text in CALLS.items():
        (folder / f"{key}.toml").write_text(text)
    for way in WAYS:
        (folder / f"{way.name}.scheme.toml").write_text(way.toml())
    schemes = [folder / f"{way.name}.scheme.toml" for way in WAYS]
    try:
        # All in one run, so that a theorem that two of them share wrongly shows.
        together = tool.run([*(folder / f"{key}.toml" for key in CALLS), *schemes])
    except SpecError:
        calls = [folder / f"{way.call}.toml" for way in WAYS]
        return {w.name: alone(c, s) for w, c, s in zip(WAYS, calls, schemes, strict=True)}
    return dict.fromkeys([way.name for way in WAYS], together)


def alone(call: Path, scheme: Path) -> dict[tool.Key, dict[str, tool.Answer]] | SpecError:
    """One scheme by itself: its fault is shown where it is tested."""
    try:
        return tool.run([call, scheme])
    except SpecError as error:
        return error


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.name)
def test_the_tool_says_the_same(way: Narrowing, answers: dict[str, Any]) -> None:
    found = answers[way.name]
    if isinstance(found, SpecError) and not any("proved" in v for v in way.rules.values()):
        return  # refused with a located message: nothing is proved
    if isinstance(found, Exception):
        raise found
    given = found[f"HvCallN{CODES[way.call]}", *way.reading, f"n/{way.name}"]

    assert {
        r: (v, given[r].verdict) for r, v in way.rules.items() if given[r].verdict not in v
    } == {}
    if way.excluded:
        silent = [r for r in way.rules if given[r].verdict == "proved" and not given[r].exclusions]
        assert [r for r in silent if r not in ("limit-positive", "exclusive-use")] == []


@pytest.mark.parametrize("name", ILL_FORMED)
def test_what_is_no_claim_is_an_error(name: str, tmp_path: Path) -> None:
    way = ILL_FORMED[name]
    call, scheme = tmp_path / "call.toml", tmp_path / "scheme.toml"
    call.write_text(CALLS[way.call])
    scheme.write_text(way.toml())
    command = [sys.executable, "-m", "hvproofs.cli", "prove", "--scheme", f"n/{way.name}"]

    done = subprocess.run([*command, call, scheme], capture_output=True, text=True, check=False)

    assert (done.returncode, done.stderr.startswith("hvproofs")) == (2, False), done.stderr
    assert f"{scheme}:" in done.stderr or "no theorem" in done.stderr
