# SPDX-License-Identifier: MIT
"""What is shipped: the wheel holds the specs, the grammars, the schemas and the types' mark."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def names(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The files of the wheel."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation",
         "--no-index", "--wheel-dir", str(folder), str(ROOT)], check=True, capture_output=True,
    )  # fmt: skip
    (wheel,) = folder.glob("*.whl")
    return set(zipfile.ZipFile(wheel).namelist())


def test_every_spec_of_the_checkout_is_in_the_wheel(names: set[str]) -> None:
    kinds = ("*.toml", "*.md")  # the texts that say how to write them, too
    specs = [p.relative_to(ROOT / "specs") for kind in kinds for p in (ROOT / "specs").rglob(kind)]

    assert Path("SEMANTICS.md") in specs
    assert set() == {f"hvproofs/_specs/{spec.as_posix()}" for spec in specs} - names


def test_every_module_grammar_and_schema_is_in_the_wheel(names: set[str]) -> None:
    package = ROOT / "hvproofs"
    kinds = ("*.py", "*.c", "*.js", "*.css", "*.lark", "*.json", "py.typed")
    files = {path.relative_to(ROOT).as_posix() for kind in kinds for path in package.rglob(kind)}

    assert set() == files - names
    assert "hvproofs/py.typed" in names


def test_no_test_and_no_report_is_in_the_wheel(names: set[str]) -> None:
    tops = {name.partition("/")[0] for name in names}

    assert {"hvproofs"} == {top for top in tops if not top.endswith((".dist-info", ".data"))}


def test_the_manual_and_the_completions_are_installed(names: set[str]) -> None:
    data = {name.partition(".data/data/")[2] for name in names}
    ours = {path.relative_to(ROOT).as_posix() for path in (ROOT / "share").rglob("*")
            if path.is_file()}  # fmt: skip

    assert "share/man/man1/hvproofs.1" in ours
    assert set() == ours - data
