# SPDX-License-Identifier: MIT
"""What a reviewer found, as text that can be settled: place, kind, expressions and facts.

A file has [[finding]] tables. Expressions are those of schemes (SEMANTICS.md, section 6) over
`numbers`; with a `call` they may use `sizeof(in.header)` and the like, in bytes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import ClassVar

from hvproofs.errors import Diagnostic, SpecError, near
from hvproofs.spec.allocator import allocator
from hvproofs.spec.check_scheme import expression_fault
from hvproofs.spec.compile import Compiler
from hvproofs.spec.contract import calls
from hvproofs.spec.corpus import Corpus
from hvproofs.spec.ctypes import is_named, named
from hvproofs.spec.expression import ExpressionError, parse_expression
from hvproofs.spec.scheme import Isolation
from hvproofs.spec.strict import STRICT
from hvproofs.spec.toml import Document, Path
from hvproofs.spec.typed import Typed
from hvproofs.spec.validate import build
from hvproofs.terms import build as b
from hvproofs.terms.term import bitvec

BASE, BYTE, BIT = "base", "byte", "bit"  # variables that are no numbers of a finding


class FindingKind(Enum):
    """What a finding says is wrong: each of them is one formula."""

    ALIGNED = "aligned"  # an area does not start at a multiple of what its reader asks for
    CROSSES = "crosses"  # an area, padded to 8 bytes, crosses a boundary of pages of 4 KiB
    OVERLAPS = "overlaps"  # two areas in one allocation, padded to 8 bytes, share a byte
    STALE = "stale"  # of what is read some byte, or bit, was not written for the call
    TRUNCATED = "truncated"  # `value` is not the number that is `meant`
    UNBOUNDED = "unbounded"  # `value` can be more than `most`, or C does not define it
    WRONG_UNIT = "wrong unit"  # `value` is not what is `meant`, in another unit
    NOT_VISIBLE = "not visible"  # memory is not as the conduit asks: shared, or the guest's own


@dataclass(frozen=True, slots=True)
class Fact:
    """What a settled finding rests on besides its own text."""

    __pydantic_config__: ClassVar = STRICT

    says: str  # in words
    file: str  # where it was read
    version: str  # of what was read
    given: str = ""  # the same as a C expression, where it bounds a number


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding. Sizes and offsets are in bytes unless `bits`."""

    __pydantic_config__: ClassVar = STRICT

    id: str  # within its file
    place: str  # file and function
    kind: FindingKind
    says: str = ""  # the claim in words
    call: str = ""  # the hypercall's name
    numbers: dict[str, str] | None = None  # C types of the names that may have any value
    given: tuple[str, ...] = ()  # C expressions that hold wherever the code runs
    fact: tuple[Fact, ...] = ()  # what else is known
    conduit: str = "hyper-v"  # through which the call travels: asks for alignment and memory
    allocator: str = ""  # function that the memory comes from: see specs/allocators.toml
    version: str = ""  # of the kernel whose allocator it is
    bytes: str = "4096"  # allocated
    align: int = 0  # what the start must be a multiple of; 0: what the conduit asks for
    offset: str = "0"  # of the area in what is allocated
    size: str = ""  # of the area; STALE: of what is read
    other_offset: str = ""  # of the second area, in the same
    other_size: str = ""  # of the second area
    written: tuple[tuple[str, str], ...] = ()  # first, and first behind, of each range written
    bits: bool = False  # whether STALE counts bits, and pads nothing
    disclosed: bool = False  # whether STALE is that the hypervisor learns what it cannot read
    isolation: Isolation | None = None  # of the guest, where `disclosed`
    shared: bool | None = None  # whether the memory was made visible to the host
    marked: bool = False  # whether its address carries the bit that says so
    value: str = ""  # what the code computes
    meant: str = ""  # what it should be
    most: str = ""  # the most that `value` may be
    open: str = ""  # why nobody can settle it yet: it is undecided, whatever else it says


_MEMORY = frozenset({"allocator", "version", "bytes"})  # where a region is

# What each kind needs, and what else it may have: another key would be left out in silence.
_KEYS: dict[FindingKind, tuple[frozenset[str], frozenset[str]]] = {
    FindingKind.ALIGNED: (_MEMORY, frozenset({"align", "offset"})),
    FindingKind.CROSSES: (_MEMORY | {"size"}, frozenset({"offset"})),
    FindingKind.OVERLAPS: (
        frozenset({"size", "other_offset", "other_size"}), _MEMORY | {"offset"},
    ),
    FindingKind.STALE: (
        frozenset({"size", "written"}), frozenset({"bits", "disclosed", "isolation"}),
    ),
    FindingKind.TRUNCATED: (frozenset({"value", "meant"}), frozenset()),
    FindingKind.UNBOUNDED: (frozenset({"value", "most"}), frozenset()),
    FindingKind.WRONG_UNIT: (frozenset({"value", "meant"}), frozenset()),
    FindingKind.NOT_VISIBLE: (frozenset({"shared"}), _MEMORY | {"marked"}),
}  # fmt: skip
_ALWAYS = frozenset(
    {"id", "place", "kind", "says", "call", "numbers", "given", "fact", "conduit", "open"}
)  # fmt: skip


def needs(kind: FindingKind) -> tuple[str, ...]:
    """The keys that a finding of a kind has to say, beside its id, place and kind."""
    return tuple(sorted(_KEYS[kind][0]))


@dataclass(frozen=True, slots=True)
class _File:
    __pydantic_config__: ClassVar = STRICT

    finding: tuple[Finding, ...]


def load_findings(document: Document, corpus: Corpus) -> tuple[Finding, ...]:
    """The findings of a file, in order; raises SpecError with every fault at its place."""
    found = build(_File, document).finding
    faults = [*_ids(found, document)]
    for index, one in enumerate(found):
        at: Path = ("finding", index)
        mine = [*_keys(one, document, at), *_facts(one, document, at, corpus)]
        faults += mine or _expressions(one, document, at, corpus)
    if faults:
        raise SpecError(faults)
    return found


def scope(one: Finding, corpus: Corpus) -> Compiler:
    """What its expressions mean: over its numbers, and the sizes of its call."""
    names = {
        name: Typed(named(kind), b.var(name, bitvec(named(kind).width)))
        for name, kind in (one.numbers or {}).items()
    }
    sizes = {}
    if one.call:
        call = calls(corpus.contracts[one.call])[0]
        for name, side in (("in", call.input), ("out", call.output)):
            sizes[f"{name}.header"] = b.bv(side.header_size, 64)
            sizes[f"{name}.element"] = b.bv(side.element_size, 64)
    return Compiler(names, sizes)


def _ids(found: tuple[Finding, ...], document: Document) -> Iterator[Diagnostic]:
    seen: set[str] = set()
    for index, one in enumerate(found):
        if one.id in seen:
            at = document.place(("finding", index, "id"))
            yield Diagnostic(at, f"a second finding '{one.id}'", "another id")
        seen.add(one.id)
    if not found:
        yield Diagnostic(document.place(()), "no finding", "[[finding]]")


def _keys(one: Finding, document: Document, at: Path) -> Iterator[Diagnostic]:
    """Keys that the kind lacks, and keys that would be left out in silence."""
    given = set(document.data["finding"][at[1]])
    needed, may = _KEYS[one.kind]
    for key in sorted(needed - given) if not one.open else ():
        yield Diagnostic(document.place(at), f"'{one.kind.value}' without '{key}'", f"{key} = ...")
    for key in sorted(given - needed - may - _ALWAYS):
        known = ", ".join(sorted(needed | may))
        says = f"'{key}' means nothing to '{one.kind.value}'"
        yield Diagnostic(document.key((*at, key)), says, known)
    if one.disclosed and one.isolation is None:
        yield Diagnostic(document.key((*at, "disclosed")), "'disclosed' without 'isolation'")
    if bool(one.allocator) is not bool(one.version):
        yield Diagnostic(document.place(at), "'allocator' and 'version' go together")


def _facts(one: Finding, document: Document, at: Path, corpus: Corpus) -> Iterator[Diagnostic]:
    """Names of what is not known."""
    for name, kind in (one.numbers or {}).items():
        if not name.isidentifier() or name in (BASE, BYTE, BIT):
            place = document.key((*at, "numbers", name))
            yield Diagnostic(place, f"'{name}' is no name of a number", "another identifier")
        if not is_named(kind):
            place = document.place((*at, "numbers", name))
            yield Diagnostic(place, f"no C type '{kind}'", "u8, u16, u32, u64, unsigned long, ...")
    if one.align < 0 or (one.align and one.align.bit_count() != 1):
        yield Diagnostic(document.place((*at, "align")), f"align = {one.align}", "a power of two")
    if one.allocator and allocator(one.allocator, one.version) is None:
        place = document.place((*at, "allocator"))
        says = f"nothing is known of {one.allocator}() in {one.version}"
        yield Diagnostic(place, says, "one of specs/allocators.toml")
    for key, name, known in (
        ("call", one.call, corpus.contracts), ("conduit", one.conduit, corpus.conduits),
    ):  # fmt: skip
        if name and name not in known:
            hint = near(name, known)
            yield Diagnostic(document.place((*at, key)), f"unknown {key} '{name}'", hint=hint)


def _texts(one: Finding) -> Iterator[tuple[Path, str]]:
    """Every expression, and its key."""
    for key in ("bytes", "offset", "size", "other_offset", "other_size", "value", "meant", "most"):
        if text := getattr(one, key):
            yield (key,), text
    yield from ((("given", index), text) for index, text in enumerate(one.given))
    for index, fact in enumerate(one.fact):
        if fact.given:
            yield ("fact", index, "given"), fact.given
    for index, ends in enumerate(one.written):
        yield from ((("written", index, side), text) for side, text in enumerate(ends))


def _expressions(
    one: Finding, document: Document, at: Path, corpus: Corpus
) -> Iterator[Diagnostic]:  # fmt: skip
    for key, text in _texts(one):
        try:
            scope(one, corpus).value(parse_expression(text))
        except ExpressionError as error:
            yield expression_fault(document, (*at, *key), error)
