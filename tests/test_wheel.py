# SPDX-License-Identifier: MIT
"""What is shipped: the wheel holds the specs, the grammars, the schemas and the types' mark."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def built(folder: Path) -> Path:
    """A wheel of this checkout."""
    subprocess.run(
        [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation",
         "--no-index", "--wheel-dir", str(folder), str(ROOT)], check=True, capture_output=True,
        env={**os.environ, "SOURCE_DATE_EPOCH": "1700000000"},
    )  # fmt: skip
    (wheel,) = folder.glob("*.whl")
    return wheel


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel's file."""
    return built(tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def names(wheel: Path) -> set[str]:
    """The files of the wheel."""
    return set(zipfile.ZipFile(wheel).namelist())


def test_a_wheel_that_is_built_again_has_the_same_bytes(wheel: Path, tmp_path: Path) -> None:
    assert wheel.read_bytes() == built(tmp_path).read_bytes()


def test_the_wheel_installs_from_its_file_and_proves(wheel: Path, tmp_path: Path) -> None:
    # Beside what this interpreter has: no index is asked for anything.
    wanted = f"hvproofs[audit,drift,plot,solvers] @ {wheel.as_uri()}"
    subprocess.run(
        [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index",
         "--target", str(tmp_path / "site"), wanted],
        check=True, capture_output=True,
    )  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-m", "hvproofs", "prove", "--scheme", "linux/get-vtl-overlap", "--rule",
         "no-overlap", "--hypercall", "0x50"], cwd=tmp_path, capture_output=True, text=True,
        env={**os.environ, "PYTHONPATH": str(tmp_path / "site")}, check=False,
    )  # fmt: skip

    assert 0 == done.returncode, done.stderr
    assert "no-overlap" in done.stdout
    assert (tmp_path / "site/share/man/man1/hvproofs.1").is_file()


def test_every_extra_that_a_hint_names_is_one_of_the_wheel(wheel: Path, names: set[str]) -> None:
    (metadata,) = (name for name in names if name.endswith(".dist-info/METADATA"))
    text = zipfile.ZipFile(wheel).read(metadata).decode()
    source = "".join(path.read_text("utf-8") for path in (ROOT / "hvproofs").rglob("*.py"))
    hinted = set(re.findall(r'MissingExtraError\(\s*"(\w+)"', source))

    assert hinted
    assert hinted <= set(re.findall(r"^Provides-Extra: (\S+)$", text, re.MULTILINE))


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
