# SPDX-License-Identifier: MIT
"""What enumeration says: of everything that a theorem ranges over, and nothing that is not so."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

import pytest

import doubles
from doubles import Double
from hvproofs.decide import stats
from hvproofs.decide.asker import Asker, Means
from hvproofs.layout import area as layout
from hvproofs.layout.area import Area, Model, Region, constant
from hvproofs.layout.builder import region_hypotheses, situation
from hvproofs.layout.obligation import Obligation
from hvproofs.prove.posed import claims
from hvproofs.prove.prover import Options, prove
from hvproofs.prove.selection import Candidate, Selection, candidates
from hvproofs.refute import enumeration
from hvproofs.refute.enumeration import Enumerator, Opinion, Word, apart
from hvproofs.refute.replay import Replayer
from hvproofs.refute.space import Gap
from hvproofs.rules.areas import no_overlap
from hvproofs.rules.catalogue import RULES
from hvproofs.rules.rule import RuleId
from hvproofs.spec.contract import Arch, Call, CallClass, Contract, Field, Side, Variable
from hvproofs.spec.corpus import load_shipped
from hvproofs.spec.scheme import Place, Position, RegionKind, Scheme, Verdict
from hvproofs.spec.scheme import Region as Memory
from hvproofs.status import ExitStatus
from hvproofs.terms import build as b
from hvproofs.terms.smtlib import Named
from hvproofs.terms.term import Term, bitvec


def number(name: str) -> Term:
    """Any 64 bits."""
    return b.var(name, bitvec(64))


def area(name: str, base: str) -> Area:
    """An area, and a region that begins at `base`, of which everything else is open."""
    size, padded = number(f"{base}.size"), number(f"{name}.padded")
    region = Region(base, number(base), size, constant(8), present=True)
    return Area(region, number(f"{name}.offset"), padded, padded, padded)


def follows(known: Sequence[Term], goal: Term) -> bool:
    """Whether a solver proves it."""
    return Asker(Means()).follows([Named(str(at), one) for at, one in enumerate(known)], goal)


def between(one: Area) -> Term:
    """An area's addresses do not wrap, and are those of its region."""
    end, top = b.add(one.start, one.padded), b.add(one.region.base, one.region.size)
    return b.and_(b.ule(one.region.base, one.start), b.ule(one.start, end), b.ule(end, top))


def in_order(base: Term, low: Term, high: Term) -> Term:
    """From a base on, what is lower is lower, where the higher does not wrap."""
    known = b.and_(b.ule(base, b.add(base, high)), b.ule(low, high))
    sums = b.and_(b.ule(base, b.add(base, low)), b.ule(b.add(base, low), b.add(base, high)))
    return b.implies(known, sums)


def test_from_a_base_on_what_is_lower_is_lower() -> None:
    assert follows([], in_order(number("A"), number("x"), number("y")))


def test_what_lies_in_a_region_lies_between_its_ends() -> None:
    one = area("a", "A")
    base, size, end = one.region.base, one.region.size, b.add(one.offset, one.padded)
    (fits,) = (h.term for h in region_hypotheses([one.region], Model()) if "space" in h.name)
    within = layout.within_region(one.offset, one.padded, size)
    up = b.ule(base, b.add(base, size))
    inside = b.and_(b.ule(one.offset, end), b.ule(end, size))

    assert follows([fits], up)
    assert follows([within], inside)
    orders = [in_order(base, end, size), in_order(base, one.offset, end)]
    assert follows([up, inside, *orders], between(one))


def test_that_areas_lie_in_regions_that_are_apart_is_enough() -> None:
    one, other = area("a", "A"), area("b", "B")
    within = [layout.within_region(a.offset, a.padded, a.region.size) for a in (one, other)]
    regions = region_hypotheses((one.region, other.region), Model())
    (disjoint,) = (h.term for h in regions if "disjoint" in h.name)
    ends = [between(one), between(other)]

    # That is all that is asked for of two regions.
    assert follows([apart(one, other)], b.and_(*within))
    assert follows(within, apart(one, other))
    assert follows([*ends, disjoint], no_overlap(one, other))
    assert not follows(ends, no_overlap(one, other))


def test_in_one_region_it_is_enough_that_their_offsets_are_apart() -> None:
    one, other = area("a", "A"), area("b", "A")
    base, ends = one.region.base, [between(one), between(other)]
    orders = [
        in_order(base, b.add(low.offset, low.padded), high.offset)
        for low, high in ((one, other), (other, one))
    ]
    offsets = layout.disjoint(one.offset, one.padded, other.offset, other.padded)

    assert 3 == len(apart(one, other).args)
    assert follows([*ends, *orders, offsets], no_overlap(one, other))
    assert not follows([*ends, *orders], no_overlap(one, other))


def scheme(**changes: object) -> Scheme:
    """A page for each side, for as many entries as fit a page."""
    page = Memory(RegionKind.PAGE, "HV_HYP_PAGE_SIZE", "HV_HYP_PAGE_SIZE")
    parts: dict[str, object] = {
        "id": "test/one", "guest": "test", "title": "",
        "limit": "(HV_HYP_PAGE_SIZE - sizeof(in.header) - in.variable) / sizeof(in.element)",
        "place": Place(Position("a", "0"), Position("b", "0")), "regions": {"a": page, "b": page},
    }  # fmt: skip
    return Scheme(**(parts | changes))  # type: ignore[arg-type]


def rep_call(element: int = 8, variable: bool = False) -> Call:
    """A rep call with a header of 8 bytes."""
    variable_ = Variable("V", 300) if variable else None
    side = Side((Field("H", 0, 8),), variable_, (Field("E", 0, element),))
    out = Side((Field("H", 0, 8),), None, (Field("E", 0, 8),))
    contract = Contract("HvCallX", 1, CallClass.REP, (Arch.X86_64,), "tlfs", side, out)
    return Call(contract, Arch.X86_64, "tlfs", side, out)


def opinions(candidate: Candidate, rule: str) -> list[tuple[str, Opinion]]:
    """Of each obligation of a rule's theorem, with its name."""
    (claim,) = (one for one in claims([candidate]) if one.rule == RuleId(rule))
    enumerator = Enumerator(Replayer(candidate.situation))
    obligations = claim.theorem.obligations if claim.theorem else ()
    return [(one.name, enumerator.opinion(RULES[claim.rule], one)) for one in obligations]


def placed(rule: str, **changes: object) -> Opinion:
    """Of the last obligation, under a scheme that is changed."""
    here = Candidate(situation(rep_call(), scheme(**changes)), (RuleId(rule),))
    return opinions(here, rule)[-1][1]


def test_what_holds_is_said_to_and_one_entry_too_many_is_found() -> None:
    more = scheme().limit or ""

    assert Word.HOLDS is placed("input-within-page").word
    broken = placed("input-within-page", limit=f"{more} + 1")
    assert Word.BROKEN is broken.word
    assert 512 == (broken.values or {})["n"]


def test_a_fault_at_a_single_header_and_count_is_found() -> None:
    call = rep_call(variable=True)
    for qwords in (0, 37, call.input.max_qwords):
        limit = f"{scheme().limit} + (in.variable == {8 * qwords} ? 1 : 0)"
        here = Candidate(situation(call, scheme(limit=limit)), (RuleId("input-within-page"),))

        (*_, (_, opinion)) = opinions(here, "input-within-page")
        assert Word.BROKEN is opinion.word
        assert qwords == (opinion.values or {})["v"]
        assert 4096 < 8 + 8 * qwords + 8 * (opinion.values or {})["n"]


def test_a_fault_at_a_single_remainder_of_an_address_is_found() -> None:
    loose = Memory(RegionKind.HEAP, "sizeof(in.header) + 8", "8")
    page = scheme().regions["b"]
    opinion = placed("input-within-page", limit="1", regions={"a": loose, "b": page})

    assert Word.BROKEN is opinion.word
    # 16 bytes at a multiple of 8: one place in a page is wrong.
    assert 4088 == (opinion.values or {})["base.a"] % 4096
    held = placed("input-aligned", limit="1", regions={"a": loose, "b": page})
    assert Word.HOLDS is held.word


def test_the_range_is_never_cut() -> None:
    beyond = placed("rep-count-encodable", limit="2147483647")
    within = placed("rep-count-encodable", limit="4095")
    over = placed("rep-count-encodable", limit="4096")

    assert Opinion(Word.NOTHING, Gap.MANY.value) == beyond
    assert Word.HOLDS is within.word
    assert (Word.BROKEN, 4096) == (over.word, (over.values or {})["n"])


def test_what_is_not_bounded_is_not_reached() -> None:
    here = situation(rep_call(), scheme())
    free = b.var("anything", bitvec(64))
    goals = {
        Gap.UNBOUNDED: b.ule(constant(0), free),
        Gap.ADDRESSES: b.ule(constant(0), b.var("base.a", bitvec(64))),
        Gap.WIDE: b.eq(b.udiv(b.zext(b.var("v", bitvec(64)), 80), b.bv(1, 80)), b.bv(0, 80)),
    }
    for gap, goal in goals.items():
        obligation = Obligation("placement", here.hypotheses(), goal)
        said = Enumerator(Replayer(here)).opinion(RULES[RuleId("input-aligned")], obligation)

        assert Opinion(Word.NOTHING, gap.value) == said


def test_a_goal_that_takes_something_for_given_bounds_no_other() -> None:
    here, rule = situation(rep_call(), scheme()), RULES[RuleId("input-aligned")]
    x, enumerator = b.var("x", bitvec(64)), Enumerator(Replayer(here))
    for top, word in ((3, Word.HOLDS), (1 << 40, Word.NOTHING), (5, Word.HOLDS)):
        goal = b.implies(b.ule(x, constant(top)), b.ule(x, constant(5)))
        said = enumerator.opinion(rule, Obligation("x", here.hypotheses(), goal))

        assert word is said.word


def test_largest_is_what_its_definition_leaves() -> None:
    fits = "largest(n: sizeof(in.header) + in.variable + n * sizeof(in.element) <= {})"

    assert Word.HOLDS is placed("input-within-page", limit=fits.format(4096)).word
    broken = placed("input-within-page", limit=fits.format(4104))
    assert (Word.BROKEN, 512) == (broken.word, (broken.values or {})["n"])
    # Of what is not monotone no value is left, or many: then nothing is said.
    odd = placed("input-within-page", limit="largest(n: n % 2 == 0 && n <= 4)")
    assert Word.HOLDS is not odd.word


def test_what_the_solver_proves_and_a_value_breaks_is_unknown() -> None:
    chosen = candidates(load_shipped(), Selection("HvCallGetVpRegisters", "linux/get-vtl-overlap"))
    lying = Options(factory=lambda _: Double(doubles.unsat))
    alone = prove(chosen, replace(lying, enumerated=False))
    report = prove(chosen, lying)
    honest = prove(chosen, Options())

    (overlap,) = [
        one for one in report.results
        if one.rule == RuleId("no-overlap") and one.call.arch is Arch.X86_64
    ]  # fmt: skip
    assert Verdict.UNKNOWN is overlap.verdict
    assert overlap.reason.startswith("placement: disagreement, proved by the solver and false at n")
    assert None is overlap.trust
    assert ExitStatus.UNDECIDED is report.status
    false = {r.rule for r in honest.results if r.verdict is Verdict.REFUTED}
    assert false
    assert false <= {r.rule for r in alone.results if r.verdict is Verdict.PROVED}
    assert false <= {r.rule for r in report.results if r.verdict is Verdict.UNKNOWN}


SOME = Selection(hypercall="HvCall[GM]*[aers]", scheme="*/*[pt]")


def test_no_lie_about_what_a_solver_refutes_gets_through_where_it_reaches() -> None:
    """Of theorems drawn from the corpus: with each refuted one said to be proved.

    Without it the honest verdicts and witnesses are the same.
    """
    chosen = candidates(load_shipped(), SOME)
    honest = prove(chosen, Options(cores=False))
    stats.taken()
    assert honest.results == prove(chosen, Options(cores=False, enumerated=False)).results
    asked = stats.taken().ways[stats.Way.SESSION]
    prove(chosen, Options(cores=False))
    # Values that were found by evaluating are only asked about, and not searched for.
    assert stats.taken().ways[stats.Way.SESSION] < asked / 2
    lying = prove(chosen, Options(factory=lambda _: Double(doubles.unsat), cores=False))
    through = [
        (one.scheme, one.rule.value)
        for one, lie in zip(honest.results, lying.results, strict=True)
        if one.verdict is Verdict.REFUTED and lie.verdict is Verdict.PROVED
    ]

    assert Counter(one.verdict for one in honest.results)[Verdict.REFUTED] > 10
    # A loop goes on to 2^32 entries: of it nothing is said.
    assert {"batch-progress"} >= {rule for _, rule in through}


def test_what_it_reached_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    here = [Candidate(situation(rep_call(), scheme()), (RuleId("input-within-page"),))]
    stats.taken()
    plain = prove(here, Options())
    reached = stats.taken()
    monkeypatch.setattr(enumeration, "is_there", lambda: False)
    without = prove(here, Options())

    assert {"holds at every value"} == set(reached.reached)
    assert "holds at every value" in str(reached)
    assert {"not reached: NumPy is not installed"} == set(stats.taken().reached)
    assert plain.results == without.results
