# SPDX-License-Identifier: MIT
"""The C of the pages: data types with their sizes, and the prototypes of hypercalls."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from hvproofs.drift.tlfs.pages import CallCode, Tlfs, TlfsPage
from hvproofs.spec.clayout import CLayout, CTypeError, layouts
from hvproofs.spec.contract import Arch

MAX_ROUNDS = 8  # types that need types that need types

_MACROS = {Arch.X86_64: ("_AMD64_", "_X64_"), Arch.ARM64: ("_ARM64_",)}
# SAL: _In_, _Out_writes_(*Count), _In_reads_bytes_(Size).
_SAL = re.compile(r"\b_(?:In|Out|Inout)\w*\b(?:\s*\((?:[^()]|\([^()]*\))*\))?")


@dataclass(frozen=True, slots=True)
class DataType:
    """A type that a page defines."""

    layout: CLayout
    page: TlfsPage
    line: int  # of the block of code


@dataclass(frozen=True, slots=True)
class TlfsTypes:
    """The types of the pages on one architecture."""

    types: dict[str, DataType]  # by name
    numbers: dict[str, int]  # #define NAME VALUE

    def layouts(self) -> dict[str, CLayout]:
        """Layouts by name."""
        return {name: found.layout for name, found in self.types.items()}


@dataclass(frozen=True, slots=True)
class TlfsParameter:
    """A parameter of a prototype."""

    name: str
    type: str  # without const and SAL
    line: int  # of the page
    pointer: bool
    array: bool  # `X[]`, or marked as read or written by the number of reps
    fixed: int | None  # elements of `X[4]`; None: no such array
    brackets: bool  # `X[]` or `X[4]`
    sal: str  # the annotation, such as _In_reads_(*Count)


@dataclass(frozen=True, slots=True)
class Prototype:
    """The interface of a hypercall page."""

    name: str  # of the function, as printed
    line: int
    parameters: tuple[TlfsParameter, ...]


def read_types(tlfs: Tlfs, arch: Arch) -> TlfsTypes:
    """Every type that some page defines, with its size on `arch`.

    A block that is no C, or that needs a type no page defines, defines nothing: no size is
    better than a wrong one.
    """
    numbers: dict[str, int] = {}
    blocks: list[tuple[TlfsPage, CallCode, str]] = []
    for page in tlfs.datatypes.values():
        for code in page.code:
            text = branch(code.text, arch)
            if not _other_arch(code, arch):
                blocks.append((page, code, text))
                numbers.update(_defines(text))
    found: dict[str, DataType] = {}
    new: set[str] = set()
    for round_ in range(MAX_ROUNDS):
        before = set(found)
        for page, code, text in blocks:
            # Only what needs a type that the last round found can have become whole.
            if round_ == 0 or new & set(re.findall(r"\w+", text)):
                for name, layout in _layouts(text, found).items():
                    found.setdefault(name, DataType(layout, page, code.line))
        found |= _solved(blocks, found)
        new = found.keys() - before
        if not new:
            break
    return TlfsTypes(found, numbers)


def _solved(
    blocks: list[tuple[TlfsPage, CallCode, str]], found: dict[str, DataType]
) -> dict[str, DataType]:
    """Types that no page defines, whose size a union with a whole number of bits leaves.

    `union { UINT64 AsUINT64; struct { HV_CODE Code; UINT32 Rest:32; }; }` gives HV_CODE 4 bytes.
    """
    solved: dict[str, DataType] = {}
    for page, code, text in blocks:
        for union in re.finditer(
            r"\bunion\s*\{\s*UINT(\d{1,2})\s+AsUINT\1\s*;\s*struct\s*\{([^{}]*)\}\s*;\s*\}",
            uncommented(text),
        ):
            fields = re.findall(r"\bUINT\d+\s+\w+\s*:\s*(\d{1,2})\s*;", union[2])
            whole = re.findall(r"\b(HV_\w+)\s+\w+\s*;", union[2])
            size, rest = divmod(int(union[1]) - sum(map(int, fields)), 8)
            known = len(fields) + 1 == union[2].count(";") and len(whole) == 1
            if known and not rest and size in (1, 2, 4) and whole[0] not in found:
                solved[whole[0]] = DataType(CLayout(whole[0], size, size), page, code.line)
    return solved


def _layouts(text: str, found: dict[str, DataType]) -> dict[str, CLayout]:
    try:
        return layouts(text, {name: known.layout for name, known in found.items()})
    except CTypeError:
        return {}


def _other_arch(code: CallCode, arch: Arch) -> bool:
    words = " ".join(code.headings).lower()
    x86, arm = "x64" in words, "arm64" in words
    return x86 != arm and (arm if arch is Arch.X86_64 else x86)


def _defines(text: str) -> dict[str, int]:
    pattern = r"^\s*#define\s+(\w+)\s+(0[xX][0-9a-fA-F]{1,9}|[1-9]\d{0,9}|0)\s*$"
    return {name: int(value, 0) for name, value in re.findall(pattern, text, re.MULTILINE)}


def branch(text: str, arch: Arch) -> str:
    """The text with `#if defined(_ARM64_)` and its like resolved; lines keep their numbers."""
    out: list[str] = []
    state: list[bool] = []
    for line in text.split("\n"):
        found = re.match(r"\s*#\s*(if|else|elif|endif)\b(.*)", line)
        if not found:
            out.append(line if all(state) else "")
            continue
        out.append("")
        if found[1] == "if":
            holds = any(f"defined({macro})" in found[2] for macro in _MACROS[arch])
            state.append(not holds if "!defined" in found[2] else holds)
        elif found[1] == "endif":
            del state[-1:]
        elif state:
            state[-1] = not state[-1]
    return "\n".join(out)


def uncommented(text: str) -> str:
    """The text without comments; lines keep their numbers."""
    blank = lambda m: re.sub(r"[^\n]", " ", m[0])  # noqa: E731  # keeps the lines
    return re.sub(r"/\*.*?\*/|//[^\n]*", blank, text, flags=re.DOTALL)


def prototype(page: TlfsPage) -> Prototype | None:
    """The C prototype on a hypercall page; None where there is none."""
    for code in page.code:
        found = re.search(r"\bHV_STATUS\s+(\w+)\s*\((.*)\)\s*;", code.text, re.DOTALL)
        if not found:
            continue
        line = code.line + code.text[: found.start(1)].count("\n")
        first = code.line + code.text[: found.start(2)].count("\n")
        return Prototype(found[1], line, tuple(_parameters(found[2], first)))
    return None


def _parameters(text: str, line: int) -> list[TlfsParameter]:
    found: list[TlfsParameter] = []
    text = re.sub(r"//[^\n]*", lambda m: " RepCount " if "RepCount" in m[0] else "", text)
    for part in re.split(r"[,;](?![^(]{0,200}\))", text):
        at = line + part[: len(part) - len(part.lstrip())].count("\n")
        line += part.count("\n")
        # A comment behind the comma belongs to the parameter before.
        if re.match(r"[ \t]*RepCount", part) and found:
            found[-1] = replace(found[-1], array=True)
            at += part.strip().split("\n")[0].strip() == "RepCount"
            part = part.replace("RepCount", "", 1)  # noqa: PLW2901  # the rest is the parameter
        parameter = _parameter(part, at)
        found += [parameter] if parameter else []
    return found


def _parameter(text: str, line: int) -> TlfsParameter | None:
    sal = _SAL.search(text)
    rest = re.sub(r"\bRepCount\b|\bconst\b", " ", _SAL.sub(" ", text))
    shape = re.fullmatch(r"\s*(\w+)(?:\s+|\s*(\*+)\s*)(\w+)\s*(\[(\d{0,9})\])?\s*", rest)
    if shape is None:
        return None
    counted = sal is not None and re.search(r"reads|writes", sal[0]) is not None
    return TlfsParameter(
        name=shape[3], type=shape[1], line=line, pointer=bool(shape[2]),
        array=shape[4] == "[]" or counted or "RepCount" in text,
        fixed=int(shape[5]) if shape[5] else None, brackets=bool(shape[4]),
        sal=sal[0] if sal else "",
    )  # fmt: skip
