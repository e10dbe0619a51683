# SPDX-License-Identifier: MIT
"""What the induction over steps rests on: the areas, the frame, and where elements lie."""

from __future__ import annotations

from collections.abc import Sequence

from hvproofs.claims.model.inflight import (
    ADDRESS_BITS,
    BYTE,
    IN_GPA,
    IN_PADDED,
    IN_SIZE,
    MAX_SIZE,
    NOW,
    OUT_GPA,
    OUT_PADDED,
    OUT_SIZE,
    in_space,
    no_overlap,
    sizes,
)
from hvproofs.claims.model.theorem import ModelTheorem
from hvproofs.layout.area import (
    ADDRESS,
    constant,
    disjoint,
    is_aligned,
    padded_size,
    within_page,
)
from hvproofs.layout.obligation import Obligation
from hvproofs.spec.tlfs import MAX_REPS, PAGE
from hvproofs.terms import build as b
from hvproofs.terms.smtlib import Named
from hvproofs.terms.term import Term, substitute, variables
from hvproofs.terms.unbounded import unbounded

_MAX_PART = 1 << 16  # bytes: no header and no element is larger than what an area may hold
# Two areas of an odd size next to each other in one page.
PLACED = {
    "in.gpa": 0x1000, "in.size": 22, "in.padded": 24,
    "out.gpa": 0x1018, "out.size": 20, "out.padded": 24,
}  # fmt: skip


def areas_accepted() -> ModelTheorem:
    """The rules, said of padded sizes, give what a hypervisor checks and the frame needs."""
    rules = _rules()
    rounded = {"in.padded": padded_size(IN_SIZE), "out.padded": padded_size(OUT_SIZE)}
    top = constant(1 << ADDRESS_BITS)
    checks = [
        ("input-within-page", within_page(IN_GPA, IN_SIZE, constant(PAGE))),
        ("output-within-page", within_page(OUT_GPA, OUT_SIZE, constant(PAGE))),
        ("input-end", b.ule(b.add(IN_GPA, IN_SIZE), top)),
        ("output-end", b.ule(b.add(OUT_GPA, OUT_SIZE), top)),
        *((named.name, named.term) for named in in_space()),
        *((named.name, named.term) for named in sizes()[2:]),
    ]
    return ModelTheorem(
        "areas-accepted",
        "areas that keep the rules pass every check of their addresses, and do not wrap around",
        tuple(
            Obligation(name, rules, substitute(goal, rounded), tuple(PLACED.items()))
            for name, goal in checks
        ),
    )


def _rules() -> tuple[Named, ...]:
    """The area rules as `hvproofs.rules` has them: on padded sizes, base in the GPA space."""
    top = constant(1 << ADDRESS_BITS)
    found = list(sizes()[:2])
    for side, gpa, size in (("input", IN_GPA, IN_SIZE), ("output", OUT_GPA, OUT_SIZE)):
        found += [
            Named(f"{side}-gpa-in-space", b.ult(gpa, top)),
            Named(f"{side}-aligned", is_aligned(gpa)),
            Named(f"{side}-within-page", within_page(gpa, padded_size(size), constant(PAGE))),
        ]
    apart = disjoint(IN_GPA, padded_size(IN_SIZE), OUT_GPA, padded_size(OUT_SIZE))
    return (*found, Named("no-overlap", apart))


def frame() -> ModelTheorem:
    """One arbitrary written address, one arbitrary read address: all sizes at once."""
    value = b.var("value", BYTE)
    written, read = b.var("written", ADDRESS), b.var("read", ADDRESS)
    memory = b.store(NOW.memory, written, value)
    hypotheses = (
        *in_space(), no_overlap(),
        Named("written-in-output", _between(OUT_GPA, written, OUT_PADDED)),
        Named("read-in-input", _between(IN_GPA, read, IN_PADDED)),
    )  # fmt: skip
    goal = b.eq(b.select(memory, read), b.select(NOW.memory, read))
    witness = {**PLACED, "written": 0x1018, "read": 0x1000}
    return ModelTheorem(
        "frame",
        "no byte written to the output area, padding included, changes a byte of the input area",
        (Obligation("one-byte", hypotheses, goal, tuple(witness.items())),),
    )


def _between(gpa: Term, address: Term, size: Term) -> Term:
    """Whether an address is one of the `size` bytes from `gpa`."""
    return b.and_(b.ule(gpa, address), b.ult(address, b.add(gpa, size)))


_HEADER, _UNIT, _COUNT = (b.var(name, ADDRESS) for name in ("header", "unit", "count"))
_INDEX, _WITHIN = b.var("index", ADDRESS), b.var("within", ADDRESS)
_LATER, _THERE = b.var("later", ADDRESS), b.var("there", ADDRESS)
_LIST = {"header": 16, "unit": 4, "count": 3, "index": 1, "within": 3, "later": 2, "there": 0}


def elements() -> ModelTheorem:
    """Where elements lie in an area; over integers, as sizes themselves are symbolic."""
    bounds = [
        Named("header-bounded", b.ule(_HEADER, constant(_MAX_PART))),
        Named("element-bounded", b.ule(_UNIT, constant(_MAX_PART))),
        Named("count-in-field", b.ule(_COUNT, constant(MAX_REPS))),
    ]
    here = [
        Named("index-in-list", b.ult(_INDEX, _COUNT)),
        Named("byte-of-element", b.ult(_WITHIN, _UNIT)),
    ]
    later = [
        Named("later-element", b.ult(_INDEX, _LATER)),
        Named("later-in-list", b.ult(_LATER, _COUNT)),
        Named("byte-of-later-element", b.ult(_THERE, _UNIT)),
    ]
    size = b.add(_HEADER, b.mul(_COUNT, _UNIT))
    at, behind = _byte(_INDEX, _WITHIN), _byte(_LATER, _THERE)
    return ModelTheorem(
        "elements",
        "every byte of an element is in its area, and no two elements share one",
        (
            *_over_integers("size-bounded", bounds, b.ule(size, constant(MAX_SIZE))),
            *_over_integers("inside", [*bounds, *here], b.ult(at, size)),
            *_over_integers("apart", [*bounds, *here, *later], b.ult(at, behind)),
            *_over_integers("behind-header", [*bounds, *here], b.ule(_HEADER, at)),
        ),
    )


def _byte(index: Term, within: Term) -> Term:
    """The offset of a byte of an element."""
    return b.add(b.add(_HEADER, b.mul(index, _UNIT)), within)


def _over_integers(name: str, assumed: Sequence[Named], goal: Term) -> list[Obligation]:
    """The formula over integers, and that nothing wraps, so that it is that of 64 bits too."""
    names = variables([goal, *(h.term for h in assumed)])
    readings = [(h.name, unbounded(h.term)) for h in assumed]
    ranges = [
        Named(f"{variable}-is-64-bit", unbounded(b.var(variable, ADDRESS)).faithful)
        for variable in names
    ]
    known = (*ranges, *(Named(h, reading.term) for h, reading in readings))
    read = unbounded(goal)
    exact = b.and_(read.faithful, *(reading.faithful for _, reading in readings))
    witness = {variable: _LIST[variable] for variable in names}
    return [
        Obligation(name, known, read.term, tuple(witness.items())),
        Obligation(f"{name}-no-wrap", known, exact, tuple(witness.items())),
    ]
