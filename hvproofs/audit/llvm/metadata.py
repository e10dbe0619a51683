# SPDX-License-Identifier: MIT
"""Debug metadata of printed LLVM IR, looked up one node at a time.

Most of a kernel module is metadata and most of that is never asked for, so
nodes stay text until they are needed. Chains of nodes are followed with a
bound: a stranger's may be circular.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from hvproofs.audit.llvm.irvalues import DebugLoc

MAX_CHAIN = 200  # scopes or inlined calls followed before giving up
MAX_MEMBERS = 4096  # members of one structure read before giving up

_NODE = re.compile(r"!(\d+) = (?:distinct )?(.*)")
_FIELD = re.compile(r'(\w+): (?:"((?:[^"\\]|\\.)*)"|(![\d]+|[^,()"]+))')
_NAMES_OF_TYPES = ("DW_TAG_typedef", "DW_TAG_const_type", "DW_TAG_volatile_type")
_VARIANTS = "DW_TAG_variant_part"
_REFERENCES = re.compile(r"!(\d+)")
_ESCAPE = re.compile(r"\\([0-9A-Fa-f]{2}|\\)")


def unescape(text: str) -> str:
    """A string as LLVM prints it, with `\\0A` and the like replaced."""
    return _ESCAPE.sub(lambda m: "\\" if m[1] == "\\" else chr(int(m[1], 16)), text)


@dataclass(frozen=True, slots=True)
class DebugMember:
    """A member of a C structure or union, from its debug information."""

    name: str  # empty for an anonymous one
    offset: int  # bits from the start
    size: int  # bits
    type_name: str  # of its type, or empty


class Metadata:
    """The numbered metadata nodes of one module."""

    def __init__(self, lines: Iterable[str]) -> None:
        """`lines` are those of the text that start with `!`; others are ignored."""
        self._nodes: dict[int, str] = {}
        for line in lines:
            found = _NODE.match(line)
            if found:
                self._nodes[int(found[1])] = found[2]
        self._locations: dict[int, DebugLoc | None] = {}
        self._structures: dict[str, str] | None = None

    def fields(self, node: int) -> dict[str, str]:
        """The named fields of a node, strings unescaped; empty when there is none."""
        text = self._nodes.get(node, "")
        return {
            key: unescape(quoted) if not plain else plain.strip()
            for key, quoted, plain in _FIELD.findall(text)
        }

    def kind(self, node: int) -> str:
        """The class of a node, such as `DILocation`; empty for a tuple or none."""
        text = self._nodes.get(node, "")
        return text[1:].split("(", 1)[0] if text.startswith("!DI") else ""

    def name(self, node: int) -> str:
        """The `name` field of a node, or empty."""
        return self.fields(node).get("name", "")

    def location(self, node: int) -> DebugLoc | None:
        """The source place of a `DILocation`, with its chain of inlined calls."""
        if node not in self._locations:
            self._locations[node] = self._location(node)
        return self._locations[node]

    def _location(self, node: int) -> DebugLoc | None:
        chain: list[int] = []
        while self.kind(node) == "DILocation" and len(chain) < MAX_CHAIN and node not in chain:
            chain.append(node)
            node = _reference(self.fields(node).get("inlinedAt"))
        outer: DebugLoc | None = None
        for one in reversed(chain):
            fields = self.fields(one)
            path, function = self._scope(_reference(fields.get("scope")))
            line, column = _number(fields.get("line")), _number(fields.get("column"))
            outer = DebugLoc(path, line, column, function, outer)
        return outer

    def subprogram(self, node: int) -> DebugLoc | None:
        """Where a `DISubprogram` is defined."""
        if self.kind(node) != "DISubprogram":
            return None
        fields = self.fields(node)
        path = self._file(_reference(fields.get("file")))
        return DebugLoc(path, _number(fields.get("line")), 0, fields.get("name", ""), None)

    def variable(self, node: int) -> DebugLoc | None:
        """Where a global is defined, by the expression that its `!dbg` names."""
        fields = self.fields(_reference(self.fields(node).get("var")))
        if not fields:
            return None
        path = self._file(_reference(fields.get("file")))
        return DebugLoc(path, _number(fields.get("line")), 0, fields.get("name", ""), None)

    # --- types --------------------------------------------------------------------------------

    def type_of(self, node: int) -> int:
        """The type of a global, by the expression that its `!dbg` names; -1 when unknown."""
        found = self.fields(_reference(self.fields(node).get("var")))
        return self.bare(_reference(found.get("type")))

    def structure(self, name: str) -> int:
        """The structure of that name; -1 where there is none, or more than one."""
        wanted = f'(tag: DW_TAG_structure_type, name: "{name}",'
        found = [node for node, text in self._nodes.items() if wanted in text]
        return found[0] if len(found) == 1 else -1

    def bare(self, node: int) -> int:
        """A type without the names and qualifiers it is given."""
        for _ in range(MAX_CHAIN):
            fields = self.fields(node)
            if fields.get("tag") not in _NAMES_OF_TYPES:
                break
            node = _reference(fields.get("baseType"))
        return node

    def pointee(self, node: int) -> int:
        """The type that a pointer's points to; -1 for a type that is no pointer's."""
        fields = self.fields(node)
        is_pointer = fields.get("tag") == "DW_TAG_pointer_type"
        return self.bare(_reference(fields.get("baseType"))) if is_pointer else -1

    def is_pointer(self, node: int) -> bool:
        """Whether a type is that of a pointer."""
        return self.fields(node).get("tag") == "DW_TAG_pointer_type"

    def member(self, node: int, name: str) -> tuple[int, int] | None:
        """Where a member of a structure starts, in bytes, and its type; None for no such one."""
        listed = self._nodes.get(_reference(self.fields(node).get("elements")), "")
        for text in _REFERENCES.findall(listed)[:MAX_MEMBERS]:
            fields = self.fields(int(text))
            if fields.get("tag") == "DW_TAG_member" and fields.get("name") == name:
                kind = self.bare(_reference(fields.get("baseType")))
                return _number(fields.get("offset")) // 8, kind
            # The variants of an enum of Rust.
            inner = self.member(int(text), name) if fields.get("tag") == _VARIANTS else None
            if inner is not None:
                return inner
        return None

    def _scope(self, node: int) -> tuple[str, str]:
        """The file of the innermost scope, and the function it is part of."""
        path = ""
        for _ in range(MAX_CHAIN):
            fields = self.fields(node)
            path = path or self._file(_reference(fields.get("file")))
            if self.kind(node) == "DISubprogram":
                return path, fields.get("name", "")
            if "scope" not in fields:
                break
            node = _reference(fields["scope"])
        return path, ""

    def _file(self, node: int) -> str:
        return self.fields(node).get("filename", "")

    def members(self, structure: str) -> tuple[DebugMember, ...]:
        """The members of the C structure or union of that tag name; empty when unknown."""
        elements = self.fields(self._structure_node(structure)).get("elements")
        listed = self._nodes.get(_reference(elements), "")
        found: list[DebugMember] = []
        for text in _REFERENCES.findall(listed)[:MAX_MEMBERS]:
            fields = self.fields(int(text))
            if fields.get("tag") == "DW_TAG_member":
                found.append(self._member(fields))
        return tuple(found)

    def _member(self, fields: dict[str, str]) -> DebugMember:
        return DebugMember(
            fields.get("name", ""),
            _number(fields.get("offset")),
            _number(fields.get("size")),
            self.name(_reference(fields.get("baseType"))),
        )

    def _structure_node(self, structure: str) -> int:
        if self._structures is None:
            self._structures = {
                self.name(node): str(node)
                for node, text in self._nodes.items()
                if text.startswith("!DICompositeType(tag: DW_TAG_") and "elements:" in text
            }
        return int(self._structures.get(structure, "-1"))


def _reference(text: str | None) -> int:
    return int(text[1:]) if text and text[0] == "!" and text[1:].isdecimal() else -1


def _number(text: str | None) -> int:
    return int(text) if text and text.isdecimal() else 0
