# SPDX-License-Identifier: MIT
"""A counterexample as a C program that stops at the broken rule: a second replay.

`playback.c` is the half that is the same for all: memory, who runs, what the hypervisor touches.
Here is the other: the guest's expressions as they are written, the sizes of the contract, and the
counterexample's n, v and bases. Whatever else the prover worked out is not handed over.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from hvproofs.emit.cexpressions import expression, limit, prelude
from hvproofs.emit.names import shared
from hvproofs.layout.situation import Situation
from hvproofs.prove.result import Result
from hvproofs.refute.counterexample import Counterexample, Operation
from hvproofs.rules.exclusive import owner
from hvproofs.rules.rule import Evidence, RuleId
from hvproofs.spec.conduit import MemoryDemand
from hvproofs.spec.contract import Call
from hvproofs.spec.registers import BLOCKS
from hvproofs.spec.scheme import Advance, Form, Isolation, Scheme
from hvproofs.terms.integers import signed

FLAGS = ("-std=gnu11", "-g", "-fsanitize=address,undefined", "-fno-sanitize-recover=all")
_INTEGERS = {"int": (32, True), "unsigned int": (32, False), "long": (64, True),
             "unsigned long": (64, False)}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Play:
    """What is to be played."""

    situation: Situation
    result: Result  # of it, with a counterexample
    rules: tuple[RuleId, ...]  # each in a process of its own, the first by default


def program(plays: Sequence[Play]) -> str:
    """One C program for all; raises ValueError for a result without a counterexample."""
    lines = [shared("guest.c"), shared("playback.c")]
    for index, play in enumerate(plays):
        lines += ["", *_case(index, play.situation, play.result)]
    entries = [
        f'\t{{ "{rule.value}", case_{index} }},'
        for index, play in enumerate(plays)
        for rule in play.rules
    ]
    lines += ["", "const struct playing playings[] = {", *entries, "};",
              f"const unsigned int playings_count = {len(entries)};", ""]  # fmt: skip
    return "\n".join(lines)


def _case(index: int, here: Situation, result: Result) -> Iterator[str]:
    found = result.counterexample
    if found is None:
        raise ValueError("only a refutation can be played")
    call, scheme = result.call, here.scheme
    yield f"/* {scheme.id}, {call.name} [{call.variant}], {call.arch.value} */"
    if found.operation is not None and result.rule.value == "no-wraparound":
        yield from _function(f"case_{index}", _operation(found.operation))
        return
    yield f"static bool passes_{index}(u64 asked)"
    yield from _body(
        [*prelude(here, "asked", str(found.variable_header_qwords)),
         limit(call, scheme), "(void)limit;",
         f"return {' && '.join(f'({expression(one)})' for one in scheme.checks.run) or 'true'};"]
    )  # fmt: skip
    yield from _function(f"case_{index}", _call(index, here, found))


def _function(name: str, body: Iterator[str]) -> Iterator[str]:
    yield f"static void {name}(void)"
    yield from _body(body)


def _body(lines: Sequence[str] | Iterator[str]) -> Iterator[str]:
    yield "{"
    yield from (f"\t{line}" for line in lines)
    yield "}"


def _call(index: int, here: Situation, found: Counterexample) -> Iterator[str]:
    """The call of a counterexample, with all that its expressions say of it."""
    call, scheme, model = here.call, here.scheme, here.model
    is_loop = found.kind is Evidence.LOOP
    n = int(call.is_rep) if is_loop else found.entries
    yield from prelude(here, str(n), str(found.variable_header_qwords))
    yield limit(call, scheme)
    yield f"const u64 varhead = {expression(scheme.varhead) if scheme.varhead else 'v'};"
    yield f"const u64 announced = sizeof(in.header) + 8 * varhead + {_elements('in')};"
    flags = {"rep": call.is_rep, "isolated": scheme.isolation is not Isolation.NONE,
             "homeless": found.homeless, "marked": model.marked,
             "protected": model.memory is MemoryDemand.PROTECTED}  # fmt: skip
    yield "static struct call c;"
    yield "c.n = n, c.v = v, c.varhead = varhead, c.limit = limit;"
    yield f"c.page = {model.page_size}, c.guest_page = {model.guest_page_size};"
    yield f"c.align = {model.align}, c.granule = {model.granule};"
    yield f"c.max_qwords = {call.input.max_qwords};"
    yield from (f"c.{name} = {_bool(value)};" for name, value in flags.items())
    yield from _regions(scheme, found)
    yield from _areas(scheme, call, found)
    yield from _guard(scheme)
    yield from _loop(index, scheme, found)
    if scheme.form is Form.FAST and scheme.registers is not None:
        block = BLOCKS[scheme.registers]
        yield f"c.capacity = {block.capacity}, c.chunk = {block.chunk};"
        yield f"c.output = {_bool(block.output)};"
    yield f"(void)passes_{index}(n);"
    yield "play(&c);"


def _bool(value: bool) -> str:
    return "true" if value else "false"


def _elements(side: str) -> str:
    return f"n * sizeof({side}.element)"


def _regions(scheme: Scheme, found: Counterexample) -> Iterator[str]:
    for at, placed in enumerate(found.regions):
        spec = scheme.regions[placed.name]
        yield f"c.region[{at}] = (struct region){{"
        yield f"\t.base = {placed.base:#x}, .size = COUNT({expression(spec.size)}),"
        yield f"\t.align = {expression(spec.align)}, .owner = {owner(spec).name},"
        yield f"\t.visible = COUNT({expression(spec.visible or spec.size)}),"
        yield f"\t.absent = {_bool(not spec.allocated)}, .overlay = {_bool(spec.overlay)},"
        yield f"\t.virtually = {_bool(spec.kind.value in ('stack', 'vmalloc'))},"
        yield f"\t.shared_with_host = {_bool(spec.host_visible)} }};"
    yield f"c.regions = {len(found.regions)};"


def _areas(scheme: Scheme, call: Call, found: Counterexample) -> Iterator[str]:
    names = [region.name for region in found.regions]
    for side, short in (("input", "in"), ("output", "out")):
        fixed, position = call.side(side), getattr(scheme.place, side)
        raw = "announced" if short == "in" else "out.size"
        yield f"c.side[{side.upper()}] = (struct area){{"
        yield f"\t.wanted = {_bool(fixed.present)},"
        yield f"\t.fixed = {_bool(bool(fixed.header or fixed.element))},"
        yield f"\t.raw = {raw}, .held = max(padded({raw}), padded({short}.size)),"
        if position is not None and position.region in names:
            yield f"\t.region = &c.region[{names.index(position.region)}],"
            yield f"\t.offset = (u64)({expression(position.offset)}),"
            yield f"\t.address = {position.address.name}, .marked = {_bool(position.marked)},"
        yield "};"


def _guard(scheme: Scheme) -> Iterator[str]:
    users = " | ".join(user.name for user in scheme.guard.users) or "0"
    yield f"c.guard = {scheme.guard.in_flight.name}, c.users = {users};"


def _loop(index: int, scheme: Scheme, found: Counterexample) -> Iterator[str]:
    if found.kind is not Evidence.LOOP:
        return
    loop = scheme.loop
    yield f"c.total = {found.entries}ULL, c.counter = {loop.counter.width};"
    yield f"c.completed = {found.steps[-1].completed if found.steps else 0};"
    yield f"c.by_asked = {_bool(loop.advance is Advance.ASKED)};"
    yield f"c.repeats = {_bool(loop.repeats)}, c.may_stall = {_bool(not loop.assume_progress)};"
    if scheme.checks.run:
        yield f"c.passes = passes_{index};"


def _operation(one: Operation) -> Iterator[str]:
    """The operation in C's own type, beside the same in 128 bits."""
    ctype, operands = _type(one), [f"(wide){_literal(value)}" for value in one.operands]
    yield f"volatile {ctype} x = ({ctype}){operands[0]};"
    if len(operands) == 1:
        yield f'must((wide)x == {operands[0]}, "the conversion changes the value");'
        return
    yield f"volatile {ctype} y = ({ctype}){operands[1]};"
    exact = f"{operands[0]} {one.operator} {operands[1]}"
    done = f"x {one.operator} y"
    if one.operator == "ALIGN":
        exact = f"ALIGN({operands[0]}, {operands[1]})"
        done = f"ALIGN(x, {one.operands[1]})"
    yield f'must((wide)({ctype})({done}) == {exact}, "the operation wraps");'


def _literal(value: int) -> str:
    return f"({value}LL)" if value < 0 else f"{value}ULL"


def _type(one: Operation) -> str:
    """The C type in which the operation gives the value that it gives."""
    if one.operator.startswith("("):
        return {"ulong": "unsigned long", "uint": "unsigned int", "ullong": "unsigned long long",
                "llong": "long long"}.get(one.operator[1:-1], one.operator[1:-1])  # fmt: skip
    for name, (width, is_signed) in _INTEGERS.items():
        wrapped = (one.exact or 0) % (1 << width)
        if one.value == (signed(wrapped, width) if is_signed else wrapped):
            return name
    return "unsigned long"
