# SPDX-License-Identifier: MIT
"""Hypercalls that no call of a wrapper by name makes, as far as the IR shows them.

Such a call is not judged, so it is told, at its place, as undecided: the
address of a wrapper that is taken (stored, passed on, chosen, put in a table),
a call through a pointer that is handed a per-CPU page or goes to the hypercall
page, an instruction of a hypercall in inline assembly. What stands in the
wrappers themselves and in the functions below them is their own.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from hvproofs.audit.guest import Guest
from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.chains import holder
from hvproofs.audit.llvm.flow import FlowError
from hvproofs.audit.llvm.irtypes import IntType
from hvproofs.audit.llvm.text import FunctionText, ModuleText, callee, debug_node, names_in
from hvproofs.audit.result import SiteResult
from hvproofs.audit.symbolic.function import Evaluated, evaluate
from hvproofs.audit.symbolic.symbols import Choice, PlaceKind, Pointer, Value

POINTER = "a function pointer"
ASSEMBLY = "inline assembly"
LIKE = "called through a pointer with what a hypercall is given: not judged"
# The instructions of a hypercall; `rep vmmcall` is VMGEXIT, which asks for other things as well.
_INSTRUCTION = re.compile(r"(?<!rep; )(?<!rep )\b(?:vmcall|vmmcall|hvc\s+#?1)\b")
_INDIRECT = re.compile(r"\bcall\s+(?:\*|__x86_indirect_thunk)|\bCALL_NOSPEC\b|\bblr\s")
_ASM = re.compile(r'\basm (?:[a-z]+ )*"((?:[^"\\]|\\.)*)"')
_RESULT = re.compile(r"  (%\S+) = (?!call|invoke)")
_LOCAL = re.compile(r"%[-\w$.]+")
_THROUGH = re.compile(r"\bcall [^@\"]*? (%[-\w$.]+)\(")
# Tables of the linker and of modules: a name in them is looked up, not called.
_BOOKKEEPING = re.compile(r'section "(?:\.discard|\.export_symbol|___?ksymtab|_kprobe_blacklist)')


def hidden(path: str, text: ModuleText, guest: Guest) -> Iterator[SiteResult]:
    """What the text of a module shows; `path` is that of the IR."""
    own = guest.kept | frozenset(guest.conduit)
    for name, (number, line) in text.globals.items():
        taken = names_in(line) & guest.kept - {name}
        if taken and not name.startswith("llvm.") and not _BOOKKEEPING.search(line):
            at = text.metadata.variable(debug_node(line))
            why = f"the address of {min(taken)}() is kept here: calls through it are not judged"
            yield SiteResult(path, at, name, min(taken), number, None, (), why)
    for function in text.functions.values():
        if function.name not in own:
            yield from _in_function(path, text, function, guest)


def _in_function(
    path: str, text: ModuleText, function: FunctionText, guest: Guest
) -> Iterator[SiteResult]:
    pages = _from_page(function, guest.hypercall_page)
    for number, line in enumerate(function.body, function.line + 1):
        found = _said(line, pages, guest)
        if found is not None:
            what, why = found
            at = text.metadata.location(debug_node(line))
            shown = line.strip().split(", !dbg")[0][:60]
            yield SiteResult(path, at, function.name, what, number, None, (), why,
                             instruction=shown)  # fmt: skip


def _said(line: str, pages: Collection[str], guest: Guest) -> tuple[str, str] | None:
    """What an instruction hides, and why it is not judged; None for nothing."""
    if line.lstrip().startswith("#dbg"):
        return None
    called = callee(line)
    taken = names_in(line) & guest.kept - {called}
    if taken:
        why = f"the address of {min(taken)}() is taken: calls through it are not judged"
        return min(taken), why
    template = _ASM.search(line)
    if template is not None:
        plain = template[1].replace("\\0A", "; ").replace("\\09", " ")
        through = _INDIRECT.search(plain) and _goes_to_page(line, pages, guest)
        if _INSTRUCTION.search(plain) or through:
            return ASSEMBLY, "a hypercall in inline assembly, outside the wrappers: not judged"
        return None
    through_pointer = _THROUGH.search(line)
    if through_pointer is not None and through_pointer[1] in pages:
        return POINTER, "a call through the hypercall page, outside the wrappers: not judged"
    return None


def _goes_to_page(line: str, pages: Collection[str], guest: Guest) -> bool:
    return bool(
        names_in(line) & set(guest.hypercall_page) or set(_LOCAL.findall(line)) & set(pages)
    )


def _from_page(function: FunctionText, variables: Sequence[str]) -> frozenset[str]:
    """The values made from what the variables of the hypercall page hold."""
    found: set[str] = set()
    for line in function.body:
        result = _RESULT.match(line)
        if result is not None and (
            names_in(line) & set(variables) or set(_LOCAL.findall(line[result.end() :])) & found
        ):
            found.add(result[1])
    return frozenset(found)


# --- pages that are handed to a pointer -------------------------------------------------------


def suspects(text: ModuleText, guest: Guest) -> list[str]:
    """The functions that call through a pointer, and name a page or call as a wrapper is called.

    Of a module that knows neither wrapper nor page there are none.
    """
    own, pages = guest.kept | frozenset(guest.conduit), set(map(holder, guest.page_variables))
    if not (pages & text.globals.keys() or guest.kept & (text.declared | text.functions.keys())):
        return []
    shapes = _shapes(guest)
    return [
        function.name
        for function in text.functions.values()
        if function.name not in own
        and any(_THROUGH.search(line) for line in function.body)
        and any(names_in(line) & pages or shapes.search(line) for line in function.body)
    ]


def _shapes(guest: Guest) -> re.Pattern[str]:
    """A call through a pointer with the arguments of a wrapper: its numbers and its areas."""
    kinds = set[str]()
    for sink in guest.sink:
        areas = (sink.input, sink.output)
        each = ("ptr" if one in areas else r"i\d+" for one in range(max(sink.arguments()) + 1))
        kinds.add(", ".join(rf"{one} (?:\w+ )*[^ ,]+" for one in each))
    return re.compile(rf"\bcall [^@\"]*? %[-\w$.]+\((?:{'|'.join(sorted(kinds))})\)")


def handed(
    path: str, text: ModuleText, module: ir.Module, names: Sequence[str], guest: Guest
) -> Iterator[SiteResult]:
    """The calls through pointers in these functions that may be hypercalls."""
    shapes = _shapes(guest)
    for name in names:
        function = module.functions.get(name)
        calls = [one for block in function.blocks for one in block.instructions
                 if isinstance(one, ir.Call) and isinstance(one.callee, ir.Local)
                 ] if function is not None else []  # fmt: skip
        try:
            evaluated = evaluate(module, function, guest) if function is not None else None
        except FlowError:
            evaluated = None
        for one in calls:
            lines = text.functions[name]
            alike = shapes.search(lines.body[one.line - lines.line - 1]) is not None
            if alike or _control_and_page(evaluated, one):
                shown = f"%{one.result} = call a pointer" if one.result else "call a pointer"
                yield SiteResult(path, one.location, name, POINTER, one.line, None, (), LIKE,
                                 instruction=shown)  # fmt: skip


def _control_and_page(evaluated: Evaluated | None, one: ir.Call) -> bool:
    """Whether a call is given a number and a per-CPU page, as far as is known."""
    given = [each.value for each in one.arguments]
    number = any(isinstance(each.type, IntType) for each in given)
    return number and (evaluated is None or any(_page(evaluated, each) for each in given))


def _page(evaluated: Evaluated, operand: ir.Value) -> bool:
    value: Value | None = None
    if isinstance(operand, ir.Local):
        value = evaluated.values.get(operand.name)
    ones = [one for _, one in value.options] if isinstance(value, Choice) else [value]
    return any(isinstance(one, Pointer) and one.place.kind is PlaceKind.PAGE for one in ones)
