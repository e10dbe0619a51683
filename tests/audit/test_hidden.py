# SPDX-License-Identifier: MIT
"""A hypercall that is not judged is told where it stands, and is never passed over.

`hidden/*.ll` are made from `hidden/*.c` by `make-ll.sh`. A comment says of what follows it
either `told: WHO, WHY` or `judged: VERDICT`.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from functools import cache
from pathlib import Path

import pytest

from hvproofs.audit.audit import AuditOptions, audit
from hvproofs.audit.guest import Guest
from hvproofs.audit.guestfile import load_guest
from hvproofs.audit.result import AuditReport
from hvproofs.prove.result import ExitStatus
from hvproofs.spec.corpus import Corpus, load_shipped, shipped
from hvproofs.spec.scheme import Verdict

pytest.importorskip("llvmlite")
pytest.importorskip("z3")

FILES = Path(__file__).parent / "hidden"
SAID = re.compile(
    r"/\* (told|judged): ([^,.*]+)(?:, ([^.*]+?))?(?:\. .*?)? \*/\n(?:[^\n]*?)(\w+)(?: = \{|\()"
)
CASES = [
    (path.stem, found[3], *found[:3])
    for path in sorted(FILES.glob("*.c"))
    for found in SAID.findall(path.read_text().replace("__attribute__((noinline)) ", ""))
]
VERDICTS = {"proved": Verdict.PROVED, "refuted": Verdict.REFUTED}


@cache
def _facts() -> tuple[Guest, Corpus]:
    guest = load_guest(str(shipped() / "guests" / "linux.toml"))
    return guest, load_shipped(expressions=False)


@cache
def _report(path: Path) -> AuditReport:
    return audit([str(path)], *_facts(), AuditOptions(configuration="root"))


@pytest.mark.parametrize(("file", "name", "word", "who", "why"), CASES)
def test_what_is_hidden_is_told_and_nothing_else(
    file: str, name: str, word: str, who: str, why: str
) -> None:
    sites = [one for one in _report(FILES / f"{file}.ll").sites if one.function == name]
    if word == "judged":
        assert [(one.callee, one.verdict) for one in sites] == [("hv_do_hypercall", VERDICTS[who])]
        return
    assert sites
    for one in sites:
        assert one.verdict is Verdict.UNKNOWN
        assert one.location is not None
        assert one.location.path.endswith(f"{file}.c")
    assert any(one.callee == who and why in one.reason for one in sites)


def test_every_case_of_the_files_is_read() -> None:
    assert len(CASES) == sum(
        path.read_text().count(": ") > 0
        and len(re.findall(r"/\* (?:told|judged): ", path.read_text()))
        for path in FILES.glob("*.c")
    )
    assert len(CASES) >= 14


FLAGS = ("-fno-strict-overflow", "-fno-strict-aliasing", "-fno-delete-null-pointer-checks")
INTACT = ("-O2", "-Xclang", "-disable-llvm-passes")


def _made(folder: Path, *options: str, clang: str = "clang-19") -> AuditReport:
    if shutil.which(clang) is None:
        pytest.skip(f"no {clang}")
    out = folder / "calls.ll"
    subprocess.run(
        [clang, "--target=x86_64-linux-gnu", "-S", "-emit-llvm", "-ffreestanding", *options,
         str(FILES / "wrapped.c"), "-o", str(out)], check=True,
    )  # fmt: skip
    return audit([str(out)], *_facts(), AuditOptions(configuration="root"))


def _notes(report: AuditReport) -> str:
    return " ".join(map(str, report.notes))


@pytest.mark.parametrize("clang", ["clang-16", "clang-19"])
def test_flags_that_were_recorded_are_read(clang: str, tmp_path: Path) -> None:
    report = _made(tmp_path, "-g", "-grecord-command-line", *INTACT, *FLAGS, clang=clang)

    assert report.status is ExitStatus.AS_EXPECTED
    assert _notes(report) == ""
    other = _made(tmp_path, "-g", "-grecord-command-line", *INTACT, *FLAGS[1:], clang=clang)
    assert "made without -fno-strict-overflow, which this guest is built with" in _notes(other)


def test_flags_that_were_not_are_read_from_signs(tmp_path: Path) -> None:
    assert "flags not recorded (hint" in _notes(_made(tmp_path, "-g", *INTACT, *FLAGS))
    notes = _notes(_made(tmp_path, "-g", *INTACT))
    assert "flags not recorded; signed overflow is taken not to happen (nsw)" in notes
    assert "address 0 is taken to hold nothing" in notes
    assert notes.count("flags not recorded") == 1


@pytest.mark.parametrize("options", [("-O2", "-g"), ("-O2",), ("-O1", "-g"), ("-O0", "-g")])
def test_ir_that_was_optimised_is_never_proved_in_silence(
    options: tuple[str, ...], tmp_path: Path
) -> None:
    """At -O0, too, clang inlines what must always be: the wrapper's scope is the site."""
    report = _made(tmp_path, *options, *FLAGS)

    assert report.status is ExitStatus.UNDECIDED
    assert any("optimised before the audit" in str(one) for one in report.failed)
    if "-g" in options:
        assert any(
            place.function in ("one", "both")
            for one in report.sites
            for place in (one.location.chain() if one.location else ())
        )  # fmt: skip


def test_ir_of_o0_is_read_as_if_it_could_be_changed(tmp_path: Path) -> None:
    report = _made(tmp_path, "-O0", "-g", "-DOUT_OF_LINE", *FLAGS)

    assert report.status is ExitStatus.AS_EXPECTED
    assert "made with -O0" in _notes(report)
