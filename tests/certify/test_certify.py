# SPDX-License-Identifier: MIT
"""`prove --certify` and `check`: what is certified, what is rejected, what is a hole."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from certify.mutants import mutants, sample
from hvproofs.certify import certificate as cert
from hvproofs.certify.certificate import Finding, UnreadableError
from hvproofs.certify.folder import Outcome, check, named
from hvproofs.certify.statement import Statement, sources, statements
from hvproofs.prove.posed import claims
from hvproofs.prove.selection import Selection, candidates
from hvproofs.spec.corpus import load_shipped
from hvproofs.terms import build as b
from hvproofs.terms.term import INT

pytest.importorskip("pysolvers", reason="the extra `certify` is not installed")


def run(*args: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "hvproofs.cli", *args], capture_output=True, text=True
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Certificates of one call under one scheme, some of them refuted by values."""
    path = tmp_path_factory.mktemp("certificates")
    found = run("prove", "--hypercall", "0x50", "--scheme", "linux/get-vtl-overlap",
                "--certify", str(path))  # fmt: skip
    assert found.returncode == 0, found.stderr
    return path


def copied(folder: Path, to: Path) -> Path:
    for path in folder.iterdir():
        (to / path.name).write_bytes(path.read_bytes())
    return to


def any_of(folder: Path, part: str) -> tuple[Path, dict[str, Any]]:
    for path in sorted(folder.glob("*.xz")):
        found = cert.unpacked(path.read_bytes())
        if part in found:
            return path, found
    raise AssertionError(part)


def put(folder: Path, path: Path, changed: dict[str, Any]) -> None:
    """A certificate changed, and the manifest hashed again."""
    data = cert.packed(changed)
    (folder / path.name).write_bytes(data)
    manifest = json.loads((folder / "manifest.json").read_text())
    manifest["files"][path.name.removesuffix(cert_suffix())] = cert.hashed(data)
    (folder / "manifest.json").write_text(json.dumps(manifest))


def cert_suffix() -> str:
    return ".json.xz"


def test_what_was_written_is_certified(folder: Path) -> None:
    found = run("check", str(folder))

    assert (found.returncode, " 0 hole, 0 rejected" in found.stdout) == (0, True), found.stdout
    assert any_of(folder, "values")
    assert any_of(folder, "lrat")


def test_checking_needs_no_solver(folder: Path) -> None:
    code = (
        "import sys; sys.modules.update(dict.fromkeys(('z3', 'pysolvers', 'cvc5', 'bitwuzla')))\n"
        f"sys.argv = ['hvproofs', 'check', {str(folder)!r}]\n"
        "from hvproofs.cli import main; main()"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)

    assert found.returncode == 0, found.stderr


def test_the_same_run_gives_the_same_bytes_and_so_does_a_resumed_one(
    folder: Path, tmp_path: Path
) -> None:
    whole = {path.name: path.read_bytes() for path in folder.iterdir()}
    half = sorted(whole)[::2]
    for name in half:
        (tmp_path / name).write_bytes(whole[name])
    (tmp_path / half[0]).write_bytes(b"broken off")
    run("prove", "--hypercall", "0x50", "--scheme", "linux/get-vtl-overlap",
        "--certify", str(tmp_path), "--resume")  # fmt: skip

    assert whole == {path.name: path.read_bytes() for path in tmp_path.iterdir()}


@pytest.fixture(scope="module")
def stated() -> tuple[dict[str, Statement], dict[str, str]]:
    """The same theorems, made again."""
    corpus = load_shipped()
    chosen = candidates(corpus, Selection(hypercall="0x50", scheme="linux/get-vtl-overlap"))
    posed = claims(chosen)
    return statements(posed), sources(corpus, posed)


def checked(folder: Path, stated: tuple[dict[str, Statement], dict[str, str]]) -> Outcome:
    return check(folder, named(folder), *stated)


Stated = tuple[dict[str, Statement], dict[str, str]]


def test_a_theorem_that_is_told_otherwise_is_rejected(
    folder: Path, tmp_path: Path, stated: Stated
) -> None:
    copied(folder, tmp_path)
    path, found = any_of(folder, "lrat")
    found["theorems"][0]["exclusions"] = [["nothing", "n = 1"]]
    put(tmp_path, path, found)

    assert checked(folder, stated).count(Finding.REJECTED) == 0
    assert checked(tmp_path, stated).count(Finding.REJECTED) == 1
    assert run("check", str(tmp_path)).returncode == 1


def test_a_hole_is_named_and_is_no_success(folder: Path, tmp_path: Path) -> None:
    copied(folder, tmp_path)
    path, found = any_of(folder, "lrat")
    put(tmp_path, path, {"text": found["text"], "theorems": found["theorems"], "hole": "too dear"})

    found_ = run("check", str(tmp_path))

    assert found_.returncode == 3
    assert f"{path.name[:16]}: hole: too dear" in found_.stdout


def test_what_the_manifest_and_the_specs_do_not_share_is_told(
    folder: Path, tmp_path: Path, stated: Stated
) -> None:
    copied(folder, tmp_path)
    path, found = any_of(folder, "lrat")
    (tmp_path / path.name).write_bytes(cert.packed({**found, "hole": "x"}))
    asked, known = stated
    (first, *_, last) = asked

    assert checked(tmp_path, stated).count(Finding.REJECTED) == 1
    told = named(folder)
    fewer = replace(told, files={key: told.files[key] for key in told.files if key != first})
    assert check(folder, fewer, asked, known).found[first].finding is Finding.HOLE
    less = {key: one for key, one in asked.items() if key != last}
    assert check(folder, told, less, known).others == (f"{last}: no text of the specs",)
    stale = {**known, "linux/get-vtl-overlap": "0"}
    assert "not the file that was certified" in check(folder, told, asked, stale).others[0]


@pytest.mark.parametrize("content", ["", "[]", "{", '{"format": 2}', "[" * 100_000, '{"a": 1e999}'])
def test_what_is_no_manifest_is_unreadable(content: str) -> None:
    with pytest.raises(UnreadableError):
        cert.manifest(content.encode())


def test_what_is_unreadable_ends_with_2(tmp_path: Path) -> None:
    (tmp_path / "manifest.json").write_text("[" * 100_000)

    found = run("check", str(tmp_path))

    assert found.returncode == 2
    assert "Traceback" not in found.stderr


def test_a_file_that_would_fill_memory_is_unreadable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cert, "OPEN", 1000)

    with pytest.raises(UnreadableError):
        cert.unpacked(cert.packed({"text": "x" * 10_000}))


def test_integers_have_no_certificate_and_that_is_said() -> None:
    one = Statement("text", (b.ult(b.var("x", INT), b.integer(0)),), weaker=False)

    assert {"text": "text", "theorems": [], "hole": "Int: clauses are of bit-vectors alone"} == (
        cert.made(one)
    )


def test_what_is_vacuous_is_not_certified() -> None:
    one = Statement("text", (b.boolean(False),), weaker=False)
    proof = cert.made(one)

    assert cert.judged(proof, one).finding is Finding.CERTIFIED
    one.vacuous = "vacuous at n = 1"
    assert cert.made(one)["hole"] == "vacuous at n = 1"
    assert cert.judged(proof, one).finding is Finding.REJECTED


def test_no_mutant_is_accepted_but_refutations_that_are_right() -> None:
    found = list(mutants(sample("linux/half-page", 12, 5), 64, 5))
    parts = Counter(one.part for one in found)

    assert len(parts) == 8
    assert [] == [one for one in found if one.finding is Finding.CERTIFIED and not one.still_right]
