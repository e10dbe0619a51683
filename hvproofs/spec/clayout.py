# SPDX-License-Identifier: MIT
"""C struct definitions in, layouts out.

The text is parsed by pycparser, after what it does not know (comments, attributes, kernel macros)
was put into words it does. Layouts follow the System V ABIs of x86-64 and AArch64, which agree for
everything a hypercall struct is made of. pycparser comes with the extra `drift`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from hvproofs.errors import MissingExtraError

MAX_TEXT = 256 * 1024  # characters of C
MAX_NESTING = 64  # braces inside each other
NAME = "<struct>"  # what a place in pasted text is called

# Bytes of the scalar types of Linux, C and the TLFS; alignment is the size.
_SCALARS = {
    **{f"{p}{s}{b}": b // 8 for p in ("", "__") for s in "us" for b in (8, 16, 32, 64)},
    **{f"__{e}{b}": b // 8 for e in ("le", "be") for b in (16, 32, 64)},
    **{f"{u}int{b}_t": b // 8 for u in ("", "u") for b in (8, 16, 32, 64)},
    **{f"{u}INT{b}": b // 8 for u in ("", "U") for b in (8, 16, 32, 64, 128)},
    "bool": 1,
    "BOOLEAN": 1,
    "VOID": 1,
    "PVOID": 8,
    "PCVOID": 8,
    "size_t": 8,
}
_WORDS = {"char": 1, "short": 2, "int": 4, "long": 8, "_Bool": 1, "void": 1, "float": 4}
_MOST = 1 << 32  # of a size in a declaration
# Constant expressions of sizes; None: it has no value.
_OPERATORS: Mapping[str, Callable[[int, int], int | None]] = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: a // b if b else None,
    "<<": lambda a, b: a << b if b < 32 else None,
    ">>": lambda a, b: a >> b if b < 32 else None,
}
_KEYWORDS = {
    "const", "volatile", "struct", "union", "enum", "typedef", "unsigned", "signed", "double",
    "static", "extern", "return", "sizeof", "long", "short", *_WORDS,
}  # fmt: skip
_ATTRIBUTE = (
    r"(?:\s*(?:__packed|__aligned\(\d+\)|__attribute__\s*\(\([^()]*(?:\(\d+\))?[^()]*\)\)))"
)

_INSIDE = r"(?:[^()]|\((?:[^()]|\([^()]*\))*\))*"  # of brackets, with brackets in them


class CTypeError(Exception):
    """C text that has no layout; the message says why."""

    def __init__(self, message: str, line: int = 1, column: int = 1) -> None:
        """`line` and `column` are counted from 1, where the fault has a place."""
        super().__init__(message)
        self.line, self.column = line, column


@dataclass(frozen=True, slots=True)
class CMember:
    """A member of a struct or union."""

    name: str  # empty: an anonymous struct or union
    offset: int  # bytes
    size: int  # bytes; 0 for a flexible array; those that a bitfield touches
    type: CLayout
    bits: int = 0  # width of a bitfield, else 0


@dataclass(frozen=True, slots=True)
class CLayout:
    """How a C type is laid out."""

    name: str  # tag or typedef, else empty
    size: int  # bytes
    align: int  # bytes
    members: tuple[CMember, ...] = ()  # of a struct or union
    union: bool = False
    element: CLayout | None = None  # of an array
    flexible: bool = False  # an array without a length


def _prepared(text: str) -> tuple[str, dict[str, int]]:
    """The text without what pycparser does not know, and the numbers it defines."""
    blank = lambda m: re.sub(r"[^\n]", " ", m[0])  # noqa: E731  # keeps the lines
    text = re.sub(r"/\*.*?\*/|//[^\n]*", blank, text, flags=re.DOTALL)
    numbers: dict[str, int] = {}
    for name, value in re.findall(
        r"^[ \t]*#\s*define\s+(\w+)\s+\(?(0[xX][0-9a-fA-F]{1,8}|[1-9]\d{0,8}|0)\b",
        text,
        re.MULTILINE,
    ):
        numbers[name] = int(value, 0)
    branch = re.search(r"^[ \t]*#\s*(if|else|elif)", text, re.MULTILINE)
    if branch:
        line = text.count("\n", 0, branch.end()) + 1
        raise CTypeError("conditional compilation (#if): paste the one branch that is meant", line)
    text = re.sub(r"^[ \t]*#[^\n]*", "", text, flags=re.MULTILINE)
    # Macros of the kernel whose meaning is known: include/linux/{build_bug,stddef}.h.
    text = re.sub(rf"\b_?[Ss]tatic_assert\s*\({_INSIDE}\)\s*;", blank, text)
    overlap = r"__TRAILING_OVERLAP\(([^,()]+),\s*(\w+),\s*\w+,[^,()]*,([^()]*)\)\s*;?"
    text = re.sub(overlap, r"\1 \2; \3", text)
    text = re.sub(r"DECLARE_FLEX_ARRAY\(\s*([\w ]+?)\s*,\s*(\w+)\s*\)", r"\1 \2[]", text)
    return _attributes(text), numbers


def _attributes(text: str) -> str:
    """Move attributes into their struct, as pragmas, which pycparser keeps."""
    opened: list[int] = []
    marks: list[tuple[int, str]] = []
    for found in re.finditer(r"\{|\}" + _ATTRIBUTE + "*", text):
        if found[0] == "{":
            opened.append(found.end())
            if len(opened) > MAX_NESTING:
                raise CTypeError(f"braces nested deeper than {MAX_NESTING}")
        elif opened:
            start = opened.pop()
            mark = _mark(found[0] + _before(text, start))
            marks += [(start, mark)] if mark else []
    for start, mark in sorted(marks, reverse=True):
        text = f'{text[:start]} _Pragma("{mark}") {text[start:]}'
    return re.sub(_ATTRIBUTE, " ", text)


def _before(text: str, start: int) -> str:
    """What stands between `struct` and its brace: attributes may be there as well."""
    head = re.search(r"(?:struct|union)\b([^{};]*)\{$", text[max(0, start - 200) : start])
    return head[1] if head else ""


def _mark(attributes: str) -> str:
    aligned = re.search(r"aligned_*\s*\(+(\d+)", attributes)
    words = ["packed"] if "packed" in attributes else []
    return " ".join([*words, *([f"aligned {aligned[1]}"] if aligned else [])])


def _unknown(text: str) -> set[str]:
    """Names that stand where a type does."""
    names = re.findall(r"\b([A-Za-z_]\w*)\b(?=\s*\**\s+\**\s*[A-Za-z_]\w*\s*[\[;:,])", text)
    return set(names) - _KEYWORDS - _SCALARS.keys()


def layouts(text: str, known: dict[str, CLayout] | None = None) -> dict[str, CLayout]:
    """The types a text defines, by tag or typedef, in its order.

    `known` are types from elsewhere. A type that needs an unknown one is left out, unless it is
    all there is. Raises CTypeError for text that is no C, MissingExtraError without pycparser.
    """
    try:
        from pycparser import c_parser  # type: ignore[import-untyped]
    except ImportError:
        raise MissingExtraError("drift", "pycparser") from None
    if len(text) > MAX_TEXT:
        raise CTypeError(f"more than {MAX_TEXT} characters")
    prepared, numbers = _prepared(text)
    defined = set(re.findall(r"\}\s*(\w+)\s*;", prepared)) | set(
        re.findall(r"typedef\s+[\w\s]+?\s\**(\w+)\s*(?:\[\w*\])?\s*;", prepared)
    )
    outside = _SCALARS.keys() | _unknown(prepared) | (known or {}).keys()
    names = sorted((outside - defined) & set(re.findall(r"\w+", prepared)))
    prelude = "".join(f"typedef int {name}; " for name in names if name not in _KEYWORDS)
    try:
        tree = c_parser.CParser().parse(prelude + prepared, NAME)
    except (c_parser.ParseError, RecursionError) as error:
        raise _no_c(prepared, str(error)) from None
    return _Layouts(numbers, dict(known or {}), set(names)).all(tree)


def _no_c(text: str, reason: str) -> CTypeError:
    """The error of text that does not parse, at its place or at what looks like a macro."""
    found = re.fullmatch(rf"{NAME}:(\d+):(\d+): (.*)", reason, re.DOTALL)
    if found:
        # The first line has the names of foreign types in front of it.
        column = int(found[2]) if found[1] != "1" else 1
        return CTypeError(
            f"no C: unexpected {found[3].removeprefix('before: ')}", int(found[1]), column
        )
    macro = re.search(r"\b(?!_Pragma\b|sizeof\b)([A-Za-z_]\w*)\s*\(", text)
    if macro:
        line = text.count("\n", 0, macro.start()) + 1
        column = macro.start() - text.rfind("\n", 0, macro.start())
        return CTypeError(f"{macro[1]}() is not known: write out what it stands for", line, column)
    return CTypeError(f"no C: {reason.removeprefix(f'{NAME}: ')}")


class _Layouts:
    """Lays out the declarations of one text."""

    def __init__(
        self, numbers: dict[str, int], known: dict[str, CLayout], prelude: set[str]
    ) -> None:
        self.numbers, self.known, self.prelude = numbers, known, prelude
        self.found: dict[str, CLayout] = {}

    def all(self, tree: Any) -> dict[str, CLayout]:
        failed: CTypeError | None = None
        for node in tree.ext:
            kind, name = type(node).__name__, node.name or ""
            if kind not in ("Typedef", "Decl") or (kind == "Typedef" and name in self.prelude):
                continue
            try:
                layout = self.of(node.type)
            except CTypeError as error:
                failed = error
                continue
            for key in {name if kind == "Typedef" else "", layout.name} - {""}:
                self.found.setdefault(key, replace(layout, name=key))
        if failed and not self.found:
            raise failed
        return self.found

    def of(self, node: Any) -> CLayout:
        """The layout of a type node."""
        match type(node).__name__:
            case "TypeDecl":
                return self.of(node.type)
            case "PtrDecl":
                return CLayout("pointer", 8, 8)
            case "Enum":
                return CLayout(node.name or "", 4, 4)
            case "ArrayDecl":
                return self.array(node)
            case "IdentifierType":
                return self.scalar(node.names)
            case "Struct" | "Union":
                return self.aggregate(node)
            case other:
                raise CTypeError(f"a declaration of kind {other}, expected a struct")

    def scalar(self, names: list[str]) -> CLayout:
        last = names[-1]
        found = self.found.get(last) or self.known.get(last)
        if found:
            return found
        size = _SCALARS.get(last)
        if size is None and set(names) & (_WORDS.keys() | {"unsigned", "signed", "double"}):
            size = next((_WORDS[w] for w in ("char", "short", "long") if w in names), 4)
            size = 8 if "double" in names else size
        if size is None:
            raise CTypeError(f"type {last} is not known, expected its definition in the text")
        return CLayout(last, size, size)

    def array(self, node: Any) -> CLayout:
        element = self.of(node.type)
        if node.dim is None:
            return CLayout("", 0, element.align, (), False, element, True)
        count = self.number(node.dim)
        if count == 0:
            return CLayout("", 0, element.align, (), False, element, True)
        return CLayout("", count * element.size, element.align, (), False, element)

    def number(self, node: Any) -> int:
        kind = type(node).__name__
        if kind == "Constant":
            text = node.value.rstrip("uUlL")
            if re.fullmatch(r"0[xX][0-9a-fA-F]{1,8}|[1-9]\d{0,8}|0", text):
                return int(text, 0)
            raise CTypeError(f"{node.value} is no size, expected a number below 2^32")
        if kind == "ID" and node.name in self.numbers:
            return self.numbers[node.name]
        if kind == "UnaryOp" and node.op == "sizeof" and type(node.expr).__name__ == "Typename":
            return self.of(node.expr.type).size
        if kind == "BinaryOp" and node.op in _OPERATORS:
            value = _OPERATORS[node.op](self.number(node.left), self.number(node.right))
            if value is not None and 0 <= value < _MOST:
                return value
            raise CTypeError(f"a size that 32 bits do not hold: ... {node.op} ...")
        name = node.name.name if kind == "FuncCall" else getattr(node, "name", kind)
        raise CTypeError(f"{name} is no number that the text defines")

    def aggregate(self, node: Any) -> CLayout:
        union = type(node).__name__ == "Union"
        if node.decls is None:
            found = self.found.get(node.name) or self.known.get(node.name)
            if found:
                return found
            raise CTypeError(f"struct {node.name} is not known, expected its definition")
        pragmas = [d.string.value for d in node.decls if type(d).__name__ == "Pragma"]
        packed = any("packed" in pragma for pragma in pragmas)
        wanted = [int(n) for p in pragmas for n in re.findall(r"aligned (\d+)", p)]
        place = _Placer(packed, union)
        for decl in node.decls:
            if type(decl).__name__ == "Decl":
                bits = self.number(decl.bitsize) if decl.bitsize is not None else None
                place.add(decl.name or "", self.of(decl.type), bits)
        align = max([place.align, *wanted])
        size = -(-place.end // (8 * align)) * align
        return CLayout(node.name or "", size, align, tuple(place.members), union)


class _Placer:
    """Places members one after the other, in bits."""

    def __init__(self, packed: bool, union: bool) -> None:
        self.packed, self.union = packed, union
        self.members: list[CMember] = []
        self.at = self.end = 0
        self.align = 1

    def add(self, name: str, layout: CLayout, bits: int | None) -> None:
        align = 1 if self.packed else layout.align
        start = 0 if self.union else self.at
        unit = layout.size * 8
        crosses = (
            bits is not None and start // unit != (start + bits - 1) // unit if unit else False
        )
        if bits is None or (crosses and not self.packed):
            start = -(-start // (align * 8)) * align * 8
        width = unit if bits is None else bits
        self.align = max(self.align, align)
        self.at = start + width
        self.end = max(self.end, self.at)
        if name or bits is None:
            size = -(-self.at // 8) - start // 8
            self.members.append(CMember(name, start // 8, size, layout, bits or 0))
