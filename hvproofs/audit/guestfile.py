# SPDX-License-Identifier: MIT
"""A guest's file, read: what is wrong with the facts it states, each fault at its place."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hvproofs.audit.facts import PAGE
from hvproofs.audit.guest import MAX_ARGUMENTS, MAX_PAGE, Guest
from hvproofs.audit.llvm.chains import ARROW
from hvproofs.audit.symbolic.symbols import AddressForm
from hvproofs.errors import Diagnostic, SpecError
from hvproofs.spec.compile import Compiler
from hvproofs.spec.ctypes import CType
from hvproofs.spec.expression import ExpressionError, parse_expression
from hvproofs.spec.tlfs import MAX_REPS
from hvproofs.spec.toml import Document, Path, load
from hvproofs.spec.typed import Typed
from hvproofs.spec.validate import build
from hvproofs.terms import build as b

_VARIABLE = re.compile(r"[\w$.]+|[A-Za-z_]\w*(\.\w+)*->[A-Za-z_]\w*(\.\w+)*")
_FIXED = re.compile(r"[A-Za-z_]\w*@0x[0-9a-f]{1,16}(\.\w+)+")
# Fields that are arguments, by the kind of facts that have them.
ARGUMENTS = {
    "translation": ("argument",), "free": ("argument",), "callback": ("argument",),
    "vpset": ("set",), "guard": ("flags",), "user_copy": ("target", "size"),
    "user_output": ("source", "size"), "inclusive": ("argument",), "share": ("address", "pages"),
    "lock": ("lock",),
}  # fmt: skip
OF_PAGES = "page-struct only where page_struct is said"
PAGE_SIZES = (4096, 16384, 65536)  # bytes: of a guest


def load_guest(path: str) -> Guest:
    """Read one guest; raises SpecError holding every fault."""
    document = load(path)
    guest = build(Guest, document)
    faults = [
        *_check_sinks(guest, document),
        *_check_pages(guest, document),
        *_check_nmi(guest, document),
        *_check_functions(guest, document),
        *_check_callbacks(guest, document),
        *_check_facts(guest, document),
    ]
    if faults:
        raise SpecError(faults)
    return guest


def _check_sinks(guest: Guest, document: Document) -> Iterator[Diagnostic]:
    if not guest.sink:
        yield Diagnostic(document.place(()), "no sink", "at least one [[sink]]")
    seen: set[str] = set()
    for index, sink in enumerate(guest.sink):
        at: Path = ("sink", index)
        if sink.name in seen:
            yield Diagnostic(document.place((*at, "name")), f"a second sink '{sink.name}'")
        seen.add(sink.name)
        if (sink.control is None) == (sink.code is None):
            yield Diagnostic(document.place(at), sink.name, "either control or code")
        if sink.control is not None and (sink.count, sink.varhead, sink.start) != (None,) * 3:
            wanted = "count, varhead and start only beside code: control holds them"
            yield Diagnostic(document.place(at), sink.name, wanted)
        if sink.takes is AddressForm.PAGE_STRUCT:
            yield Diagnostic(document.place((*at, "takes")), sink.name, "virtual or physical")
        used = sink.arguments()
        if len(set(used)) != len(used):
            yield Diagnostic(document.place(at), f"{sink.name}: one argument for two things")
        if any(not 0 <= one < MAX_ARGUMENTS for one in used):
            wanted = f"arguments from 0 to {MAX_ARGUMENTS - 1}"
            yield Diagnostic(document.place(at), sink.name, wanted)


def _check_pages(guest: Guest, document: Document) -> Iterator[Diagnostic]:
    seen: set[str] = set()
    addresses = [page.physical for page in guest.page]
    for index, page in enumerate(guest.page):
        at: Path = ("page", index)
        if page.variable in seen:
            yield Diagnostic(document.place((*at, "variable")), f"a second '{page.variable}'")
        seen.add(page.variable)
        fixed = _FIXED.fullmatch(page.variable)
        named = fixed or _VARIABLE.fullmatch(page.variable)
        if not named or (page.direct and (fixed or ARROW in page.variable)):
            wanted = "a variable; or variable.member->member or Type@0x1000.member, and not direct"
            yield Diagnostic(document.place((*at, "variable")), page.variable, wanted)
        if page.physical and not (fixed and _FIXED.fullmatch(page.physical)):
            wanted = "Type@0x1000.member, beside a variable of that form"
            yield Diagnostic(document.place((*at, "physical")), page.physical, wanted)
        if page.physical and page.physical in (*guest.page_variables, *addresses[:index]):
            wanted = "a member of its own: no page's pointer, nor another's physical address"
            yield Diagnostic(document.place((*at, "physical")), page.physical, wanted)
        if not 1 <= page.size <= MAX_PAGE:
            yield Diagnostic(document.place((*at, "size")), "size", f"1 to {MAX_PAGE} bytes")
        if not 1 <= page.align <= MAX_PAGE or page.align.bit_count() != 1:
            yield Diagnostic(document.place((*at, "align")), "align", "a power of two")
    for index, state in enumerate(guest.configuration):
        if state.page_size not in PAGE_SIZES:
            here = document.place(("configuration", index, "page_size"))
            wanted = ", ".join(map(str, PAGE_SIZES))
            yield Diagnostic(here, f"pages of {state.page_size} bytes", f"one of {wanted}")
    for name, number in (("page_struct", guest.page_struct), ("zero_flag", guest.zero_flag)):
        if number < 0 or number.bit_count() > 1:
            yield Diagnostic(document.place((name,)), f"{name} = {number}", "a power of two, or 0")
    if guest.page_struct > PAGE:
        wanted = f"at most {PAGE} bytes"
        yield Diagnostic(document.place(("page_struct",)), str(guest.page_struct), wanted)


def _check_nmi(guest: Guest, document: Document) -> Iterator[Diagnostic]:
    for index, handler in enumerate(guest.nmi):
        for variable in handler.page:
            if guest.page_of(variable) is None:
                at: Path = ("nmi", index, "page")
                yield Diagnostic(document.place(at), f"no [[page]] of variable '{variable}'")


def _check_functions(guest: Guest, document: Document) -> Iterator[Diagnostic]:
    for index, wrapper in enumerate(guest.fast):
        here: Path = ("fast", index)
        yield from _check_arguments(wrapper.name, [wrapper.code], document, here)
        if wrapper.name in guest.sink_names:
            yield Diagnostic(document.place(here), f"'{wrapper.name}' is a sink, too")
    for index, one in enumerate(guest.allocator):
        at: Path = ("allocator", index)
        said = [one.size, one.order, one.bytes]
        if sum(value is not None for value in said) != 1:
            yield Diagnostic(document.place(at), one.function, "one of size, order and bytes")
        if one.count is not None and one.size is None:
            yield Diagnostic(document.place(at), one.function, "count only beside size")
        if one.flags is not None and not guest.zero_flag:
            yield Diagnostic(document.place(at), one.function, "flags only where zero_flag is said")
        if one.gives is AddressForm.PHYSICAL:
            yield Diagnostic(document.place((*at, "gives")), one.function, "virtual or page-struct")
        if one.gives is AddressForm.PAGE_STRUCT and not guest.page_struct:
            yield Diagnostic(document.place((*at, "gives")), one.function, OF_PAGES)
        arguments = (one.size, one.order, one.count, one.flags)
        used = [value for value in arguments if value is not None]
        yield from _check_arguments(one.function, used, document, at)
    yield from _check_translations(guest, document)
    for kind, names in ARGUMENTS.items():
        for index, fact in enumerate(getattr(guest, kind)):
            used = [value for name in names if (value := getattr(fact, name)) is not None]
            yield from _check_arguments(fact.function, used, document, (kind, index))


def _check_translations(guest: Guest, document: Document) -> Iterator[Diagnostic]:
    for index, one in enumerate(guest.translation):
        at: Path = ("translation", index)
        if one.gives in (one.takes, AddressForm.PAGE_STRUCT):
            wanted = "gives virtual or physical, another than it takes"
            yield Diagnostic(document.place(at), one.function, wanted)
        if one.takes is AddressForm.PAGE_STRUCT and not guest.page_struct:
            yield Diagnostic(document.place((*at, "takes")), one.function, OF_PAGES)


def _check_callbacks(guest: Guest, document: Document) -> Iterator[Diagnostic]:
    for index, one in enumerate(guest.callback):
        if not 0 <= one.least <= one.most <= MAX_REPS:
            wanted = f"least <= most, both from 0 to {MAX_REPS} entries"
            at: Path = ("callback", index, "least")
            yield Diagnostic(document.place(at), f"{one.least} to {one.most} entries", wanted)


def _check_arguments(
    name: str, used: list[int], document: Document, at: Path
) -> Iterator[Diagnostic]:
    if any(not 0 <= one < MAX_ARGUMENTS for one in used):
        yield Diagnostic(document.place(at), name, f"arguments from 0 to {MAX_ARGUMENTS - 1}")


def _check_facts(guest: Guest, document: Document) -> Iterator[Diagnostic]:
    seen: set[str] = set()
    for index, fact in enumerate(guest.fact):
        at: Path = ("fact", index)
        if fact.id in seen:
            yield Diagnostic(document.place((*at, "id")), f"a second fact '{fact.id}'")
        seen.add(fact.id)
        names = (*fact.value, *fact.element)
        try:
            compiler = Compiler({name: Typed(CType.U32, b.bv(0, 32)) for name in names}, {})
            compiler.truth(parse_expression(fact.holds))
        except ExpressionError as error:
            where = document.place((*at, "holds"))
            yield Diagnostic(where, str(error), error.expected, error.hint)
