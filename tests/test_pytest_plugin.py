# SPDX-License-Identifier: MIT
"""The plugin of pytest as other people's CI runs it: pytest in a process, on specs of their own."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from importlib.metadata import entry_points
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).resolve().parent.parent
MINE = (ROOT / "README.md").read_text("utf-8").partition("```toml\n")[2].partition("```")[0]
BROKEN = MINE.replace('offset = "quarter"', 'offset = "quarter - 800"')
EXPECT = '\n[[expect]]\nrule = "{}"\nverdict = "refuted"\nreason = "known since 2024"\n'
# Installed as it is in this tree, or named.
INSTALLED = "hvproofs" in {one.name for one in entry_points(group="pytest11")}
PLUGIN = [] if INSTALLED else ["-p", "hvproofs.pytest_plugin"]


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """pytest in a folder."""
    path = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))
    return subprocess.run(
        [sys.executable, "-m", "pytest", *PLUGIN, "-p", "no:cacheprovider", *arguments],
        cwd=folder, capture_output=True, text=True, check=False,
        env={**os.environ, "PYTHONPATH": path},
    )  # fmt: skip


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    """A folder with a file that is no spec beside where specs are put."""
    (tmp_path / "specs").mkdir()
    (tmp_path / "specs" / "other.toml").write_text('[project]\nname = "other"\n')
    return tmp_path / "specs"


def test_the_plugin_is_found_by_pytest() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]

    assert {"hvproofs": "hvproofs.pytest_plugin"} == project["entry-points"]["pytest11"]


def test_a_theorem_is_an_item(specs: Path) -> None:
    (specs / "mine.toml").write_text(MINE)
    done = run(specs.parent, "--hvproofs", "specs/", "--collect-only", "-q")
    items = [line for line in done.stdout.splitlines() if "::" in line]

    assert "specs/mine.toml::HvCallGetVpRegisters (x86-64): no-overlap" in items
    assert {"specs/mine.toml"} == {item.partition("::")[0] for item in items}
    assert len(items) == len(set(items))


def test_what_is_proved_passes_and_what_is_not_applicable_is_skipped(specs: Path) -> None:
    (specs / "mine.toml").write_text(MINE)
    done = run(specs.parent, "--hvproofs", "specs/", "-k", "no-overlap or host-visible", "-rs")

    assert 0 == done.returncode
    assert "2 passed, 2 skipped" in done.stdout
    assert "the call has no such area or limit" in done.stdout


def test_a_refutation_fails_and_shows_its_cause_and_its_values(specs: Path) -> None:
    (specs / "mine.toml").write_text(BROKEN)
    done = run(specs.parent, "--hvproofs", "specs", "-k", "no-overlap or aligned")

    assert 1 == done.returncode
    assert "2 failed, 4 passed" in done.stdout
    assert "specs/mine.toml:20:38: error: HvCallGetVpRegisters breaks" in done.stdout
    assert "<- clash" in done.stdout
    assert "Traceback" not in done.stdout


def test_an_expected_refutation_is_an_expected_failure(specs: Path) -> None:
    (specs / "mine.toml").write_text(BROKEN + EXPECT.format("no-overlap"))
    done = run(specs.parent, "--hvproofs", "specs", "-k", "no-overlap", "-rx")

    assert 0 == done.returncode
    assert "2 xfailed" in done.stdout
    assert "known since 2024" in done.stdout


def test_a_refutation_that_does_not_come_is_a_failure(specs: Path) -> None:
    (specs / "mine.toml").write_text(MINE + EXPECT.format("no-overlap"))
    done = run(specs.parent, "--hvproofs", "specs", "-k", "no-overlap")
    line = MINE.count("\n") + 2

    assert 1 == done.returncode
    assert "2 failed" in done.stdout
    assert f"specs/mine.toml:{line}:1: error: HvCallGetVpRegisters is proved, expected refuted" in (
        done.stdout
    )


def test_undecided_is_a_failure_whatever_is_expected(specs: Path) -> None:
    (specs / "conftest.py").write_text(
        "import hvproofs.prove.prover as prover\n"
        "from dataclasses import replace\n"
        "options = prover.Options\n"
        "prover.Options = lambda **more: options(rlimit=1, **more)\n"
    )
    for text in (MINE, MINE + EXPECT.format("no-overlap")):
        (specs / "mine.toml").write_text(text)
        done = run(specs.parent, "--hvproofs", "specs", "-k", "no-overlap")

        assert 1 == done.returncode
        assert "2 failed" in done.stdout
        assert "is undecided" in done.stdout


def test_processes_and_junit_xml_work(specs: Path) -> None:
    (specs / "mine.toml").write_text(BROKEN)
    done = run(specs.parent, "--hvproofs", "specs", "-k", "aligned or no-overlap", "-n", "2",
               "--junitxml", "out.xml")  # fmt: skip
    root = ET.parse(specs.parent / "out.xml").getroot()  # noqa: S314 - our own
    suite = next(root.iter("testsuite"))

    assert 1 == done.returncode
    assert ("6", "2", "0") == tuple(suite.get(name) for name in ("tests", "failures", "errors"))
    assert {"HvCallGetVpRegisters (x86-64): no-overlap", "HvCallGetVpRegisters (arm64): no-overlap"
            } == {str(case.get("name")) for case in suite if len(case)}  # fmt: skip


def test_a_malformed_spec_is_an_error_at_its_place(specs: Path) -> None:
    (specs / "mine.toml").write_text(MINE.replace("limit =", "limits ="))
    done = run(specs.parent, "--hvproofs", "specs")

    assert 2 == done.returncode
    assert "specs/mine.toml:5:1: error: unknown key 'limits'" in done.stdout


def test_without_the_option_no_spec_is_a_test(specs: Path) -> None:
    (specs / "mine.toml").write_text(BROKEN)

    assert 5 == run(specs.parent, "specs").returncode


def test_the_fixture_proves_the_schemes_of_a_file_and_no_others(specs: Path) -> None:
    (specs / "mine.toml").write_text(BROKEN)
    (specs / "test_mine.py").write_text(
        "def test_mine(hvproofs_prove):\n"
        "    report = hvproofs_prove('specs/mine.toml', rule='*-aligned')\n"
        "    assert {'me/quarter-pages'} == {one.scheme for one in report.results}\n"
        "    assert not report.unexpected\n"
        "    assert hvproofs_prove('specs/mine.toml', rule='no-overlap').unexpected\n"
    )

    assert "1 passed" in run(specs.parent, "specs/test_mine.py").stdout
