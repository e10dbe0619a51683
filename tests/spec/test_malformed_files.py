# SPDX-License-Identifier: MIT
"""Every malformed file of tests/spec/malformed gets exactly the messages of EXPECTED.txt.

One message a line, as the command line prints it, without the folder. Write the
table again after a change of messages with
`python tests/spec/test_malformed_files.py`, and read the difference.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

import pytest

from hvproofs.errors import SpecError
from hvproofs.prove.selection import Selection, candidates
from hvproofs.spec.corpus import load_corpus, load_shipped
from hvproofs.spec.toml import MAX_BYTES

ROOT = Path(__file__).resolve().parents[2]
FOLDER = Path("tests/spec/malformed")  # from the root, as a developer would name it
FILES = sorted(file.name for file in (ROOT / FOLDER).glob("*.toml"))
EXPECTED = (ROOT / FOLDER / "EXPECTED.txt").read_text("utf-8").splitlines()
QUICK = 5.0  # seconds: far more than any file takes, far less than what is not linear


def messages(name: str) -> list[str]:
    """What a user of the file is told."""
    path = str(FOLDER / name)
    try:
        corpus = load_shipped([path])
        own = frozenset(id_ for id_, doc in corpus.documents.items() if doc.path == path)
        candidates(corpus, Selection(own=own))
    except SpecError as error:
        return [str(fault).removeprefix(f"{FOLDER}/") for fault in error.diagnostics]
    return []


@pytest.fixture(autouse=True)
def at_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


@pytest.mark.parametrize("name", FILES)
def test_a_malformed_file_has_its_own_messages(name: str) -> None:
    expected = [line for line in EXPECTED if line.startswith(f"{name}:")]

    assert expected
    assert expected == messages(name)


def test_the_table_has_no_line_of_a_file_that_is_gone() -> None:
    assert set(FILES) == {line.split(":")[0] for line in EXPECTED}
    assert len(FILES) > 30


def test_all_faults_of_all_files_are_told_at_once() -> None:
    names = ["contract-gap.toml", "several.toml", "toml-unclosed.toml"]
    expected = [line for line in EXPECTED if line.split(":")[0] in names]
    with pytest.raises(SpecError) as caught:
        load_corpus([str(FOLDER / name) for name in reversed(names)])

    told = [str(fault).removeprefix(f"{FOLDER}/") for fault in caught.value.diagnostics]
    assert 5 == len(expected)
    assert expected == told


def test_a_folder_in_place_of_a_file_is_no_file(tmp_path: Path) -> None:
    (tmp_path / "folder.toml").mkdir()
    path = tmp_path / "folder.toml"
    expected = f"{path}:1:1: error: cannot read the file: is a directory, expected a TOML file"
    with pytest.raises(SpecError) as caught:
        load_corpus([str(path)])

    assert expected == str(caught.value)


@pytest.mark.parametrize(
    "text",
    [
        'id = "' + '\\"' * 100_000 + "\n", "id = " + "a" * 200_000 + "\n", "#" * 200_000,
        "a." * 100_000 + "a = 1\n", "id = " + "[" * 200_000, "id = " + "{a=" * 60_000,
        "[[a]]\n" * 40_000, "\n" * 200_000 + "id", "'" * 200_000, "id = " + "-" * 200_000,
    ],
    ids=["escapes", "word", "comment", "key", "arrays", "tables", "elements", "lines", "quotes",
         "signs"],
)  # fmt: skip
def test_a_hostile_file_is_refused_in_time(text: str, tmp_path: Path) -> None:
    assert len(text) < MAX_BYTES
    path = tmp_path / "hostile.toml"
    path.write_text(text)
    start = time.monotonic()
    with pytest.raises(SpecError):
        load_corpus([str(path)])

    assert time.monotonic() - start < QUICK


if __name__ == "__main__":
    lines = [line for name in FILES for line in messages(name)]
    (ROOT / FOLDER / "EXPECTED.txt").write_text("\n".join([*lines, ""]), "utf-8")
    sys.exit(0)
