# SPDX-License-Identifier: MIT
"""What all callers of a static function pass, where it is too large to be read in them."""

from __future__ import annotations

from pathlib import Path

import pytest

from hvproofs.audit.guestfile import load_guest
from hvproofs.audit.llvm import reader
from hvproofs.audit.llvm.normalise import Normalised, NormaliseOptions, normalise
from hvproofs.audit.llvm.text import split
from hvproofs.audit.sites.callers import passed
from hvproofs.decide.asker import Asker, Means
from hvproofs.spec.corpus import shipped

pytest.importorskip("llvmlite")
pytest.importorskip("z3")

FILE = Path(__file__).parent / "sites" / "static_callers_right.ll"


def _passed(text: str, tmp_path: Path) -> list[str]:
    guest = load_guest(str(shipped() / "guests" / "linux.toml"))
    path = tmp_path / "one.ll"
    path.write_text(text)
    done = normalise(path, NormaliseOptions(guest.kept, inline_reaching=0))
    assert isinstance(done, Normalised)
    module = split(done.text)
    names = ("static_callers_right", "one_of_them", "read_some")
    read = reader.read(str(path), module, names, guest.pointers)
    asker = Asker(Means())
    return [one.name for one in passed(module, read, read.functions["read_some"], guest, asker)]


def test_the_least_bound_of_all_callers(tmp_path: Path) -> None:
    assert _passed(FILE.read_text(), tmp_path) == ["every caller passes count <= 256"]


def test_nothing_is_known_of_what_a_function_passes_to_itself(tmp_path: Path) -> None:
    start = "define internal i64 @read_some("
    text = FILE.read_text()
    head, line, body = text.partition(start)
    assert line
    entry = body.index("entry:\n") + len("entry:\n")
    own = "  %own = call i64 @read_some(i16 noundef zeroext 999)\n"

    assert _passed(head + line + body[:entry] + own + body[entry:], tmp_path) == []
