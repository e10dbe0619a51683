# SPDX-License-Identifier: MIT
"""Where a source file names what makes a hypercall, by its text alone.

Nothing is compiled: comments, strings and preprocessor lines are told apart,
and braces say in which function a name stands. What cannot be told is code.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from enum import Enum

from hvproofs.audit.coverage.conditions import Condition

INSTRUCTION = "a hypercall instruction"
# As it is assembled: `vmcall`, `vmmcall`, `hvc #n`, or the bytes of the first two. `rep; vmmcall`
# is VMGEXIT, which asks for other things as well, and is none, as in `sites/hidden`.
_INSTRUCTION = re.compile(
    r"(?<!rep; )(?<!rep )(?:\b|\\[ntr])(?:vmm?call\b|hvc(?:\\t|\s)+(?:[#%$\d{]|imm\b|\"?\Z))"
    r"|0x0f\s*,\s*0x01\s*,\s*0x(?:c1|d9)\b",
    re.IGNORECASE,
)
_ASSEMBLED = frozenset({"vmcall", "vmmcall", "hvc"})  # in a file of assembly
_COMMENT = re.compile(r"/\*.*?\*/|//.*", re.DOTALL)
_TOKEN = re.compile(
    r"""(?P<comment>/\*.*?(?:\*/|\Z)|//[^\n]*)
    |(?P<directive>^[ \t]*\#(?:[^\n\\/]|\\.|\\\n|/(?![*/])|/\*.*?\*/)*)
    |(?P<string>"(?:\\.|[^"\\])*(?:"|\Z))
    |(?P<char>'(?:\\.|[^'\\\n])')
    |(?P<word>[A-Za-z_]\w*)
    |(?P<mark>[{}();])""",
    re.DOTALL | re.MULTILINE | re.VERBOSE,
)
_DIRECTIVE = re.compile(r"\s*#\s*(\w+)\s*(.*)", re.DOTALL)
_MACRO = re.compile(r"(\w+)(?:\([^)]*\))?\s*(.*)", re.DOTALL)
_WORD = re.compile(r"[A-Za-z_]\w*")
_NO_FUNCTION = frozenset({"if", "for", "while", "switch", "asm", "__asm__", "__attribute__"})


class Form(Enum):
    """How a name stands in the text."""

    CALL = "call"  # in a function, followed by `(`
    USE = "use"  # in a function, not followed by `(`
    OUTSIDE = "outside"  # outside of functions: a declaration, a definition, a table
    MACRO = "macro"  # in the body of a macro
    TEXT = "text"  # in a comment, or in a string that holds no instruction
    ASSEMBLY = "assembly"  # an instruction in a string, or in a file of assembly


@dataclass(frozen=True, slots=True)
class Mention:
    """One name at one place."""

    name: str  # or INSTRUCTION
    line: int
    form: Form
    function: str = ""  # it stands in; empty: none
    start: int = 0  # line on which its statement begins
    macro: str = ""  # of MACRO: that is defined
    called: bool = False  # outside of functions: followed by `(`
    initial: bool = False  # outside of functions: behind `=` or within braces: a value
    under: tuple[Condition, ...] = ()  # of the preprocessor


@dataclass(slots=True)
class _State:
    """Where the scan is."""

    depth: int = 0  # of braces
    parens: int = 0
    function: str = ""
    candidate: str = ""  # the name before the last parentheses outside of functions
    word: str = ""  # the last one, where nothing came behind it
    start: int = 0  # line of the first token of the statement
    value: bool = False  # behind `=`, outside of functions
    under: list[Condition] = field(default_factory=list)


def mentions(text: str, names: Collection[str], *, assembly: bool = False) -> Iterator[Mention]:
    """Every mention of the names, and of a hypercall's instruction, in the order of the text."""
    state, line, at = _State(), 1, 0
    for token in _TOKEN.finditer(text):
        between = text[at : token.start()]
        line += between.count("\n")
        state.value |= "=" in between
        kind, value = token.lastgroup or "", token[0]
        if not state.start and kind not in ("comment", "directive"):
            state.start = line
        if text[token.start() - 1 : token.start()] == "\n" and value == "}":
            state.depth = 1  # as kernels are written: the end of a function, whatever `#if` did
        yield from _token(kind, value, line, state, names, text[token.end() :][:80], assembly)
        line += value.count("\n")
        at = token.end()


def _token(
    kind: str, value: str, line: int, state: _State, names: Collection[str], behind: str,
    assembly: bool,
) -> Iterator[Mention]:  # fmt: skip
    match kind:
        case "directive":
            yield from _directive(value, line, state, names)
        case "comment":
            yield from _inside(value, line, names, Form.TEXT, state)
        case "string":
            form = Form.ASSEMBLY if _INSTRUCTION.search(value) else Form.TEXT
            yield from _inside(value, line, names, form, state)
        case "word":
            if value in names:
                yield _named(value, line, state, behind)
            elif assembly and value.lower() in _ASSEMBLED:
                yield _made(INSTRUCTION, line, Form.ASSEMBLY, state)
            state.word = value
        case "mark":
            _mark(value, state)


def _named(name: str, line: int, state: _State, behind: str) -> Mention:
    called = behind.lstrip().startswith("(")
    if not state.function:
        value = state.value or state.depth > 0
        return Mention(name, line, Form.OUTSIDE, "", state.start, "", called, value,
                       tuple(state.under))  # fmt: skip
    return _made(name, line, Form.CALL if called else Form.USE, state)


def _made(name: str, line: int, form: Form, state: _State) -> Mention:
    return Mention(name, line, form, state.function, state.start or line,
                   under=tuple(state.under))  # fmt: skip


def _inside(
    value: str, line: int, names: Collection[str], form: Form, state: _State
) -> Iterator[Mention]:
    """Names within a comment or a string; of its instructions the first stands for all."""
    if form is Form.ASSEMBLY:
        yield _made(INSTRUCTION, line, form, state)
    for word in _WORD.finditer(value):
        if word[0] in names:
            yield _made(word[0], line + value[: word.start()].count("\n"), Form.TEXT, state)


def _mark(value: str, state: _State) -> None:
    match value:
        case "(":
            if state.parens == 0 and state.depth == 0 and state.word not in _NO_FUNCTION:
                state.candidate = state.word
            state.parens += 1
        case ")":
            state.parens = max(state.parens - 1, 0)
        case "{":
            if state.depth == 0 and not state.value:
                state.function = state.candidate
            state.depth, state.start, state.parens = state.depth + 1, 0, 0
        case "}":
            state.depth, state.start = max(state.depth - 1, 0), 0
            if state.depth == 0:
                state.function = ""
        case ";" if state.parens == 0:
            state.start = 0
    if value in "{};" and state.parens == 0 and state.depth == 0:
        state.value = state.value and value == "{"
        state.candidate = "" if value == ";" else state.candidate
    state.word = ""


def _directive(value: str, line: int, state: _State, names: Collection[str]) -> Iterator[Mention]:
    found = _DIRECTIVE.match(value)
    if found is None:
        return
    word, rest = found[1], found[2].replace("\\\n", " ").strip()
    match word:
        case "if":
            state.under.append(Condition(rest))
        case "ifdef" | "ifndef":
            state.under.append(Condition(f"{'!' * (word == 'ifndef')}defined({rest.split()[0]})")
                               if rest else Condition("?"))  # fmt: skip
        case "elif" | "else" if state.under:
            last = state.under.pop()
            before = (*last.refused, *filter(None, (last.taken,)))
            state.under.append(Condition(rest if word == "elif" else "", before))
        case "endif" if state.under:
            state.under.pop()
        case "define":
            yield from _macro(found[2], line, state, names)


def _macro(body: str, line: int, state: _State, names: Collection[str]) -> Iterator[Mention]:
    """What the body of a macro names: each once, at the definition."""
    found = _MACRO.match(_COMMENT.sub(" ", body))
    if found is None:
        return
    said = set(_WORD.findall(found[2])) & set(names) - {found[1]}
    said |= {INSTRUCTION} if _INSTRUCTION.search(found[2]) else set()
    for name in sorted(said):
        yield Mention(name, line, Form.MACRO, state.function, line, found[1],
                      under=tuple(state.under))  # fmt: skip
