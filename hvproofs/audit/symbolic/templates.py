# SPDX-License-Identifier: MIT
"""What might hold at the head of a loop: candidates, none of them believed.

Each is a term over the variables the loop carries and values that do not
change in it. The shapes are those that bound counts and offsets in guest
code: at least the first value, at most a bound that is compared with, whole
steps from the first value, two values that go in step.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from hvproofs.audit.sites.word import FIELDS, WORD, field
from hvproofs.audit.symbolic.function import Carried
from hvproofs.audit.symbolic.symbols import (
    CONVERSIONS,
    LESS,
    bare,
    constant_value,
    is_smaller,
    resized,
)
from hvproofs.terms import build as b
from hvproofs.terms.term import Op, Term, variables, walk

MOST_CONSTANT = 1 << 16  # larger bounds bound no page
MAX_CONSTANTS = 48  # tried as bounds in one loop
MOST_BITS = 17  # of a bound on what bits are set in
MAX_GUARDS = 12  # comparisons with a value that does not change, of one loop
MOST_FASTER = 65  # times as fast as another: a round that adds more is no count
MAX_CARRIED = 10  # variables of one loop that are looked at

COMPARISONS = (*LESS, Op.EQ)
_BITS = frozenset({Op.BAND, Op.BOR})


@dataclass(frozen=True, slots=True)
class Template:
    """Something that may hold whenever control comes to a header."""

    text: str  # in C, for a person
    term: Term  # over the variables at the header


@dataclass(frozen=True, slots=True)
class CountedLoop:
    """A loop as the templates see it."""

    carried: tuple[Carried, ...]  # those that matter
    guards: tuple[Term, ...]  # conditions in and after the loop
    changing: frozenset[str]  # names of variables that a round may change
    constants: tuple[int, ...]  # worth trying as bounds
    show: Callable[[Term], str]  # a value in C


def compared_constants(terms: Iterable[Term]) -> Iterator[int]:
    """The constants that something is compared with."""
    for node in walk(terms):
        if node.op in COMPARISONS:
            for one in node.args:
                if one.op is Op.CONST and one.sort.width and int(one.value) < MOST_CONSTANT:
                    yield int(one.value)


def candidates(loop: CountedLoop) -> list[Template]:
    """Every candidate, each once, in a fixed order."""
    found: dict[str, Template] = {}
    kept = loop.carried[:MAX_CARRIED]
    for one in kept:
        for candidate in (*_from_start(loop, one), *_constants(loop, one), *_fields(loop, one)):
            found.setdefault(candidate.text, candidate)
    for candidate in (*_guards(loop, kept), *_pairs(loop, kept)):
        found.setdefault(candidate.text, candidate)
    return list(found.values())


def _from_start(loop: CountedLoop, one: Carried) -> Iterator[Template]:
    x, start = one.variable, one.initial
    name, first = loop.show(x), loop.show(start)
    yield Template(f"{name} >= {first}", b.ule(start, x))
    yield Template(f"{name} <= {first}", b.ule(x, start))
    yield Template(f"(signed) {name} >= {first}", b.sle(start, x))
    yield Template(f"(signed) {name} <= {first}", b.sle(x, start))
    yield from _multiple(loop, one)


def _multiple(loop: CountedLoop, one: Carried) -> Iterator[Template]:
    """What was added so far is whole steps: a pointer is at an entry."""
    x, steps = one.variable, _steps(one) or _multiples(one)
    if len(steps) == 1 and 1 < steps[0] < MOST_CONSTANT:
        text = f"{loop.show(x)} - {loop.show(one.initial)} is a multiple of {steps[0]}"
        rest = b.urem(b.sub(x, one.initial), b.bv(steps[0], x.sort.width))
        yield Template(text, b.eq(rest, b.bv(0, x.sort.width)))


def _fields(loop: CountedLoop, one: Carried) -> Iterator[Template]:
    """A word that is put together anew each round keeps fields of a control word."""
    x, start = one.variable, one.initial
    if x.sort.width != WORD or not any(_BITS & {node.op for node in walk([after])} and x in walk(
        [after]) for _, after in one.rounds):  # fmt: skip
        return
    for name in FIELDS:
        text = f"{name.replace('_', ' ')} of {loop.show(x)} is that of {loop.show(start)}"
        yield Template(text, b.eq(field(x, name), field(start, name)))
    text = f"rep start of {loop.show(x)} < its rep count"
    yield Template(text, b.ult(field(x, "rep_start"), field(x, "rep_count")))


def _constants(loop: CountedLoop, one: Carried) -> Iterator[Template]:
    x, most = one.variable, _most(one)
    near = {c + d for c in loop.constants for d in (-1, 0, 1) if c + d >= 0}
    tried = sorted(near)[:MAX_CONSTANTS]
    if 1 < most < MOST_CONSTANT:  # it may go past a bound by what one round adds
        tried += sorted({c + most + d for c in loop.constants for d in (-1, 0)})[:MAX_CONSTANTS]
    if _set(one):  # bits that nothing sets stay as they are
        tried += [(1 << bits) - 1 for bits in range(1, min(x.sort.width, MOST_BITS))]
    for number in dict.fromkeys(tried):
        if number < (1 << x.sort.width) - 1:
            yield Template(f"{loop.show(x)} <= {number}", b.ule(x, b.bv(number, x.sort.width)))


def _guards(loop: CountedLoop, kept: Sequence[Carried]) -> Iterator[Template]:
    """Bounds that the loop compares a variable, or its next value, with."""
    meant = {id(one.variable): one for one in kept}
    for one in kept:
        meant |= {id(after): one for _, after in one.rounds}
    count = 0
    for node in walk(loop.guards):
        if node.op not in COMPARISONS or not node.args[0].sort.width or count >= MAX_GUARDS:
            continue
        sides = _apart(*node.args)
        for side, bound in (sides, sides[::-1]):
            # The next value of a narrow variable is itself a conversion.
            own, inner = meant.get(id(side)), meant.get(id(bare(side)))
            found = own or inner
            if found is not None and not loop.changing & variables([bound]).keys():
                count += 1
                yield from _bounded(loop, found, found.variable if own else side, bound)
                if side is sides[node.op in (Op.ULT, Op.SLT)]:  # it goes on at the bound
                    yield _past(loop, found, bound)


def _apart(left: Term, right: Term) -> tuple[Term, Term]:
    """Both sides without what is added to either: offsets, of two addresses in one memory."""
    if left.op is right.op is Op.ADD and left.args[0] == right.args[0]:
        return left.args[1], right.args[1]
    return left, right


def _bounded(loop: CountedLoop, one: Carried, side: Term, bound: Term) -> Iterator[Template]:
    x = one.variable
    if side.op in CONVERSIONS:
        x = Term(side.op, side.sort, (x,), side.value)
    name, limit, first = loop.show(one.variable), loop.show(bound), loop.show(one.initial)
    start = b.eq(one.variable, one.initial)
    yield Template(f"{name} == {first} or {name} != {limit}", b.or_(start, b.ne(x, bound)))
    for signed, less, most in (("", b.ult, b.ule), ("(signed) ", b.slt, b.sle)):
        yield Template(f"{signed}{name} <= {limit}", most(x, bound))
        yield Template(f"{signed}{name} >= {limit}", most(bound, x))
        either = f"{name} == {first} or {signed}{name}"
        yield Template(f"{either} < {limit}", b.or_(start, less(x, bound)))
        yield Template(f"{either} <= {limit}", b.or_(start, most(x, bound)))


def _past(loop: CountedLoop, one: Carried, bound: Term) -> Template:
    """It is at most one more than the bound, which may be the largest number there is."""
    x, name = one.variable, loop.show(one.variable)
    before = b.sub(resized(x, bound.sort.width), b.bv(1, bound.sort.width))
    text = f"{name} == {loop.show(one.initial)} or {name} - 1 <= {loop.show(bound)}"
    return Template(text, b.or_(b.eq(x, one.initial), b.ule(before, bound)))


def _pairs(loop: CountedLoop, kept: Sequence[Carried]) -> Iterator[Template]:
    """Two variables that go in step, or one that takes what the other gives."""
    for place, one in enumerate(kept):
        for other in kept[place + 1 :]:
            wide, narrow = sorted((one, other), key=lambda c: -c.variable.sort.width)
            yield from _in_step(loop, wide, narrow)
            yield from (*_no_faster(loop, narrow, wide), *_grew(loop, one, other))
            yield from _grew(loop, other, one)
            if wide.variable.sort == narrow.variable.sort:
                yield from (*_in_step(loop, narrow, wide), *_no_faster(loop, wide, narrow))
                yield from _sums(loop, wide, narrow)


def _in_step(loop: CountedLoop, fast: Carried, slow: Carried) -> Iterator[Template]:
    width = fast.variable.sort.width
    for step in _steps(fast):
        for added in _steps(slow):
            down = added == (1 << slow.variable.sort.width) - 1  # one less each round
            unit = 1 if down else added
            if not unit or step % unit:
                continue
            ends = [(slow.variable, slow.initial), (slow.initial, slow.variable)][down]
            far, near = b.sub(fast.variable, fast.initial), b.sub(*ends)
            times = b.mul(b.zext(near, width), b.bv(step // unit, width))
            names = [loop.show(one) for one in (fast.variable, fast.initial)]
            others = [loop.show(one) for one in ends]
            text = f"{' - '.join(names)} == {step // unit} * ({' - '.join(others)})"
            yield Template(text, b.eq(far, times))


def _no_faster(loop: CountedLoop, slow: Carried, fast: Carried) -> Iterator[Template]:
    """A count of what was taken is at most the number of rounds, or a few times that."""
    if not _steps(slow) or not _steps(fast):
        return
    width = fast.variable.sort.width
    far, near = (b.sub(one.variable, one.initial) for one in (fast, slow))
    names = [loop.show(one) for one in (slow.variable, slow.initial)]
    others = [loop.show(one) for one in (fast.variable, fast.initial)]
    text = f"{' - '.join(names)} <= {' - '.join(others)}"
    yield Template(text, b.ule(b.zext(near, width), far))
    most = _most(slow)
    if 1 < most < MOST_FASTER:
        text = f"{' - '.join(names)} <= {most} * ({' - '.join(others)})"
        times = b.mul(far, b.bv(most, width))
        yield Template(text, b.ule(b.zext(near, width), times))


def _grew(loop: CountedLoop, one: Carried, other: Carried) -> Iterator[Template]:
    """A count that starts at 0 is no longer 0 where anything else has changed."""
    x, y, start = one.variable, other.variable, one.initial
    if start.op is Op.CONST and not start.value and (_steps(one) or _set(one)):
        text = f"{loop.show(y)} == {loop.show(other.initial)} or {loop.show(x)} >= 1"
        yield Template(text, b.or_(b.eq(y, other.initial), b.ult(start, x)))


def _sums(loop: CountedLoop, one: Carried, other: Carried) -> Iterator[Template]:
    x, y, x0, y0 = one.variable, other.variable, one.initial, other.initial
    x1, y1, x2, y2 = (loop.show(term) for term in (x, y, x0, y0))
    yield Template(
        f"{x1} + {y1} == {x2} + {y2}", b.eq(b.add(x, y), b.add(x0, y0))
    )  # fmt: skip
    yield Template(
        f"{x1} - {y1} == {x2} - {y2}", b.eq(b.sub(x, y), b.sub(x0, y0))
    )  # fmt: skip


def _most(one: Carried) -> int:
    """The most that a round may add to a variable, of one addition after the other."""
    found, name = 0, str(one.variable.value)
    for node in walk(after for _, after in one.rounds):
        if node.op is Op.ADD and name in variables([node]):
            found += sum(_largest(arg) for arg in node.args if name not in variables([arg]))
    return found


def _largest(term: Term) -> int:
    """A bound on a term, as it is written."""
    whole = (1 << term.sort.width) - 1
    match term.op, term.args:
        case Op.CONST, _:
            return int(term.value)
        case ((Op.ZEXT | Op.TRUNC), (inner,)):
            return min(_largest(inner), whole)
        case Op.ITE, (when, *sides):
            unsigned = when.op in (Op.ULT, Op.ULE) and is_smaller(term)
            return (min if unsigned else max)(map(_largest, sides))
        case Op.BAND, sides:
            return min(map(_largest, sides))
        case _:
            return whole


def _set(one: Carried) -> bool:
    """Whether rounds set bits of a variable."""
    name = one.variable.value
    return any(node.op is Op.BOR and name in variables([node])
               for node in walk(after for _, after in one.rounds))  # fmt: skip


def _steps(one: Carried) -> list[int]:
    """The constants that a round adds to a variable."""
    found: list[int] = []
    for node in walk(after for _, after in one.rounds):
        for this, other in (node.args, node.args[::-1]) if node.op is Op.ADD else ():
            if bare(this) is one.variable and other.op is Op.CONST:
                found.append(int(other.value))
    return list(dict.fromkeys(found))[:4]


def _multiples(one: Carried) -> list[int]:
    """What a round adds so many times, however often."""
    found: list[int] = []
    for node in walk(after for _, after in one.rounds):
        for this, other in (node.args, node.args[::-1]) if node.op is Op.ADD else ():
            if this is one.variable and other.op in (Op.SHL, Op.MUL) and (
                by := constant_value(other.args[1])
            ):  # fmt: skip
                found.append(by if other.op is Op.MUL else 1 << by)
    return list(dict.fromkeys(found))
