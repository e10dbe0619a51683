# SPDX-License-Identifier: MIT
"""The prover's verdicts equal exhaustive enumeration on small machines.

The enumeration below is written from SEMANTICS.md in plain Python: it shares
no code with the terms. It tries every count, every variable header and every
legal base of a machine with pages of 32 or 64 bytes and 256 or 512 bytes of
memory, and takes the first values in the order of minimisation that break a rule.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import product

from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from hvproofs.layout.area import Model
from hvproofs.layout.builder import situation
from hvproofs.prove.prover import Options, prove
from hvproofs.prove.selection import Candidate
from hvproofs.rules.rule import RuleId
from hvproofs.spec import contract as spec
from hvproofs.spec import scheme as placing
from hvproofs.spec.scheme import Verdict

WORD = 1 << 64
PLACEMENT_RULES = (
    "input-aligned", "output-aligned", "input-within-page", "output-within-page", "no-overlap",
    "input-in-region", "output-in-region", "rep-count-encodable", "variable-header-encodable",
    "region-present",
)  # fmt: skip
# The rules that speak of one call's layout; those of loops, guards and registers are finite
# tables or inductions, and are tested beside their schemes.
RULES = tuple(map(RuleId, (*PLACEMENT_RULES, "no-wraparound", "defined", "limit-positive")))


def up(value: int, alignment: int) -> int:
    """The next multiple."""
    return -(-value // alignment) * alignment


@dataclass(frozen=True)
class Env:
    """What an expression may use, in plain numbers."""

    page: int
    in_header: int
    in_element: int
    out_header: int
    out_element: int
    v: int
    n: int = 0
    limit: int = 0

    @property
    def in_size(self) -> int:
        return self.in_header + 8 * self.v + self.n * self.in_element

    @property
    def out_size(self) -> int:
        return self.out_header + self.n * self.out_element


@dataclass(frozen=True)
class Formula:
    """A C expression, what it comes to over the integers, and whether C undefines it."""

    text: str
    exact: Callable[[Env], int]  # over the integers; out of 0..2^64-1: it wrapped
    defined: Callable[[Env], bool] = lambda _: True
    bits: int = 64  # of the value's narrowest type

    def value(self, env: Env) -> int:
        """What C computes."""
        return self.exact(env) % (1 << self.bits)

    def wraps(self, env: Env) -> bool:
        return self.exact(env) != self.value(env)


def fits(e: Env, n: int) -> bool:
    used = up(e.in_header + 8 * e.v + n * e.in_element, 8)
    return used + up(e.out_header + n * e.out_element, 8) <= e.page


@cache
def largest(e: Env) -> int:
    return max((n for n in range(1, 4096) if fits(e, n)), default=0)


BOTH_FIT = (
    "largest(n: ALIGN(sizeof(in.header) + in.variable + n * sizeof(in.element), 8)"
    " + ALIGN(sizeof(out.header) + n * sizeof(out.element), 8) <= HV_HYP_PAGE_SIZE)"
)
OFFSETS = [
    Formula("0", lambda _: 0),
    Formula("4", lambda _: 4),
    Formula("8", lambda _: 8),
    Formula("HV_HYP_PAGE_SIZE / 2", lambda e: e.page // 2),
    Formula("ALIGN(in.size, 8)", lambda e: up(e.in_size, 8)),
    Formula("in.size", lambda e: e.in_size),
    Formula("n * 8", lambda e: e.n * 8),
    Formula("HV_HYP_PAGE_SIZE - ALIGN(out.size, 8)", lambda e: e.page - up(e.out_size, 8)),
    Formula("sizeof(in.header) + in.variable + limit * sizeof(in.element)",
            lambda e: e.in_header + 8 * e.v + e.limit * e.in_element),
]  # fmt: skip
LIMITS = [
    Formula("1", lambda _: 1),
    Formula("3", lambda _: 3),
    Formula("0", lambda _: 0),
    Formula("HV_HYP_PAGE_SIZE / 8", lambda e: e.page // 8),
    Formula("(u8)(HV_HYP_PAGE_SIZE * 5 - 60)", lambda e: e.page * 5 - 60, bits=8),
    Formula("(int)2 - (int)(in.variable / 8)", lambda e: 2 - e.v),
    Formula("3 - v", lambda e: 3 - e.v),
    Formula("sizeof(in.element) ? (HV_HYP_PAGE_SIZE - sizeof(in.header) - in.variable)"
            " / sizeof(in.element) : 4",
            lambda e: (e.page - e.in_header - 8 * e.v) // e.in_element if e.in_element else 4),
    Formula("2 / (v < 2 ? 1 : v - 1)", lambda e: 2 if e.v < 2 else 2 // (e.v - 1)),
    Formula("2 >> (v == 1 ? 70 : 0)", lambda e: 0 if e.v == 1 else 2, lambda e: e.v != 1),
    Formula(BOTH_FIT, largest),
    Formula(BOTH_FIT + " + 1", lambda e: largest(e) + 1),
]  # fmt: skip
SIZES = [
    Formula("HV_HYP_PAGE_SIZE", lambda e: e.page),
    Formula("HV_HYP_PAGE_SIZE / 2", lambda e: e.page // 2),
    Formula("2 * HV_HYP_PAGE_SIZE", lambda e: 2 * e.page),
    Formula("ALIGN(in.size, 8)", lambda e: up(e.in_size, 8)),
]
ALIGNS = [
    Formula("HV_HYP_PAGE_SIZE", lambda e: e.page),
    Formula("8", lambda _: 8),
    Formula("16", lambda _: 16),
]


@dataclass(frozen=True)
class Memory:
    """A region."""

    name: str
    size: Formula
    align: Formula
    allocated: bool


@dataclass(frozen=True)
class Case:
    """A call, a scheme and a machine."""

    page: int
    address_bits: int
    is_rep: bool
    sizes: tuple[int, int, int, int]  # in header, in element, out header, out element
    max_qwords: int
    limit: Formula
    regions: tuple[Memory, ...]
    input: tuple[int, Formula]  # index of a region, offset
    output: tuple[int, Formula]
    run: Formula | None  # a run-time check

    @property
    def model(self) -> Model:
        return Model(self.page, self.page, self.address_bits)

    def env(self, v: int) -> Env:
        return Env(self.page, *self.sizes, v)

    @property
    def present(self) -> tuple[bool, bool]:
        """Which sides have bytes."""
        in_header, in_element, out_header, out_element = self.sizes
        return bool(in_header or in_element or self.max_qwords), bool(out_header or out_element)

    @property
    def used(self) -> list[int]:
        """Regions that hold an area, input's first."""
        sides = zip(self.present, (self.input, self.output), strict=True)
        return list(dict.fromkeys(place[0] for there, place in sides if there))

    def candidate(self) -> Candidate:
        """The same for the prover."""
        in_header, in_element, out_header, out_element = self.sizes
        variable = spec.Variable("V", self.max_qwords) if self.max_qwords else None
        call_class = spec.CallClass.REP if self.is_rep else spec.CallClass.SIMPLE
        input_ = spec.Side(_fields(in_header), variable, _fields(in_element))
        output = spec.Side(_fields(out_header), None, _fields(out_element))
        contract = spec.Contract(
            "HvCallX", 1, call_class, (spec.Arch.X86_64,), "tlfs", input_, output
        )
        regions = {
            r.name: placing.Region(
                placing.RegionKind.PAGE, r.size.text, r.align.text, allocated=r.allocated
            )
            for r in self.regions
        }
        place = placing.Place(*(
            placing.Position(self.regions[index].name, offset.text)
            for index, offset in (self.input, self.output)
        ))  # fmt: skip
        checks = placing.Checks(run=(self.run.text,) if self.run else ())
        scheme = placing.Scheme(
            "test/random", "test", "", place, regions, self.limit.text, checks=checks
        )
        call = spec.Call(contract, spec.Arch.X86_64, "tlfs", input_, output)
        return Candidate(situation(call, scheme, self.model), RULES)


def _fields(size: int) -> tuple[spec.Field, ...]:
    return (spec.Field("F", 0, size),) if size else ()


@dataclass(frozen=True)
class State:
    """Everything the guest chose, in the order of minimisation."""

    env: Env
    bases: tuple[int, ...]  # of the used regions

    @property
    def key(self) -> tuple[int, ...]:
        return (self.env.n, self.env.v, *self.bases)


def counted(case: Case, v: int) -> int:
    """The limit as a count: a negative int admits no entry."""
    if case.limit.text.startswith("(int)"):
        return max(0, case.limit.exact(case.env(v)))
    return case.limit.value(case.env(v))


def headers(case: Case) -> Iterator[int]:
    """Legal variable headers that pass the run-time check."""
    for v in range(case.max_qwords + 1):
        if case.run is None or case.run.value(case.env(v)):
            yield v


def limit_of(case: Case, v: int) -> int:
    """What the limit comes to: of a simple call only where a placement names it."""
    texts = [case.input[1].text, case.output[1].text, *(r.size.text for r in case.regions)]
    return counted(case, v) if case.is_rep or any("limit" in text for text in texts) else 0


def counts(case: Case) -> list[Env]:
    """Every count and variable header that the hypervisor sees areas of, count first."""
    found = []
    for v in headers(case):
        limit = limit_of(case, v)
        numbers = range(1, min(limit, 4095) + 1) if case.is_rep else range(1)
        found += [Env(case.page, *case.sizes, v, n, limit) for n in numbers]
    return sorted(found, key=lambda e: (e.n, e.v))


def states(case: Case, env: Env) -> Iterator[State]:
    """Every legal base of every used region."""
    top = 1 << case.address_bits
    used = [case.regions[index] for index in case.used]
    sizes = [memory.size.value(env) for memory in used]
    choices = [
        range(0, top - size + 1, memory.align.value(env))
        for memory, size in zip(used, sizes, strict=True)
    ]
    for bases in product(*choices):
        blocks = list(zip(bases, sizes, strict=True))
        if all(
            a + s <= b or b + t <= a
            for i, (a, s) in enumerate(blocks)
            for b, t in blocks[i + 1 :]
        ):  # fmt: skip
            yield State(env, bases)


def broken(case: Case, state: State) -> set[str]:
    """Ids of the placement rules that a state breaks."""
    env, found = state.env, set()
    areas: dict[str, tuple[int, int]] = {}
    for side, (index, offset), raw in zip(
        ("input", "output"), (case.input, case.output), (env.in_size, env.out_size), strict=True
    ):
        at, size = offset.value(env), up(raw, 8)
        if not size:
            continue  # a side without bytes has no area, and its pointer is ignored
        start = (state.bases[case.used.index(index)] + at) % WORD
        areas[side] = (start, size)
        region = case.regions[index]
        if start % 8:
            found.add(f"{side}-aligned")
        if start // case.page != (start + size - 1) // case.page:
            found.add(f"{side}-within-page")
        if at + size > region.size.value(env):
            found.add(f"{side}-in-region")
        if not region.allocated:
            found.add("region-present")
    if len(areas) == 2:
        (a, s), (b, t) = areas.values()
        if {(a + i) % WORD for i in range(s)} & {(b + i) % WORD for i in range(t)}:
            found.add("no-overlap")
    return found


def arithmetic(case: Case, harm: Callable[[Formula, Env], bool]) -> tuple[Verdict, State | None]:
    """The rules no-wraparound and defined: at the limit every header, then every size."""
    for v in headers(case):
        if (case.is_rep or limit_of(case, v)) and harm(case.limit, case.env(v)):
            return Verdict.REFUTED, None
    formulas = [region.size for region in case.regions]
    sides = zip(case.present, (case.input, case.output), strict=True)
    formulas += [place[1] for there, place in sides if there]
    envs = counts(case)
    if any(harm(formula, env) for env in envs for formula in formulas):
        return Verdict.REFUTED, None
    return (Verdict.PROVED if envs else Verdict.UNKNOWN), None


def least(case: Case) -> dict[str, State]:
    """The least state that breaks each rule about areas; where there is no address, all of them."""
    envs = counts(case)
    homeless = next((env for env in envs if next(states(case, env), None) is None), None)
    if homeless is not None and any(case.present):
        # To the others it is nothing at which address memory is.
        placed = (rule for rule in PLACEMENT_RULES if not rule.endswith(("encodable", "present")))
        broken_ = {rule: State(homeless, ()) for rule in placed}
        absent = [State(env, ()) for env in envs if absent_region(case, env)]
        return broken_ | ({"region-present": absent[0]} if absent else {})
    first: dict[str, State] = {}
    for env in envs:
        for state in states(case, env):
            for rule in broken(case, state) - first.keys():
                first[rule] = state
    return first


def absent_region(case: Case, env: Env) -> bool:
    """Whether a side with bytes is in memory that is not allocated."""
    sizes = (env.in_size, env.out_size)
    return any(
        size and not case.regions[index].allocated
        for size, (index, _) in zip(sizes, (case.input, case.output), strict=True)
    )


def enumerate_(case: Case) -> dict[str, tuple[Verdict, State | None]]:
    """Verdict and least witness of every rule."""
    first = least(case)
    alive = PROVED_OR_UNKNOWN[bool(counts(case))]
    result: dict[str, tuple[Verdict, State | None]] = {}
    for rule in PLACEMENT_RULES:
        side = {"i": case.present[0], "o": case.present[1]}.get(rule[0], True)
        if rule == "no-overlap":
            side = all(case.present)
        if rule == "region-present":
            side = any(case.present)
        if not side:
            result[rule] = Verdict.NOT_APPLICABLE, None
        elif rule in first:
            result[rule] = Verdict.REFUTED, first[rule]
        else:
            result[rule] = alive, None
    result["no-wraparound"] = arithmetic(case, Formula.wraps)
    result["defined"] = arithmetic(case, lambda f, e: not f.defined(e))
    limits = {v: counted(case, v) for v in headers(case)} if case.is_rep else {}
    result["rep-count-encodable"] = first_of(
        case, [v for v, most in limits.items() if most > 4095], 4096, alive
    )
    positive = PROVED_OR_UNKNOWN[bool(limits)]
    zero = [v for v, most in limits.items() if most < 1]
    result["limit-positive"] = (
        first_of(case, zero, 0, positive) if case.is_rep else (Verdict.NOT_APPLICABLE, None)
    )
    return result


PROVED_OR_UNKNOWN = {True: Verdict.PROVED, False: Verdict.UNKNOWN}


def first_of(
    case: Case, wrong: list[int], n: int, otherwise: Verdict
) -> tuple[Verdict, State | None]:
    """Refuted at the least header that is wrong, with a count; else the verdict given."""
    if not wrong:
        return otherwise, None
    return Verdict.REFUTED, State(replace(case.env(wrong[0]), n=n), ())


@st.composite
def cases(draw: st.DrawFn) -> Case:
    """A random case; every combination of the templates above is possible."""
    is_rep = draw(st.booleans())
    element = st.sampled_from([0, 1, 2, 3, 4, 6, 8]) if is_rep else st.just(0)
    header = st.sampled_from([0, 8, 16, 24])
    sizes = (draw(header), draw(element), draw(header), draw(element))
    size = st.sampled_from([SIZES[0], *SIZES])
    align = st.sampled_from([ALIGNS[0], *ALIGNS])
    allocated = st.sampled_from([True, True, True, False])
    regions = tuple(
        Memory(name, draw(size), draw(align), draw(allocated))
        for name in ("one", "two")[: draw(st.integers(1, 2))]
    )
    last = len(regions) - 1
    return Case(
        draw(st.sampled_from([32, 64])), draw(st.sampled_from([8, 9])), is_rep, sizes,
        draw(st.integers(0, 2)), draw(st.sampled_from(LIMITS)), regions,
        (0, draw(st.sampled_from([OFFSETS[0], *OFFSETS]))),
        (last, draw(st.sampled_from(OFFSETS))),
        draw(st.sampled_from([None, None, None, Formula("v < 2", lambda e: int(e.v < 2))])),
    )  # fmt: skip


@settings(
    max_examples=80, deadline=None, derandomize=True, database=None,
    suppress_health_check=[HealthCheck.too_slow],
)  # fmt: skip
@given(cases())
def test_verdicts_and_least_witnesses_equal_enumeration(case: Case) -> None:
    expected = enumerate_(case)
    report = prove([case.candidate()], Options(cores=False))

    verdicts = {rule: verdict for rule, (verdict, _) in expected.items()}
    assert verdicts == {r.rule.value: r.verdict for r in report.results}
    for result in report.results:
        event(f"{result.verdict.value}")
        _, state = expected[result.rule.value]
        if state is not None:
            shown = result.counterexample
            assert shown is not None
            assert state.key[:2] == (shown.entries, shown.variable_header_qwords)
            if state.bases:
                assert state.bases == tuple(region.base for region in shown.regions)
