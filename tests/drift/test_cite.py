# SPDX-License-Identifier: MIT
"""Citations are looked up: layout and comments change nothing, a line that it rests on does."""

from __future__ import annotations

from pathlib import Path

import pytest

from hvproofs.drift.cite import State, Tree, citations, definitions, fingerprint, look_up, resolve
from hvproofs.errors import UsageError
from hvproofs.spec.citation import Citation
from hvproofs.spec.corpus import load_shipped

CODE = """\
#define BATCH (PAGE / \\
        sizeof(u64))
struct input { u64 partition; u64 list[]; };

static int declared(int n);

static int
send(struct input *in, int n)   /* { */
{
        char *text = "}";
        in->partition = 1;
        if (n > BATCH)
                return -1;
        call(CODE, n, in);
        return 0;
}
"""
RUST = """\
const MAX: usize = 4096 / 8;
impl Page {
    /// Sends.
    pub fn send<T>(&self, n: usize) -> Result<(), E> {
        if n > MAX { return Err(E) }
        self.call(n)
    }
}
"""


def found(code: str, was: str = CODE, file: str = "a/code.c", **own: object) -> tuple[State, str]:
    """What comes of a citation of `send`, or of what `own` says, where the tree has `code`."""
    symbol, names = str(own.get("symbol", "send")), own.get("names", ())
    assert isinstance(names, tuple)
    folder = own["folder"]
    assert isinstance(folder, Path)
    (definition,) = definitions(was, symbol)
    cited = Citation("t", "1", "a/code.c", symbol, fingerprint(definition, names, symbol), names)
    path = folder / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(code, "utf-8")
    other = Citation("t", "1", file, "other", "", ())
    one, _ = resolve(Tree(folder), [cited, other])
    return one.state, one.where


@pytest.mark.parametrize("symbol", ["send", "input", "BATCH"])
def test_what_is_there_as_it_was_holds(symbol: str, tmp_path: Path) -> None:
    assert (State.HOLDS, "") == found(CODE, folder=tmp_path, symbol=symbol)


@pytest.mark.parametrize(
    "code",
    [CODE.replace("        ", "\t"), CODE.replace("/* { */", "// a word"),
     CODE.replace("\n\n", "\n"),
     CODE.replace("return 0;", "return 0; /* done */"), CODE.replace("(n > BATCH)", "( n>BATCH )")],
)  # fmt: skip
def test_layout_and_comments_change_nothing(code: str, tmp_path: Path) -> None:
    assert State.HOLDS is found(code, folder=tmp_path)[0]


@pytest.mark.parametrize(
    "code", [CODE.replace("n > BATCH", "n >= BATCH"), CODE.replace("call(CODE, n", "call(CODE, 1")]
)
def test_another_line_is_a_change(code: str, tmp_path: Path) -> None:
    assert State.CHANGED is found(code, folder=tmp_path)[0]


@pytest.mark.parametrize(("old", "state"), [("BATCH)", State.CHANGED), ("= 1", State.HOLDS)])
def test_what_it_rests_on_is_the_lines_of_its_names(old: str, state: State, tmp_path: Path) -> None:
    code = CODE.replace(
        f"> {old}" if old == "BATCH)" else old, "> 9)" if old == "BATCH)" else "= 2"
    )

    assert state is found(code, folder=tmp_path, names=("BATCH", "call"))[0]


def test_a_new_name_and_another_file_are_moves(tmp_path: Path) -> None:
    renamed = found(CODE.replace("send(", "submit("), folder=tmp_path)
    elsewhere = found(CODE, file="b/code.c", folder=tmp_path / "other")

    assert (State.MOVED, "a/code.c: submit") == renamed
    assert (State.MOVED, "b/code.c: send") == elsewhere


def test_a_declaration_is_no_definition(tmp_path: Path) -> None:
    assert [] == list(definitions(CODE, "declared"))
    assert State.GONE is found("static int send(struct input *in, int n);\n", folder=tmp_path)[0]


def test_rust_has_functions_and_constants(tmp_path: Path) -> None:
    assert ["const MAX: usize = 4096 / 8;"] == list(definitions(RUST, "MAX"))
    (send,) = definitions(RUST, "send")
    assert send.startswith("fn send<T>")
    assert send.endswith("}")
    assert "self.call(n)" in send


def test_every_citation_of_the_corpus_names_what_it_rests_on() -> None:
    every = [one for _, one in citations(load_shipped())]

    assert 400 < len(every)
    assert {"linux", "openvmm", "tlfs", "mshv"} == {one.tree for one in every}
    assert [] == [one for one in every if len(one.fingerprint) != 12 or not one.symbol]


def test_a_tree_is_told_by_its_files_or_by_name(tmp_path: Path) -> None:
    corpus = load_shipped()
    file = next(one.file for _, one in citations(corpus) if one.tree == "openvmm")
    (tmp_path / file).parent.mkdir(parents=True)
    (tmp_path / file).write_text("fn nothing() {}\n", "utf-8")

    every = citations(corpus)
    assert {"openvmm"} == {one.citation.tree for _, one in look_up(every, str(tmp_path), "", "")}
    with pytest.raises(UsageError, match="did you mean openvmm"):
        look_up(every, str(tmp_path), "openvm", "")
    with pytest.raises(UsageError, match="nothing cites revision 'x' of openvmm"):
        look_up(every, str(tmp_path), "openvmm", "x")
    with pytest.raises(UsageError, match="no folder"):
        look_up(every, str(tmp_path / "none"), "", "")
