# SPDX-License-Identifier: MIT
"""The values that runs are tried on, to show a rule broken, and the smallest that still does.

A solver's model speaks of the latest round of each loop, a run of all of them.
So beside a model stand the same with other memory behind pointers (what a loop
reads until it meets some value) and with arguments at the boundaries of the
function's own comparisons. The run decides; nothing here is believed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from hvproofs.audit.llvm import ir
from hvproofs.audit.symbolic.function import Evaluated
from hvproofs.audit.symbolic.symbols import Number, Origin, PlaceKind, Pointer
from hvproofs.audit.symbolic.widest import near
from hvproofs.spec.tlfs import STATUS
from hvproofs.terms import build as b
from hvproofs.terms.term import Term, substitute, variables

Values = Mapping[str, int]
# Among the values of a run: the byte that memory of unknown contents is filled with.
MEMORY = "memory behind pointers"
# The byte that follows behind the first ones of such memory: so an array there has unlike entries.
REST = "memory further behind pointers"
UNLIKE = 64  # bytes before that
# Whether pointers there point to more of it, and numbers are those of the model; else all is bytes.
POINTERS = "pointers in memory behind pointers"
# What the hypervisor answers the first call of a run, where it differs from what the model says:
# a status.
FIRST = "the first answer"
BYTES = (0x01, 0xFF)  # tried beside 0
MAX_LOOKED_UP = 3  # numbers of one array that are tried
MAX_TRIES = 60  # runs for one question
MAX_STEPS = 150_000  # instructions of all of them
WRAPS = (1 << 8, 1 << 16)  # where narrow counters begin anew
LARGEST = (1 << 64) - 1  # cut to the argument's width: every bit is set
MAX_BOUNDARIES = 12  # constants of a function that an argument is tried at
MAX_UNLIKE = 3  # of those, with entries that are unlike
POWERS = (2, 16, 256, 512, 4096, 1 << 16, 1 << 32)


class RunInputs(dict[str, int]):
    """The values of one run, with what the run says of itself."""

    def __init__(self, values: Values) -> None:
        """`values`: by name of the function's free variables."""
        super().__init__(values)
        self.steps = 0  # instructions that were run
        self.invented: list[str] = []  # values for code that nobody can look into
        self.results: dict[str, int] = {}  # of calls of functions of the module, by their variable

    def tell(self, run: RunInputs) -> None:
        """Add what a run on the same values said of itself."""
        self.steps += run.steps
        self.invented += [one for one in run.invented if one not in self.invented]
        self.results |= run.results


class Answers:
    """What the hypervisor answers in a run, as its values say."""

    def __init__(self, values: Values) -> None:
        """`values` may have another answer to the first call."""
        self._values = values
        self._first = [values[FIRST]] if FIRST in values else []

    def to(self, call: ir.Call) -> int:
        """The answer to the next call."""
        said = self._values.get(f"value.{call.result}", 0)
        return self._first.pop() if self._first else said


@dataclass(frozen=True, slots=True)
class Tables:
    """What a function may look a value up in."""

    names: tuple[str, ...] = ()  # of the values read from memory that decide the way
    numbers: tuple[int, ...] = ()  # that stand in the constant arrays it reads


NONE = Tables()


def tables(module: ir.Module, evaluated: Evaluated, known: Sequence[Term]) -> Tables:
    """The values of a way that may have been looked up, and the first numbers of each array."""
    held = [evaluated.unknowns.get(name) for name in variables(known)]
    names = [one.name for one in held if one is not None and one.origin is Origin.MEMORY]
    numbers: dict[int, None] = {}
    for block in evaluated.function.blocks:
        for one in block.instructions:
            if isinstance(one, ir.GetElementPtr) and isinstance(one.base, ir.Global):
                variable = module.globals.get(one.base.name)
                if variable is not None and isinstance(variable.initializer, ir.ConstAggregate):
                    found = variable.initializer.elements[:MAX_LOOKED_UP]
                    numbers |= {each.value: None for each in found if isinstance(each, ir.ConstInt)}
    return Tables(tuple(names), tuple(numbers)) if numbers else NONE


def around(
    evaluated: Evaluated, model: Values, tables: Tables = NONE, *, deep: bool = True
) -> Iterator[Values]:
    """The model, then the same with values of tables, other memory, arguments at boundaries.

    Where a call stands in a loop, with another answer to the first call, too.

    `deep`: with memory that holds what the model says, however far behind pointers.
    """
    yield model
    for name in tables.names:
        for number in tables.numbers:
            yield {**model, name: _cut(evaluated, name, number)}
    for byte in BYTES:
        yield {**model, MEMORY: byte}
    for name in arguments(evaluated):
        for number in boundaries(evaluated.function)[:MAX_UNLIKE]:
            yield {**model, name: _cut(evaluated, name, number), REST: BYTES[-1]}
    if deep:
        yield {**model, POINTERS: 1}
    numbers = (*boundaries(evaluated.function), *WRAPS, LARGEST)
    if any(evaluated.graph.around(one.block) for one in evaluated.reached):
        for number in (one for one in numbers if one < STATUS):
            yield {**model, FIRST: number}
    for name in _first_that_matter(evaluated):
        for number in numbers:
            for byte in (0, BYTES[0]):
                yield {**model, name: _cut(evaluated, name, number), MEMORY: byte}


def chosen(evaluated: Evaluated, model: Values) -> Values:
    """Without the free variables that neither the caller nor a program chooses, or fills."""
    free = {name for name, one in evaluated.unknowns.items() if one.origin is Origin.ARGUMENT}
    free |= evaluated.copied
    for name, one in evaluated.unknowns.items():  # in the order of the text: outer reads first
        if one.source is not None and one.source.place.name in free:
            free.add(name)
    others = evaluated.unknowns.keys() - free
    return {name: value for name, value in model.items() if name not in others}


def nulls(evaluated: Evaluated, values: Values) -> Iterator[str]:
    """The locals that the values want to be null, by a comparison that the function makes."""
    for block in evaluated.function.blocks:
        for one in block.instructions:
            match one:
                case ir.Compare(left=ir.Local(name=name), right=ir.ConstNull(), predicate=how):
                    wanted = values.get(f"value.{one.result}")
                    if wanted is not None and (wanted == 1) == (how is ir.Predicate.EQ):
                        yield name


def null_pages(evaluated: Evaluated, values: Values) -> frozenset[str]:
    """The variables of pages whose pointers are to be null."""
    held = [evaluated.values.get(name) for name in nulls(evaluated, values)]
    return frozenset(
        one.place.name for one in held
        if isinstance(one, Pointer) and one.place.kind is PlaceKind.PAGE
    )  # fmt: skip


def null_arguments(evaluated: Evaluated, values: Values) -> list[str]:
    """The arguments that are to be null: a function that asks for that may be given it."""
    wanted = frozenset(nulls(evaluated, values))
    return [one.name for one in evaluated.function.parameters if one.name in wanted]


def arguments(evaluated: Evaluated) -> list[str]:
    """The arguments that are numbers, in order of declaration."""
    return [
        name
        for name, one in evaluated.unknowns.items()
        if one.origin is Origin.ARGUMENT and isinstance(evaluated.values.get(name[4:]), Number)
    ]


def _first_that_matter(evaluated: Evaluated) -> list[str]:
    """The same, those before the others on which it depends what way a run takes."""
    ways = [condition for _, _, condition in evaluated.conditions.branches()]
    decides = variables(ways).keys() | near(evaluated, ways)
    return sorted(arguments(evaluated), key=lambda name: name not in decides)


def boundaries(function: ir.Function) -> tuple[int, ...]:
    """What the function compares with, and its neighbours, in order of the text."""
    found: dict[int, None] = {}
    for block in function.blocks:
        for one in block.instructions:
            match one:
                case ir.Compare(left=left, right=right):
                    known = [side.value for side in (left, right) if isinstance(side, ir.ConstInt)]
                case ir.Switch(cases=cases):
                    known = [number for number, _ in cases]
                case _:
                    continue
            for number in known:
                found |= dict.fromkeys((number, number + 1, max(0, number - 1)))
    return tuple(found)[:MAX_BOUNDARIES]


def first_round(evaluated: Evaluated, block: str) -> list[Term]:
    """That every loop around a block, or before it on each way, is in its first round."""
    above = set(evaluated.graph.chain(block))
    return [b.eq(one.variable, one.initial) for one in evaluated.carried if one.header in above]


def second_round(evaluated: Evaluated, block: str) -> list[Term]:
    """That the innermost loop a block is in is in its second round, the others in their first.

    What the first round was told by code outside, the second is told again.
    """
    inner, *outer = evaluated.graph.around(block) or ("",)
    own = [one for one in evaluated.carried if one.header == inner]
    start = {str(one.variable.value): one.initial for one in own}
    rounds = [
        b.and_(*(
            b.and_(substitute(around, start), b.eq(one.variable, substitute(after, start)))
            for one, (around, after) in zip(own, way, strict=True)
        ))
        for way in zip(*(one.rounds for one in own), strict=True)
    ]  # fmt: skip
    others = [b.eq(one.variable, one.initial) for one in evaluated.carried if one.header in outer]
    return [*others, b.or_(*rounds)] if rounds else []


def search(
    evaluated: Evaluated,
    models: Iterator[Values],
    breaks: Callable[[RunInputs], bool],
    looked_up: Tables = NONE,
    learned: dict[str, int] | None = None,
    *, deep: bool = True,
) -> RunInputs | None:  # fmt: skip
    """The smallest values found on which a run breaks the rule; None where none was found.

    `learned` gets what functions of the module gave in the runs.
    """
    left, steps = MAX_TRIES, MAX_STEPS
    for model in models:
        for values in around(evaluated, model, looked_up, deep=deep):
            tried = RunInputs(values)
            if sure(tried, breaks):
                return shrunk(evaluated, tried, breaks)
            if learned is not None:
                learned.update(tried.results)
            left, steps = left - 1, steps - tried.steps
            if left <= 0 or steps <= 0:
                return None
    return None


def sure(values: RunInputs, breaks: Callable[[RunInputs], bool]) -> bool:
    """Whether a run breaks the rule, whatever was invented for code that is not here.

    Such a value is tried as 0, 1, the largest and one drawn; the rule must break with each.
    """
    if not breaks(values):
        return False
    drawn = (0, 1, (1 << 64) - 1, 0x5AD4_C3B2_96F0_E187)
    return all(
        breaks(RunInputs({**values, name: number})) for name in values.invented for number in drawn
    )


def shrunk(
    evaluated: Evaluated, values: RunInputs, breaks: Callable[[RunInputs], bool]
) -> RunInputs:
    """The same with each argument, in order, at the least plain value that still breaks the rule.

    SEMANTICS of witnesses: of 0, 1, constants of the function and powers of two; else as it was.
    """
    steps, numbers = MAX_STEPS, boundaries(evaluated.function)
    for name in (*arguments(evaluated), MEMORY, POINTERS):
        now = values.get(name, 0)
        plain = (0, 1) if name in (MEMORY, POINTERS) else (0, 1, *numbers, *POWERS)
        for number in sorted(set(plain)):
            if number >= now or number != _cut(evaluated, name, number):
                continue
            if steps <= 0:
                break
            tried = RunInputs({**values, name: number})
            if sure(tried, breaks):
                values = tried
                break
            steps -= tried.steps
    return values


def _cut(evaluated: Evaluated, name: str, number: int) -> int:
    known = evaluated.unknowns.get(name)
    return number % (1 << known.width) if known is not None else number
