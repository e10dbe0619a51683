# SPDX-License-Identifier: MIT
"""TOML files with the place of everything in them.

Values come from the standard library's reader; tree-sitter gives the places,
which that reader drops, once something asks for one: a corpus without faults
asks for none. A file is data from strangers: its size and nesting are bounded
before anything else looks at it.
"""

from __future__ import annotations

import re
import sys
import tomllib
from codecs import BOM_UTF8
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path as FilePath
from typing import TYPE_CHECKING, Any

from hvproofs.errors import Diagnostic, Location, SpecError

if TYPE_CHECKING:
    from tree_sitter import Node

MAX_BYTES = 256 * 1024  # of one file
MAX_DEPTH = 16  # tables and arrays inside each other

# The way to a value: table keys and array indices.
Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """A file that was read."""

    path: str  # as the user named it
    data: dict[str, Any]  # tomllib's reading
    content: bytes  # the file, with Unix line ends
    rest: Document | None = None  # where the arrays of tables at its top go on

    def joined(self, other: Document) -> Document:
        """This document, and `other` in which its arrays of tables go on."""
        return replace(self, rest=self.rest.joined(other) if self.rest else other)

    @property
    def whole(self) -> bytes:
        """The content of it all."""
        return self.content + (self.rest.whole if self.rest else b"")

    def holder(self, path: Path) -> tuple[Document, Path]:
        """The file that has what is at `path`, and the path in it."""
        if self.rest is not None and len(path) > 1 and isinstance(path[1], int):
            own = len(self.data.get(str(path[0]), ()))
            if path[1] >= own:
                return self.rest.holder((path[0], path[1] - own, *path[2:]))
        return self, path

    def place(self, path: Path) -> Location:
        """Where the value at `path` stands, or the innermost thing around it."""
        here, path = self.holder(path)
        known = _found(here.path, here.content)
        for end in range(len(path), -1, -1):
            found = known.places.get(path[:end]) or known.keys.get(path[:end])
            if found is not None:
                return found
        return Location(here.path)

    def key(self, path: Path) -> Location:
        """Where the key at `path` stands."""
        here, inner = self.holder(path)
        return _found(here.path, here.content).keys.get(inner) or self.place(path)

    def inside(self, path: Path, offset: int) -> Location:
        """Where character `offset` of the string at `path` stands in the file."""
        start, raw = self.place(path), _found(self.path, self.content).strings.get(path)
        if raw is None:
            return start
        line, column = start.line, start.column
        for piece in _characters(raw)[:offset]:
            if piece.startswith("\n"):
                line, column = line + 1, 1
            else:
                column += len(piece)
        return Location(start.path, line, column + (_opening(raw) if line == start.line else 0))


def _opening(raw: str) -> int:
    return 3 if raw.startswith(('"""', "'''")) else 1


def _characters(raw: str) -> list[str]:
    """The source of each character of a TOML string: escapes count as one."""
    body = raw[_opening(raw) : -_opening(raw)]
    if raw.startswith("'"):
        return list(body)
    return re.findall(r"\\u[0-9a-fA-F]{4}|\\U[0-9a-fA-F]{8}|\\.|.", body, re.DOTALL)


class _Places:
    """Walks the concrete syntax once and records where values stand."""

    def __init__(self, path: str, text: bytes) -> None:
        self.path = path
        self.lines = text.split(b"\n")
        self.places: dict[Path, Location] = {}  # where each value stands
        self.keys: dict[Path, Location] = {}  # where each key stands
        self.strings: dict[Path, str] = {}  # the source text of each string, quotes included

    def location(self, node: Node) -> Location:
        row, column = node.start_point
        characters = len(self.lines[row][:column].decode("utf-8", "replace"))
        return Location(self.path, row + 1, characters + 1)

    def document(self, root: Node) -> None:
        counts: dict[Path, int] = {}
        for node in root.named_children:
            if node.type == "pair":
                self.pair(node, ())
            elif node.type in ("table", "table_array_element"):
                self.table(node, counts)

    def table(self, node: Node, counts: dict[Path, int]) -> None:
        head, *pairs = node.named_children
        base = self._inside_arrays(self.key_parts(head), counts, node)
        self.places.setdefault(base, self.location(node))
        self.keys.setdefault(base, self.location(head))
        for pair in pairs:
            if pair.type == "pair":
                self.pair(pair, base)

    def _inside_arrays(self, names: Path, counts: dict[Path, int], node: Node) -> Path:
        """The path of a table header: arrays of tables add the index of their last element."""
        path: Path = ()
        for position, name in enumerate(names):
            path = (*path, name)
            last = position == len(names) - 1
            if last and node.type == "table_array_element":
                counts[path] = counts.get(path, -1) + 1
            if path in counts:
                self.keys.setdefault(path, self.location(node))
                path = (*path, counts[path])
        return path

    def key_parts(self, node: Node) -> Path:
        if node.type == "dotted_key":
            return tuple(p for child in node.named_children for p in self.key_parts(child))
        text = (node.text or b"").decode("utf-8", "replace")
        if node.type == "quoted_key":
            return (str(next(iter(tomllib.loads(f"{text} = 0")))),)
        return (text,)

    def pair(self, node: Node, base: Path) -> None:
        key, value = node.named_children[0], node.named_children[-1]
        path = (*base, *self.key_parts(key))
        self.keys[path] = self.location(key)
        self.value(value, path)

    def value(self, node: Node, path: Path) -> None:
        stack = [(node, path)]
        while stack:
            item, where = stack.pop()
            self.places[where] = self.location(item)
            if item.type == "array":
                values = [child for child in item.named_children if child.type != "comment"]
                stack.extend((child, (*where, index)) for index, child in enumerate(values))
            elif item.type == "inline_table":
                for child in item.named_children:
                    if child.type == "pair":
                        inner = (*where, *self.key_parts(child.named_children[0]))
                        self.keys[inner] = self.location(child.named_children[0])
                        stack.append((child.named_children[-1], inner))
            elif item.type == "string":
                self.strings[where] = (item.text or b"").decode("utf-8", "replace")


@lru_cache(maxsize=64)
def _found(path: str, content: bytes) -> _Places:
    """The places of one file; kept, since whoever asks for one often asks for more."""
    import tree_sitter_toml
    from tree_sitter import Language, Parser

    places = _Places(path, content)
    places.document(Parser(Language(tree_sitter_toml.language())).parse(content).root_node)
    return places


def _fault(path: str, line: int, column: int, message: str, expected: str = "") -> SpecError:
    return SpecError([Diagnostic(Location(path, line, column), message, expected)])


# Strings and comments of one line; an unclosed string ends with it, so that this is linear.
_QUOTED = re.compile(r"""\"(?:\\.|[^"\\])*+(?:"|\\?$)|'[^']*+(?:'|$)|\#.*""")
_BRACKET = re.compile(r"[\[\]{}]")
_MANY_DIGITS = re.compile(r"[0-9_]{4300}")
_LONG_KEY = re.compile(r"(?<![\w-])(?:[\w-]++\s*+\.\s*+){%d}" % MAX_DEPTH)  # noqa: UP031 - braces


def _check_depth(path: str, text: str) -> None:
    """Refuse deep nesting before any recursive reader sees it (quotes may overcount)."""
    depth = 0
    for number, line in enumerate(text.split("\n"), 1):
        bare = _QUOTED.sub(lambda found: "" if found[0].startswith("#") else "q", line)
        if "." in bare and _LONG_KEY.search(bare):
            raise _fault(path, number, 1, f"key of more than {MAX_DEPTH} parts")
        for bracket in _BRACKET.finditer(bare):
            depth += 1 if bracket[0] in "[{" else -1
            if depth > MAX_DEPTH:
                column = bracket.end()
                raise _fault(path, number, column, f"nested deeper than {MAX_DEPTH} levels")


def read_text(path: str) -> bytes:
    """A file of bounded size with Unix line ends, `-` is standard input; raises SpecError."""
    try:
        if path == "-":
            content = sys.stdin.buffer.read(MAX_BYTES + 1)
        else:
            with FilePath(path).open("rb") as stream:
                content = stream.read(MAX_BYTES + 1)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise _fault(path, 1, 1, f"cannot read the file: {reason}", "a TOML file") from None
    if len(content) > MAX_BYTES:
        raise _fault(path, 1, 1, f"file larger than {MAX_BYTES} bytes", "a spec")
    return content.removeprefix(BOM_UTF8).replace(b"\r\n", b"\n")


def load(path: str) -> Document:
    """Read one TOML file; raises SpecError with the place of the fault."""
    return parsed(path, read_text(path))


def parsed(path: str, content: bytes) -> Document:
    """The same of what was read already, of Unix line ends."""
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise _fault(path, line, 1, "not UTF-8 text", "TOML in UTF-8") from None
    _check_depth(path, text)
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        message = str(error)
        found = re.search(r" \(at line (\d+), column (\d+)\)$", message)
        line, column = (int(found[1]), int(found[2])) if found else (text.count("\n") + 1, 1)
        reason = (
            message[: found.start()] if found else message.removesuffix(" (at end of document)")
        )
        raise _fault(path, line, column, f"no TOML: {reason}") from None
    except RecursionError:
        raise _fault(path, 1, 1, "nested too deeply") from None
    except ValueError:
        # Python refuses to read a decimal number of more than 4300 digits.
        line = next((n for n, s in enumerate(text.split("\n"), 1) if _MANY_DIGITS.search(s)), 1)
        raise _fault(path, line, 1, "a number of thousands of digits", "64 bits") from None
    return Document(path, data, content)
