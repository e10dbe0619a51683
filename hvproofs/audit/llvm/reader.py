# SPDX-License-Identifier: MIT
"""Reads LLVM IR as LLVM prints it, function by function, as far as it is asked to.

The text has been printed by LLVM (see `normalise`) but describes a stranger's
module, so nothing in it is believed: sizes, nesting and counts are bounded,
and what is not understood becomes `ir.Unsupported`, never an exception.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from lark import Lark
from lark.exceptions import UnexpectedInput, VisitError

from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.build import Header
from hvproofs.audit.llvm.build_instructions import Builder
from hvproofs.audit.llvm.chains import chains, fixed
from hvproofs.audit.llvm.irtypes import POINTER_BITS, NamedType, Structs, StructType
from hvproofs.audit.llvm.rounds import once
from hvproofs.audit.llvm.text import FunctionText, ModuleText, debug_node, symbol

MAX_LINE = 1 << 20  # characters of one instruction or variable
MAX_NESTING = 64  # brackets open at once
MAX_INSTRUCTIONS = 200_000  # in one function
MAX_NAMES = 20_000  # structures and variables followed from one another
SHOWN = 200  # characters of an unsupported instruction that are kept

_ATTACHMENTS = re.compile(r"(?:, !\w[\w.]* !\d+)+$")
_DEFINITION_DEBUG = re.compile(r" !\w+ !\d+")
_RESULT = re.compile(r'  %("(?:[^"\\]|\\.)*"|[-\w$.]+) = ')
_LABEL = re.compile(r'("(?:[^"\\]|\\.)*"|[-\w$.]+):')
_VARIABLE = re.compile(r"#dbg_value\([^%]*%([-\w$.]+), !(\d+), !DIExpression\(\), ")
_DECLARED = re.compile(r"#dbg_declare\(ptr %([-\w$.]+), !(\d+), !DIExpression\(\), ")
_TERMINATORS = (
    *("ret", "br", "switch", "indirectbr", "callbr", "unreachable"),
    *("invoke", "resume", "cleanupret", "catchret", "catchswitch"),
)
_GRAMMAR = Path(__file__).with_name("llvm.lark")
_FAILURES = (UnexpectedInput, VisitError, ValueError)


@cache
def _parser() -> Lark:
    """The parser of all rules; immutable once made, and costly to make."""
    return Lark(
        _GRAMMAR.read_text(encoding="utf-8"),
        parser="lalr",
        start=["instruction", "function", "structure", "variable"],
        transformer=Builder(),
        maybe_placeholders=False,
    )


def _parse(start: str, text: str) -> Any:
    """What the grammar makes of the text; one of `_FAILURES` when it does not fit."""
    if len(text) > MAX_LINE:
        raise ValueError("line too long")
    depth = deepest = 0
    for mark in re.findall(r'"(?:[^"\\]|\\.)*"|[\[({<]|[\])}>]', text):
        depth += 1 if mark in "[({<" else -1 if mark in "])}>" else 0
        deepest = max(deepest, depth)
    if deepest > MAX_NESTING:
        raise ValueError("nested too deeply")
    return _parser().parse(text, start=start)


def read(
    path: str, text: ModuleText, wanted: Iterable[str], pages: Mapping[str, str] | None = None
) -> ir.Module:
    """The functions called `wanted`, with the variables and structures they name.

    `path` is what messages call the file, `pages` is what leads to the pages of the guest's file,
    and the variable of each.
    Names without a definition are ignored. What cannot be read is in `Module.problems` or
    `ir.Unsupported`.
    """
    problems: list[ir.Problem] = []
    functions: dict[str, ir.Function] = {}
    refused = refusal(text)
    if refused:
        problems.append(ir.Problem(1, refused))
    for name in () if refused else wanted:
        if name in text.functions and name not in functions:
            one = _function(text, text.functions[name])
            if isinstance(one, ir.Problem):
                problems.append(one)
            else:
                functions[name] = one
    variables, structs = _closure(text, functions, problems)
    return ir.Module(
        path=path,
        source=text.header.get("source_filename", ""),
        triple=text.header.get("target triple", ""),
        data_layout=text.header.get("target datalayout", ""),
        functions=functions,
        globals=variables,
        structs=structs,
        declared=text.declared,
        shared=text.shared,
        chains=chains(text, pages or {}),
        fixed=fixed(text, pages or {}),
        problems=tuple(problems),
    )


def refusal(text: ModuleText) -> str:
    """Why no function of the module can be read: its byte order or pointer width; or empty."""
    layout = text.header.get("target datalayout", "").split("-")
    if "E" in layout:
        return "big-endian IR; build for x86-64 or little-endian arm64"
    for part in layout:
        pointer = re.fullmatch(r"p0?:(\d+)(?::.*)?", part)
        if pointer and int(pointer[1]) != POINTER_BITS:
            return f"pointers of {pointer[1]} bits; build for x86-64 or arm64"
    return ""


def functions_calling(text: ModuleText, names: frozenset[str]) -> tuple[str, ...]:
    """The functions that call one of `names` themselves, in the order of the text."""
    return tuple(one.name for one in text.functions.values() if one.callees() & names)


# --- functions -----------------------------------------------------------------------------------


def _function(text: ModuleText, source: FunctionText) -> ir.Function | ir.Problem:
    plain = _DEFINITION_DEBUG.sub("", source.header.removesuffix("{").rstrip())
    plain = re.sub(r" personality .*", "", plain)
    try:
        header: Header = _parse("function", plain)
    except _FAILURES as error:
        return ir.Problem(source.line, f"function @{source.name}: {_first_line(error)}")
    if len(source.body) > MAX_INSTRUCTIONS:
        return ir.Problem(source.line, f"function @{source.name} is too large")
    found = ir.Function(
        name=source.name,
        result=header.result,
        parameters=header.parameters,
        variadic=header.variadic,
        linkage=header.linkage,
        blocks=tuple(_blocks(text, source)),
        location=text.metadata.subprogram(debug_node(source.header)),
        names=_names(text, source.body),
        line=source.line,
    )
    return once(found)


def _blocks(text: ModuleText, source: FunctionText) -> Iterator[ir.Block]:
    """The basic blocks; the entry may have no label, and then is called by its number."""
    name = _entry_name(source)
    found: list[ir.Instruction] = []
    for number, line in _joined(source):
        label = _LABEL.match(line) if not line.startswith(" ") else None
        if label:
            if found:
                yield ir.Block(name, tuple(found))
            name, found = symbol("%" + label[1]), []
        elif line.startswith("  "):
            found.append(_instruction(text, line, number))
    yield ir.Block(name, tuple(found))


def _entry_name(source: FunctionText) -> str:
    """LLVM numbers an unlabelled entry block right after the unnamed parameters."""
    return str(len(re.findall(r"%\d+(?=[,)])", source.header)))


def _joined(source: FunctionText) -> Iterator[tuple[int, str]]:
    """Body lines with their numbers, each with the lines that continue it; no debug records."""
    current, start = "", 0
    for number, line in enumerate(source.body, source.line + 1):
        if not line.strip() or line.startswith("    #dbg_"):
            continue
        continued = line.startswith(("   ", "  ]"))
        if continued and current and len(current) < MAX_LINE:
            current += " " + line.strip()
            continue
        if current:
            yield start, current
        current, start = line, number
    if current:
        yield start, current


def _instruction(text: ModuleText, line: str, number: int) -> ir.Instruction:
    location = text.metadata.location(debug_node(line))
    plain = _ATTACHMENTS.sub("", line)
    result = _RESULT.match(plain)
    name = symbol("%" + result[1]) if result else ""
    plain = plain[result.end() :] if result else plain.strip()
    try:
        parsed: ir.Instruction = _parse("instruction", plain)
    except _FAILURES:
        terminator = plain.split(" ", 1)[0] in _TERMINATORS
        return ir.Unsupported(name, location, number, plain[:SHOWN], terminator)
    if isinstance(parsed, ir.CallBranch):
        call = replace(parsed.call, result=name, location=location, line=number)
        return replace(parsed, result=name, location=location, line=number, call=call)
    return replace(parsed, result=name, location=location, line=number)


def _names(text: ModuleText, body: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Which C variables the values of a function held, from the debug records."""
    found: set[tuple[str, str]] = set()
    for line in body:
        if line.startswith("    #dbg_"):
            record = _VARIABLE.search(line) or _DECLARED.search(line)
            if record:
                found.add((record[1], text.metadata.name(int(record[2]))))
    return tuple(sorted(found))


# --- what the functions refer to -----------------------------------------------------------------


def _closure(
    text: ModuleText, functions: dict[str, ir.Function], problems: list[ir.Problem]
) -> tuple[dict[str, ir.GlobalVariable], Structs]:
    """Every variable and structure reachable by name from the functions."""
    variables: dict[str, ir.GlobalVariable] = {}
    structs = Structs()
    seen: set[object] = set()
    pending: list[object] = list(functions.values())
    while pending and len(seen) < MAX_NAMES:
        for part in references(pending.pop()):
            if part in seen:
                continue
            seen.add(part)
            found = _look_up(text, part, problems)
            if isinstance(found, ir.GlobalVariable):
                variables[found.name] = found
            elif isinstance(found, StructType):
                structs[found.name] = found
            pending.append(found)
    if pending:
        problems.append(ir.Problem(1, f"more than {MAX_NAMES} names; the rest was left out"))
    return variables, structs


def references(root: object) -> Iterator[ir.Global | NamedType]:
    """The names used anywhere inside a part of the IR."""
    for part in _parts(root):
        if isinstance(part, ir.Global):
            yield ir.Global(part.type, part.name)
        elif isinstance(part, NamedType):
            yield part


def locals_of(root: object) -> list[str]:
    """The local values used anywhere inside a part of the IR."""
    return [part.name for part in _parts(root) if isinstance(part, ir.Local)]


def _parts(root: object) -> Iterator[object]:
    stack: list[object] = [root]
    while stack:
        part = stack.pop()
        yield part
        match part:
            case tuple():
                stack.extend(part)
            case NamedType() | ir.Global() | ir.Local() | ir.DebugLoc() | str() | int() | None:
                pass
            case _ if is_dataclass(part):
                stack.extend(getattr(part, one.name) for one in fields(part))


def _look_up(
    text: ModuleText, part: ir.Global | NamedType, problems: list[ir.Problem]
) -> ir.GlobalVariable | StructType | None:
    table = text.structs if isinstance(part, NamedType) else text.globals
    rule = "structure" if isinstance(part, NamedType) else "variable"
    if part.name not in table:
        return None
    number, line = table[part.name]
    try:
        found = _parse(rule, _ATTACHMENTS.sub("", line))
    except _FAILURES as error:
        problems.append(ir.Problem(number, f"{rule} {part.name}: {_first_line(error)}"))
        return None
    result = found[1] if isinstance(found, tuple) else found
    return result if isinstance(result, ir.GlobalVariable | StructType) else None


def _first_line(error: BaseException) -> str:
    return str(error).strip().split("\n", 1)[0][:SHOWN]
