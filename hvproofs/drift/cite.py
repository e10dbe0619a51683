# SPDX-License-Identifier: MIT
"""Citations looked up in a checkout or an unpacked package: which hold, moved, changed or are gone.

A citation rests on the lines of one definition that speak of its names, or on all of them. They
are known by a fingerprint of their normalised text, which no layout and no comment changes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum
from hashlib import sha256
from pathlib import Path

from hvproofs.errors import UsageError, near
from hvproofs.spec.citation import Citation
from hvproofs.spec.contract import Contract
from hvproofs.spec.corpus import Corpus
from hvproofs.spec.scheme import Scheme

_COMMENT = re.compile(r"/\*.*?\*/|//[^\n]*", re.DOTALL)
_MORE_LINES = re.compile(r"\\\n")
_BLANK = re.compile(r"\s+")
_STRING = re.compile(r'"(?:[^"\\]|\\.)*"')
_TEXTS = (".md", ".txt", ".rst")  # files without definitions: cited whole
_FUNCTIONS = re.compile(
    r"^(?:[A-Za-z_][^\n;{}()=#]*[\s*])?(\w+)\s*\(|^[ \t]*[^\n;{}=]*\bfn\s+(\w+)", re.MULTILINE
)


class State(Enum):
    """What came of a citation."""

    HOLDS = "holds"  # the same lines in the same place
    MOVED = "moved"  # the same lines in another file or under another name
    CHANGED = "changed"  # the definition is there, and other lines are in it
    GONE = "gone"  # no such definition


@dataclass(frozen=True, slots=True)
class Found:
    """A citation in a tree."""

    citation: Citation
    state: State
    where: str = ""  # of MOVED: the file and the name it has there


def normalised(text: str) -> str:
    """The tokens of a text, one blank between words: no comments, no layout."""
    words = _BLANK.sub(" ", _COMMENT.sub(" ", _MORE_LINES.sub(" ", text))).strip()
    return re.sub(r" ?([^\w\s]) ?", r"\1", words)


def fingerprint(definition: str, names: Iterable[str] = (), symbol: str = "") -> str:
    """12 hex digits that stand for the statements that speak of `names`, or for all.

    The name of the definition itself, `symbol`, is left out: a new name changes no line.
    """
    text = normalised(definition)
    wanted = tuple(names)
    if wanted:
        speaks = re.compile(rf"\b(?:{'|'.join(map(re.escape, wanted))})\b")
        text = "\n".join(part for part in re.split(r"[;{}]", text) if speaks.search(part))
    if symbol:
        text = re.sub(rf"\b{re.escape(symbol)}\b", "", text)
    return sha256(text.encode()).hexdigest()[:12]


def _closed(text: str, start: int, opening: str, closing: str) -> int:
    """Just behind the bracket that closes the one at `start`; the end where none does."""
    depth = 0
    for match in re.finditer(rf"[{re.escape(opening + closing)}]", text[start:]):
        depth += 1 if match[0] == opening else -1
        if depth == 0:
            return start + match.end()
    return len(text)


def blanked(text: str) -> str:
    """The text with blanks for strings and comments, which may hold brackets."""
    for pattern in (_COMMENT, _STRING):
        text = pattern.sub(lambda m: re.sub(r"[^\n]", " ", m[0]), text)
    return text


def definitions(text: str, symbol: str, plain: str = "") -> Iterator[str]:
    """Every definition of a name: function, struct, macro or constant, of C or Rust.

    `plain` is the text `blanked`, where it is known.
    """
    plain, name = plain or blanked(text), re.escape(symbol)
    if symbol not in plain:
        return
    for match in re.finditer(
        rf"^[ \t]*#[ \t]*define[ \t]+{name}\b(?:[^\\\n]|\\.|\\\n)*", plain, re.MULTILINE
    ):
        yield text[match.start() : match.end()]
    for match in re.finditer(rf"\b(?:struct|union|enum)\s+{name}\b[^;{{()]*\{{", plain):
        yield text[match.start() : _closed(plain, match.end() - 1, "{", "}")]
    for match in re.finditer(rf"\b(?:const|static)\s+{name}\s*:[^;]*;", plain):
        yield text[match.start() : match.end()]
    for match in re.finditer(rf"\bfn\s+{name}\b[^;{{]*\{{", plain):
        yield text[match.start() : _closed(plain, match.end() - 1, "{", "}")]
    for match in re.finditer(
        rf"^(?:[A-Za-z_][^\n;{{}}()=#]*[\s*])?{name}\s*\(", plain, re.MULTILINE
    ):
        head = _closed(plain, match.end() - 1, "(", ")")
        body = re.compile(r"[\w\s]*\{").match(plain, head)
        if body:
            yield text[match.start() : _closed(plain, body.end() - 1, "{", "}")]


@dataclass(frozen=True, slots=True)
class Tree:
    """A checkout or an unpacked package."""

    root: Path
    _texts: dict[str, tuple[str, str]] = field(default_factory=dict)

    def text(self, file: str) -> tuple[str, str]:
        """A file's text, and that text blanked; empty where there is none."""
        if file not in self._texts:
            path = self.root / file
            found = path.read_text("utf-8", "replace") if path.is_file() else ""
            self._texts[file] = (found, blanked(found))
        return self._texts[file]

    def prints(self, file: str, symbol: str, names: Iterable[str]) -> list[str]:
        """The fingerprints of all definitions of a name in a file; of a text, the file's."""
        text, plain = self.text(file)
        if not text:
            return []
        if file.endswith(_TEXTS):
            return [fingerprint(text, names)]
        return [fingerprint(one, names, symbol) for one in definitions(text, symbol, plain)]

    def beside(self, files: Iterable[str]) -> Iterator[str]:
        """The files in the folders of `files`, in order."""
        for folder in sorted({str(Path(file).parent) for file in files}):
            path = self.root / folder
            if path.is_dir():
                suffixes = (".c", ".h", ".rs", ".toml")
                yield from sorted(
                    f"{folder}/{one.name}" for one in path.iterdir() if one.suffix in suffixes
                )


def resolve(tree: Tree, citations: Iterable[Citation]) -> list[Found]:
    """What came of each citation; one that is not in its file is looked for beside the others."""
    every = list(citations)
    folders = [citation.file for citation in every]
    return [_resolve(tree, citation, folders) for citation in every]


def _resolve(tree: Tree, citation: Citation, folders: list[str]) -> Found:
    here = tree.prints(citation.file, citation.symbol, citation.names)
    if citation.fingerprint in here:
        return Found(citation, State.HOLDS)
    if where := _renamed(tree, citation):
        return Found(citation, State.MOVED, f"{citation.file}: {where}")
    elsewhere = [
        (file, tree.prints(file, citation.symbol, citation.names))
        for file in ([] if here else tree.beside(folders))
    ]
    for file, prints in elsewhere:
        if citation.fingerprint in prints:
            return Found(citation, State.MOVED, f"{file}: {citation.symbol}")
    there = bool(here) or any(prints for _, prints in elsewhere)
    return Found(citation, State.CHANGED if there else State.GONE)


def _renamed(tree: Tree, citation: Citation) -> str:
    """The function of the same file with the same lines; empty: there is none."""
    text, _ = tree.text(citation.file)
    if citation.file.endswith(_TEXTS):
        return ""
    names = dict.fromkeys(m[1] or m[2] for m in _FUNCTIONS.finditer(text))
    for name in names:
        if name != citation.symbol and citation.fingerprint in tree.prints(
            citation.file, name, citation.names
        ):
            return name
    return ""


def citations(corpus: Corpus) -> list[tuple[str, Citation]]:
    """Every citation of a corpus, with the scheme or the contract that makes it."""
    owners: list[Scheme | Contract] = [*corpus.schemes.values(), *corpus.contracts.values()]
    return [
        (owner.id if isinstance(owner, Scheme) else owner.name, citation)
        for owner in owners
        for source in owner.source
        for citation in source.cites
    ]


def look_up(
    every: Sequence[tuple[str, Citation]], root: str, name: str, revision: str
) -> list[tuple[str, Found]]:
    """What came of the citations of one tree, or of one revision of it; raises UsageError.

    Without a name the tree is the one of which most files are there.
    """
    tree = Tree(Path(root))
    known = dict.fromkeys(citation.tree for _, citation in every)
    if not Path(root).is_dir():
        raise UsageError(f"no folder {root}")
    if not name:
        there = {one: sum(c.tree == one and bool(tree.text(c.file)[0]) for _, c in every)
                 for one in known}  # fmt: skip
        name = max(there, key=lambda one: there[one], default="")
        if not there.get(name):
            raise UsageError(f"{root} has none of the files that are cited")
    elif name not in known:
        hint = near(name, known)
        raise UsageError(f"nothing cites a tree '{name}'" + (f"; {hint}" if hint else ""))
    chosen = [(owner, c) for owner, c in every if c.tree == name and revision in ("", c.revision)]
    if not chosen:
        revisions = ", ".join(dict.fromkeys(c.revision for _, c in every if c.tree == name))
        raise UsageError(f"nothing cites revision '{revision}' of {name}; there are {revisions}")
    found = resolve(tree, (citation for _, citation in chosen))
    return [(owner, one) for (owner, _), one in zip(chosen, found, strict=True)]
