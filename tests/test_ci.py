# SPDX-License-Identifier: MIT
"""What other people's CI takes from here: parsed, and its shell steps run on this machine."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import Any

import pytest

from hvproofs.errors import MissingExtraError
from hvproofs.report.formats import formats

ROOT = Path(__file__).resolve().parent.parent
MINE = (ROOT / "README.md").read_text("utf-8").partition("```toml\n")[2].partition("```")[0]
BROKEN = MINE.replace('offset = "quarter"', 'offset = "quarter - 800"')


def parsed(text: str) -> Any:
    """YAML, as far as our files use it: tables, lists, texts, blocks behind `|`."""
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
    value, rest = _value(lines)
    assert rest == []
    return value


def _value(lines: list[str]) -> tuple[Any, list[str]]:
    depth = _depth(lines[0])
    found: Any = [] if lines[0].lstrip().startswith("- ") else {}
    while lines and _depth(lines[0]) == depth:
        line = lines[0].strip()
        if isinstance(found, list):
            item = line.removeprefix("- ")
            if re.match(r"\w+: ", item):
                value, lines = _value([" " * (depth + 2) + item, *lines[1:]])
            else:
                value, lines = item, lines[1:]
            found.append(value)
            continue
        key, _, text = line.partition(":")
        inner, lines = _inner(lines[1:], depth)
        if text.strip() == "|":
            found[key] = "\n".join(line[_depth(inner[0]) :] for line in inner)
        elif inner:
            found[key] = _value(inner)[0]
        else:
            found[key] = text.strip().strip('"')
    return found, lines


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip())


def _inner(lines: list[str], depth: int) -> tuple[list[str], list[str]]:
    """The lines that stand deeper, and those behind them."""
    end = next((at for at, line in enumerate(lines) if _depth(line) <= depth), len(lines))
    return lines[:end], lines[end:]


def shell(steps: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Steps as a service runs them; pip takes what is here instead of a package index."""
    packages = sysconfig.get_paths()["purelib"]
    return subprocess.run(
        ["bash", "-e", "-o", "pipefail", "-c", steps], cwd=folder, capture_output=True, text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": packages, "PIP_NO_INDEX": "1", "PIP_NO_DEPS": "1",
             "PIP_NO_BUILD_ISOLATION": "0",  # "no isolation: false" is how pip reads it
             "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}", **environment},
    )  # fmt: skip


def test_the_action_annotates_the_cause_and_has_the_status_of_the_command(tmp_path: Path) -> None:
    action = parsed((ROOT / "action.yml").read_text("utf-8"))
    install, run = action["runs"]["steps"]
    (tmp_path / "mine.toml").write_text(BROKEN)
    given = {name: one.get("default", "") for name, one in action["inputs"].items()}
    given |= {"arguments": "mine.toml --rule no-overlap --jobs 1"}
    place = {"SOURCE": str(ROOT), "RUNNER_TEMP": str(tmp_path / "temp")}
    (tmp_path / "temp").mkdir()
    installed = shell(install["run"], tmp_path, **{**place, "EXTRAS": given["extras"]})
    names = {name: given[re.sub(r"\W|inputs", "", value)] for name, value in run["env"].items()}
    done = shell(run["run"], tmp_path, **place, **names)

    assert "composite" == action["runs"]["using"]
    assert (0, "") == (installed.returncode, installed.stderr)
    assert 1 == done.returncode, done.stderr
    assert done.stdout.startswith("::error file=mine.toml,line=20,col=38,title=no-overlap")
    assert given["format"] in formats()


def test_the_component_leaves_a_report_and_has_the_status_of_the_command(tmp_path: Path) -> None:
    head, _, body = (ROOT / "templates" / "hvproofs.yml").read_text("utf-8").partition("---\n")
    (job,) = parsed(body).values()
    (tmp_path / "mine.toml").write_text(BROKEN)
    given = {"source": str(ROOT), "command": "prove",
             "arguments": "mine.toml --rule no-overlap --jobs 1"}  # fmt: skip
    variables = {
        name: given[re.sub(r"\W|inputs", "", value)] for name, value in job["variables"].items()
    }
    done = shell("\n".join(job["script"]), tmp_path, **variables)
    (entry,) = json.loads((tmp_path / job["artifacts"]["reports"]["codequality"]).read_text())

    assert given.keys() == parsed(head)["spec"]["inputs"].keys()
    assert 1 == done.returncode, done.stderr
    assert {"path": "mine.toml", "lines": {"begin": 20}} == entry["location"]
    assert "always" == job["artifacts"]["when"]


def test_hooks_name_commands_that_there_are() -> None:
    from hvproofs.cli.app import COMMANDS

    hooks = parsed((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))

    assert {"hvproofs-lint", "hvproofs-prove"} == {hook["id"] for hook in hooks}
    for hook in hooks:
        program, command, *_ = hook["entry"].split()
        assert "hvproofs" == program
        assert command in COMMANDS


@pytest.mark.parametrize("extra", ["audit", "certify", "drift", "plot", "solvers"])
def test_a_hint_names_an_installation_that_works(extra: str) -> None:
    # This package itself is in no index that a hint could name.
    hint = str(MissingExtraError(extra, "some-package"))

    assert hint.endswith(f"run: python -m pip install some-package (extra: {extra})")


def test_documents_install_from_a_checkout_only() -> None:
    for text in (ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "specs" / "README.md"):
        assert "install 'hvproofs" not in text.read_text("utf-8")
        assert "install hvproofs" not in text.read_text("utf-8")
