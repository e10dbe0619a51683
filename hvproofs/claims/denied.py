# SPDX-License-Identifier: MIT
"""What a finding denies, as a formula under hypotheses."""

from __future__ import annotations

from dataclasses import dataclass, replace

from hvproofs.layout import area as layout
from hvproofs.layout.area import Area, Model, Region, constant, of_conduit
from hvproofs.rules.areas import aligned, no_overlap, within_page
from hvproofs.rules.memory import readable
from hvproofs.spec import typed as c
from hvproofs.spec.allocator import Allocator, Promise, allocator
from hvproofs.spec.compile import as_count
from hvproofs.spec.corpus import Corpus
from hvproofs.spec.expression import parse_expression
from hvproofs.spec.finding import BASE, BIT, BYTE, Finding, FindingKind, scope
from hvproofs.spec.scheme import Isolation
from hvproofs.spec.tlfs import QWORD
from hvproofs.spec.typed import Demand, Typed
from hvproofs.terms import build as b
from hvproofs.terms.smtlib import Named
from hvproofs.terms.term import Op, Term, variables

WIDE = 66  # bits that hold every number of C's 64-bit types, and a sign
_PROMISED = {
    Promise.DIVISOR: "a multiple of 8 and of the greatest power of two that divides the size",
    Promise.PAGE: "a multiple of 4096",
}


@dataclass(frozen=True, slots=True)
class Denied:
    """A finding as a question: it is refuted where `goal` follows from the hypotheses."""

    hypotheses: tuple[Named, ...]
    goal: Term  # Bool
    shown: str  # the goal in words
    said: tuple[str, ...]  # the hypotheses in words
    order: tuple[str, ...]  # variables, in the order in which a run makes them small
    computed: tuple[tuple[str, Term], ...]  # what a run is told with, as written: WIDE
    needs: tuple[tuple[int, Term], ...]  # Bool, with how many hypotheses it may rest on
    defined: tuple[str, Term] = ("", b.boolean(True))  # what is judged; Bool: C gives it a value


class _Maker:
    """Gathers what one finding is made of."""

    def __init__(self, finding: Finding, corpus: Corpus) -> None:
        self.finding = finding
        self.names = [*(finding.numbers or {})]
        self.compiler = scope(finding, corpus)
        self.model = of_conduit(Model(), corpus.conduits[finding.conduit].abi)
        if finding.align:
            self.model = replace(self.model, align=finding.align)
        self.hypotheses: list[Named] = []
        self.said: list[str] = []
        self.needs: list[tuple[int, Term]] = []
        self.computed: list[tuple[str, Term]] = []

    def value(self, text: str, *, judged: bool = False) -> Typed:
        """An expression; what C asks of it is a proviso, but for the one that is `judged`."""
        before = len(self.compiler.obligations)
        found = self.compiler.value(parse_expression(text))
        asked = self.compiler.obligations[before:]
        if not judged:
            self.needs += [(len(self.hypotheses), b.implies(one.guard, one.holds)) for one in asked]
        return found

    def defined(self, text: str) -> tuple[Typed, Term]:
        """The value that is judged, and whether C defines it: wrapping may be what is found."""
        before = len(self.compiler.obligations)
        found = self.value(text, judged=True)
        asked = self.compiler.obligations[before:]
        return found, b.and_(*(
            b.implies(one.guard, one.holds) for one in asked if one.demand is Demand.DEFINED
        ))  # fmt: skip

    def size(self, text: str) -> Term:
        """Bytes or bits."""
        found = as_count(self.value(text))
        self.tell(text, found)
        return found

    def tell(self, text: str, value: Term) -> None:
        """What a run is told with; a number in itself is not."""
        if variables([value]):
            self.computed.append((text, b.zext(value, WIDE) if value.sort.width < WIDE else value))

    def assume(self, term: Term, said: str) -> None:
        """A hypothesis."""
        self.hypotheses.append(Named(f"h{len(self.hypotheses)}", term))
        self.said.append(said)

    def given(self) -> None:
        """What the finding says holds, and what is known besides."""
        for text in self.finding.given:
            self.assume(c.truth(self.value(text)), text)
        for fact in self.finding.fact:
            said = f"{fact.says} ({fact.file}, {fact.version})"
            if fact.given:
                self.assume(c.truth(self.value(fact.given)), f"{fact.given}: {said}")
            else:
                self.said.append(said)

    def region(self) -> Region:
        """The allocation, and what is promised of its address."""
        size, base = as_count(self.value(self.finding.bytes)), b.var(BASE, layout.ADDRESS)
        found = allocator(self.finding.allocator, self.finding.version)
        if found is not None:
            self.assume(_kept(found.promise, base, size), _told(self.finding.allocator, found))
        fits = layout.fits_address_space(base, size, self.model.address_bits)
        self.assume(fits, "the memory ends within the address space")
        self.tell(BASE, base)
        return Region("memory", base, size, constant(QWORD), True)

    def done(self, goal: Term, shown: str, *own: str) -> Denied:
        """The question."""
        return Denied(
            tuple(self.hypotheses), goal, shown, tuple(self.said), (*self.names, *own),
            tuple(dict(self.computed).items()), tuple(self.needs),
        )  # fmt: skip


def _kept(promise: Promise, base: Term, size: Term) -> Term:
    """What an allocator promises of an address."""
    match promise:
        case Promise.PAGE:
            return layout.is_aligned(base, 4096)
        case Promise.DIVISOR:
            one = constant(1)
            divisor = b.bits(Op.BAND, size, b.add(b.bnot(size), one))
            below = b.bits(Op.BAND, base, b.sub(divisor, one))
            return b.and_(layout.is_aligned(base), b.eq(below, constant(0)))


def _told(name: str, found: Allocator) -> str:
    return f"{name}() gives {_PROMISED[found.promise]} ({found.file}, {found.version})"


def denied(finding: Finding, corpus: Corpus) -> Denied:
    """The question of a finding; raises ExpressionError."""
    maker = _Maker(finding, corpus)
    maker.given()
    match finding.kind:
        case FindingKind.ALIGNED | FindingKind.CROSSES:
            return _of_area(maker)
        case FindingKind.OVERLAPS:
            return _of_both(maker)
        case FindingKind.STALE:
            return _of_bytes(maker)
        case FindingKind.TRUNCATED | FindingKind.WRONG_UNIT | FindingKind.UNBOUNDED:
            return _of_value(maker)
        case FindingKind.NOT_VISIBLE:
            return _of_memory(maker)


def _area(maker: _Maker, region: Region, offset: str, size: str) -> Area:
    at = maker.size(offset)
    return layout.placed(region, at, maker.size(size) if size else constant(QWORD))


def _of_area(maker: _Maker) -> Denied:
    one = maker.finding
    area = _area(maker, maker.region(), one.offset, one.size)
    maker.tell("address", area.start)
    if one.kind is FindingKind.ALIGNED:
        shown = f"the address is a multiple of {maker.model.align}"
        return maker.done(aligned(maker.model, area), shown, BASE)
    shown = f"{one.size} bytes, padded to 8, stay on one page of {maker.model.page_size}"
    return maker.done(within_page(maker.model, area), shown, BASE)


def _of_both(maker: _Maker) -> Denied:
    one, region = maker.finding, maker.region()
    areas = (
        _area(maker, region, one.offset, one.size),
        _area(maker, region, one.other_offset, one.other_size),
    )
    return maker.done(no_overlap(*areas), "the two areas, padded to 8, share no byte", BASE)


def _of_bytes(maker: _Maker) -> Denied:
    """Every byte that is read was written, or is no news to the hypervisor."""
    one = maker.finding
    unit = BIT if one.bits else BYTE
    part = b.var(unit, layout.ADDRESS)
    size = maker.size(one.size)
    read = size if one.bits else layout.padded_size(size)
    maker.assume(b.ult(part, read), f"{unit} is one of those that are read")
    written = []
    for first, behind in one.written:
        low, high = maker.size(first), maker.size(behind)
        written.append(b.and_(b.ule(low, part), b.ult(part, high)))
    if one.disclosed and one.isolation is Isolation.NONE:
        maker.said.append("a guest that is not isolated hides no memory from the hypervisor")
        shown = f"no {unit} is read that the hypervisor could not read anyway"
        return maker.done(b.or_(b.boolean(True), *written), shown, unit)
    return maker.done(b.or_(*written), f"every {unit} that is read was written", unit)


def _of_value(maker: _Maker) -> Denied:
    one = maker.finding
    bound = one.most if one.kind is FindingKind.UNBOUNDED else one.meant
    other = maker.value(bound)
    value, defined = maker.defined(one.value)
    mine, others = c.resized(value, WIDE), c.resized(other, WIDE)
    maker.tell(one.value, mine)
    maker.tell(bound, others)
    if one.kind is FindingKind.UNBOUNDED:
        goal = b.and_(b.sle(b.bv(0, WIDE), mine), b.sle(mine, others))
        made = maker.done(b.and_(defined, goal), f"{one.value} is from 0 to {bound}")
    else:
        made = maker.done(b.and_(defined, b.eq(mine, others)), f"{one.value} is {bound}")
    return replace(made, defined=(one.value, defined))


def _of_memory(maker: _Maker) -> Denied:
    one = maker.finding
    assert one.shared is not None  # noqa: S101 - the kind needs it
    goal = readable(maker.model, maker.region(), shared=one.shared, marked=one.marked)
    shown = f"{one.conduit} can read the memory: {maker.model.memory.value}"
    marked = " at an address that is marked" if maker.model.marked else ""
    return maker.done(goal, shown + marked, BASE)
