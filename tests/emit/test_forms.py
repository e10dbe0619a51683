# SPDX-License-Identifier: MIT
"""Emitted code compiles and runs, carries what is proved and nothing else, and drift is found."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from typer.testing import CliRunner

import hvproofs
from hvproofs.cli import emitting
from hvproofs.cli.app import app
from hvproofs.emit.forms import FORMS, drift
from hvproofs.errors import UsageError
from hvproofs.prove.guarantee import Guarantee, guarantees
from hvproofs.prove.selection import Selection, candidates
from hvproofs.spec.contract import Arch

SHIM = Path(__file__).parent / "shim"
needs_gcc = pytest.mark.skipif(shutil.which("gcc") is None, reason="no gcc")
# One page behind the other; a variable header and exclusions; an overlap; registers.
SCHEMES = {
    "linux/output-after-input": "Hv*etVpRegisters", "linux-proposed/flush-list-ex": "*",
    "linux/get-vtl-overlap": "HvCallGetVpRegisters", "kvm-selftests/xmm-flush": "*",
}  # fmt: skip


@pytest.fixture(scope="module")
def made() -> dict[str, tuple[Guarantee, ...]]:
    corpus = hvproofs.load_specs()
    return {
        scheme: guarantees(
            [
                one
                for one in candidates(corpus, Selection(calls, scheme))
                if one.situation.call.arch is Arch.X86_64
            ]
        )
        for scheme, calls in SCHEMES.items()
    }


def built(text: str, folder: Path, *flags: str) -> Path:
    source, binary = folder / "emitted.c", folder / "emitted"
    source.write_text(text)
    command = ["gcc", "-std=gnu11", "-Wall", "-Wextra", "-Werror", *flags, "-o", str(binary)]
    subprocess.run([*command, str(source)], check=True)
    return binary


@needs_gcc
@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_header_compiles_and_its_limits_are_the_proved_ones(
    made: dict[str, tuple[Guarantee, ...]], scheme: str, tmp_path: Path
) -> None:
    text = FORMS["header"](made[scheme])
    macros = dict(re.findall(r"^#define (\w+_MAX_ENTRIES) (\d+)", text, re.MULTILINE))
    main = "\n".join(
        f'_Static_assert({name} == {value}, "");' for name, value in macros.items()
    )  # fmt: skip

    built(f"{text}\n{main}\nint main(void) {{ return 0; }}\n", tmp_path)

    proved = [one for one in made[scheme] if one.holds and one.call.is_rep]
    assert [str(one.counts.last) for one in proved if one.counts] == list(macros.values())
    assert [one.digest for one in made[scheme] if one.holds] == re.findall(
        r'THEOREM "sha256:(\w{64})"', text
    )


def test_a_limit_that_depends_on_the_header_is_given_for_any(
    made: dict[str, tuple[Guarantee, ...]],
) -> None:
    text = FORMS["header"](made["linux-proposed/flush-list-ex"])

    assert ["508"] == re.findall(r"_MAX_ENTRIES (\d+)", text)
    assert ["64"] == re.findall(r"_MAX_QWORDS (\d+)", text)
    assert ["444"] == re.findall(r"_MAX_ENTRIES_ANY (\d+)", text)


@needs_gcc
def test_a_header_of_another_layout_does_not_compile(
    made: dict[str, tuple[Guarantee, ...]], tmp_path: Path
) -> None:
    text = FORMS["header"](made["linux/output-after-input"])
    wrong = text.replace("uint32_t VpIndex;", "uint64_t VpIndex;")

    assert wrong != text
    with pytest.raises(subprocess.CalledProcessError):
        built(f"{wrong}\nint main(void) {{ return 0; }}\n", tmp_path)


def test_what_is_refuted_is_carried_by_no_macro(made: dict[str, tuple[Guarantee, ...]]) -> None:
    text = FORMS["header"](made["linux/get-vtl-overlap"])

    assert "HvCallGetVpRegisters, x86-64: nothing is carried: no-overlap refuted" in text
    assert "MAX_ENTRIES" not in text
    assert "THEOREM" not in text


@needs_gcc
@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_kunit_suite_runs(
    made: dict[str, tuple[Guarantee, ...]], scheme: str, tmp_path: Path
) -> None:
    binary = built(FORMS["kunit"](made[scheme]), tmp_path, f"-I{SHIM}")

    done = subprocess.run([str(binary)], capture_output=True, text=True)

    assert (0, "") == (done.returncode, done.stderr)
    assert len(done.stdout.splitlines()) >= 3
    assert {line.split()[0] for line in done.stdout.splitlines()} == {"ok"}


@needs_gcc
def test_a_kunit_suite_fails_for_code_that_overlaps(
    made: dict[str, tuple[Guarantee, ...]], tmp_path: Path
) -> None:
    text = FORMS["kunit"](made["linux/output-after-input"])
    place = (
        "void both(u64 n, u64 v, struct hvp_area *input, struct hvp_area *output)\n"
        "{ (void)n; (void)v; input->start = output->start = 0; input->size = output->size = 8; }\n"
    )
    binary = built(f"{text}{place}", tmp_path, f"-I{SHIM}", "-DHVP_PLACE=both")

    assert 1 == subprocess.run([str(binary)], capture_output=True).returncode


@needs_gcc
@pytest.mark.parametrize("scheme", ["linux/output-after-input", "linux-proposed/flush-list-ex"])
def test_the_harness_keeps_its_assertions_for_every_count(
    made: dict[str, tuple[Guarantee, ...]], scheme: str, tmp_path: Path
) -> None:
    calls = tuple(one for one in made[scheme] if one.call.input.max_qwords < 100)
    binary = built(FORMS["cbmc"](calls), tmp_path, "-O2", "-w")

    assert 0 == subprocess.run([str(binary)]).returncode


@needs_gcc
def test_the_harness_fails_where_an_area_is_elsewhere(
    made: dict[str, tuple[Guarantee, ...]], tmp_path: Path
) -> None:
    text = FORMS["cbmc"](made["linux/output-after-input"])
    wrong = re.sub(r"const u64 out_at = .*;", "const u64 out_at = 16;", text)
    binary = built(wrong, tmp_path, "-w")

    assert wrong != text
    assert 0 != subprocess.run([str(binary)], capture_output=True).returncode


@pytest.mark.skipif(shutil.which("rustc") is None, reason="no rustc")
@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_rust_module_compiles(
    made: dict[str, tuple[Guarantee, ...]], scheme: str, tmp_path: Path
) -> None:
    source = tmp_path / "emitted.rs"
    source.write_text(FORMS["rust"](made[scheme]))
    command = ["rustc", "--edition", "2021", "--crate-type", "lib", "--emit", "metadata"]

    subprocess.run([*command, "-o", str(tmp_path / "out.rmeta"), str(source)], check=True)


def test_a_pytest_file_passes_and_fails_where_a_verdict_changes(
    made: dict[str, tuple[Guarantee, ...]],
) -> None:
    text = FORMS["pytest"](made["linux/get-vtl-overlap"])
    names: dict[str, object] = {}
    exec(compile(text, "emitted", "exec"), names)  # noqa: S102 - our own text
    name = next(name for name in names if name.startswith("test_"))
    names[name]()  # type: ignore[operator]

    exec(compile(text.replace('"refuted"', '"proved"'), "emitted", "exec"), names)  # noqa: S102
    with pytest.raises(AssertionError):
        names[name]()  # type: ignore[operator]


@pytest.mark.parametrize("form", FORMS)
def test_drift_is_found_at_its_line(made: dict[str, tuple[Guarantee, ...]], form: str) -> None:
    text = FORMS[form](made["linux/output-after-input"])
    lines = text.splitlines()

    assert drift(text, text) is None
    assert drift(text, "\n".join([*lines[:4], "changed", *lines[5:]])) == 5
    assert drift(text, text + "more\n") == len(lines) + 1


def test_the_command_offers_the_forms_there_are() -> None:
    assert emitting.FORMS == tuple(FORMS)


def test_a_file_is_checked_from_the_command_line(tmp_path: Path) -> None:
    target = tmp_path / "limits.h"
    command = ["emit", "header", "linux/get-vp-registers"]
    run = CliRunner()

    assert 0 == run.invoke(app, [*command, "--output", str(target)]).exit_code
    assert 0 == run.invoke(app, [*command, "--check", str(target)]).exit_code
    target.write_text(target.read_text().replace("ENTRIES 256", "ENTRIES 257"))
    done = run.invoke(app, [*command, "--check", str(target)])
    line = target.read_text().splitlines().index(
        next(one for one in target.read_text().splitlines() if "ENTRIES 257" in one)
    )  # fmt: skip

    assert 1 == done.exit_code
    assert f"{target}:{line + 1}: error: not what is proved of" in done.stderr


@pytest.mark.parametrize(
    ("path", "why"),
    [("/dev/zero", "more than 16777216 bytes"), ("/nonexistent", "no such file or directory"),
     (str(Path(__file__).parent), "is a directory")],
)  # fmt: skip
def test_a_file_that_cannot_be_checked_is_told_before_anything_is_proved(
    path: str, why: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("hvproofs.prove.guarantee.guarantees", None)  # not callable: not called
    command = ["emit", "header", "linux/get-vp-registers", "--check", path]
    with pytest.raises(UsageError, match=why):
        CliRunner().invoke(app, command, catch_exceptions=False)


def test_a_folder_that_cannot_be_made_is_told_before_anything_is_proved(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("hvproofs.prove.guarantee.guarantees", None)
    with pytest.raises(UsageError, match="cannot make /proc/x"):
        CliRunner().invoke(app, ["report", "html", "/proc/x"], catch_exceptions=False)
