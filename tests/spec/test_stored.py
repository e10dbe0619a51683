# SPDX-License-Identifier: MIT
"""Specs kept from an earlier run: the same as read anew, and only while nothing has changed."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from hvproofs.errors import SpecError
from hvproofs.kept.plain import Plain
from hvproofs.kept.store import Level, Store
from hvproofs.spec import corpus as specs
from hvproofs.spec import scheme, stored
from hvproofs.spec.corpus import Corpus, load_shipped
from hvproofs.spec.toml import Document

SCHEME = "schemes/linux/half-page.toml"
POSTED = """\
extends = "HvCallGetVpRegisters"
[[variant]]
name = "posted"
why = "eight bytes an entry"
input.header = [{name = "H", offset = 0, size = 16}]
input.element = [{name = "E", offset = 0, size = 8}]
[[source]]
id = "posted"
place = "a posting"
"""
BAD = 'id = "bad/one"\n'  # of a scheme, and nothing else


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "kept")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The shipped specs, which a test may change."""
    base = tmp_path / "specs"
    for name in specs.FOLDERS:
        shutil.copytree(specs.shipped() / name, base / name)
    monkeypatch.setattr(specs, "shipped", lambda: base)
    return base


@pytest.fixture
def checked(monkeypatch: pytest.MonkeyPatch) -> Callable[[], set[str]]:
    """Names of the files that were checked since it was asked last."""
    found: list[str] = []
    whole = specs._checked

    def watched(shape: type, document: Document, check: object) -> object:
        found.append(Path(document.path).name)
        return whole(shape, document, check)  # type: ignore[arg-type]  # as it came

    monkeypatch.setattr(specs, "_checked", watched)

    def since() -> set[str]:
        names = set(found)
        found.clear()
        return names

    return since


def test_it_is_what_is_read_anew(store: Store, checked: Callable[[], set[str]]) -> None:
    anew = load_shipped()
    load_shipped(store=store)
    checked()
    again = load_shipped(store=store)

    assert set() == checked()
    assert anew == again
    assert [*anew.documents] == [*again.documents]
    path = ("regions", "page", "kind")
    assert (
        anew.documents["linux/half-page"].place(path)
        == again.documents["linux/half-page"].place(path)
    )  # fmt: skip


def test_what_is_asked_for_later_is_no_other_than_it_was(store: Store) -> None:
    load_shipped(store=store).schemes.clear()  # a run's own
    assert load_shipped().schemes == load_shipped(store=store).schemes


def test_expressions_are_checked_where_they_were_not(
    store: Store, checked: Callable[[], set[str]]
) -> None:
    load_shipped(store=store, expressions=False)
    assert len(checked()) > 0
    load_shipped(store=store)
    assert len(checked()) > 0
    load_shipped(store=store, expressions=False)
    load_shipped(store=store)
    assert set() == checked()


@pytest.mark.parametrize("change", ["content", "new", "gone", "named", "code"])
def test_a_change_of_any_kind_is_read(
    change: str, store: Store, folder: Path, checked: Callable[[], set[str]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    load_shipped(store=store)
    file = folder / SCHEME
    text = file.read_text("utf-8")
    match change:
        case "content":
            file.write_text(text.replace('title = "', 'title = "Now: ', 1), "utf-8")
        case "new":
            (file.parent / "new.toml").write_text(text.replace("linux/half-page", "linux/new"))
        case "gone":
            (folder / "claims" / next((folder / "claims").iterdir()).name).unlink()
        case "named":
            file.rename(file.with_name("other.toml"))
        case _:
            monkeypatch.setattr(stored, "code_digest", lambda *_: "of other code")
    checked()
    found = load_shipped(store=store)

    assert len(checked()) > 0
    assert load_shipped() == found
    assert load_shipped(store=store) == found


def test_a_fault_is_told_each_time_with_those_of_the_users_files(
    store: Store, folder: Path, tmp_path: Path
) -> None:
    own = tmp_path / "own.toml"
    own.write_text(BAD, "utf-8")
    (folder / SCHEME).write_text(BAD, "utf-8")

    def faults() -> str:
        with pytest.raises(SpecError) as told:
            load_shipped([str(own)], store=store)
        return str(told.value)

    first = faults()
    assert "own.toml" in first
    assert "half-page.toml" in first
    assert first == faults()
    assert 0 == store.size()[0][Level.SPECS]


def test_the_users_files_are_added_and_never_kept(
    store: Store, tmp_path: Path, checked: Callable[[], set[str]]
) -> None:
    own = tmp_path / "own.toml"
    own.write_text(POSTED, "utf-8")
    load_shipped(store=store)
    checked()
    found = load_shipped([str(own)], store=store)

    assert {"own.toml"} == checked()
    anew = load_shipped([str(own)])
    assert anew == found
    assert [*anew.documents] == [*found.documents]
    assert load_shipped() == load_shipped(store=store)


def test_a_name_that_is_taken_is_told(store: Store, tmp_path: Path) -> None:
    twice = tmp_path / "twice.toml"
    shutil.copy(specs.shipped() / SCHEME, twice)
    load_shipped(store=store)
    with pytest.raises(SpecError, match="a second spec with id 'linux/half-page'"):
        load_shipped([str(twice)], store=store)


def test_what_goes_on_in_another_file_is_not_kept(
    store: Store, folder: Path, checked: Callable[[], set[str]]
) -> None:
    (folder / "hypercalls" / "posted.toml").write_text(POSTED, "utf-8")
    anew = load_shipped()
    assert anew == load_shipped(store=store)
    checked()
    assert anew == load_shipped(store=store)
    assert len(checked()) > 0


def test_one_entry_is_kept_for_a_folder(store: Store, folder: Path) -> None:
    file = folder / SCHEME
    for title in ("one", "two"):
        file.write_text(file.read_text("utf-8").replace('title = "', f'title = "{title} ', 1))
        load_shipped(store=store)
    assert 1 == store.size()[0][Level.SPECS]


def test_only_values_of_known_classes_have_a_text() -> None:
    plain = Plain([scheme])
    value = {"a": (1, None, True, "\n", (scheme.Verdict.PROVED, ()))}
    assert value == plain.value(plain.text(value))
    for strange in (date(2026, 1, 1), Corpus({}, {}, {}), [1], b""):
        with pytest.raises(KeyError):
            plain.text(strange)
