# SPDX-License-Identifier: MIT
"""What cannot matter does not: verdicts and least counterexamples stay what they are."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest
import z3

from hvproofs.decide.solvers import SolverFactory, z3_factory
from hvproofs.layout.builder import situation
from hvproofs.prove.guarantee import Guarantee
from hvproofs.prove.prover import Options, prove
from hvproofs.prove.result import Result
from hvproofs.prove.selection import Candidate, Selection, candidates
from hvproofs.spec.corpus import load_shipped
from hvproofs.spec.scheme import Place, Position, Scheme, Verdict

SCHEMES = ("linux/get-vtl-overlap", "linux/half-page", "linux/separate-pages")
PAGE = 4096
SEEDS = ("smt.random_seed", "sat.random_seed")
Change = Callable[[Scheme], Scheme]


def chosen(scheme: str) -> list[Candidate]:
    return list(candidates(load_shipped(), Selection(hypercall="0x50", scheme=scheme)))[:1]


def results(made: list[Candidate], factory: SolverFactory = z3_factory) -> tuple[Result, ...]:
    return tuple(prove(made, Options(factory, jobs=1, cores=False)).results)


def told(
    made: list[Candidate], factory: SolverFactory = z3_factory
) -> dict[str, tuple[str, object]]:
    """Of each rule the verdict, and the sizes of its counterexample."""
    return {
        one.rule.value: (
            one.verdict.value,
            (shown.entries, shown.variable_header_qwords)
            if (shown := one.counterexample) is not None
            else None,
        )
        for one in results(made, factory)
    }


def changed(made: list[Candidate], change: Change) -> list[Candidate]:
    return [
        replace(one, situation=situation(one.situation.call, change(one.situation.scheme),
                                         one.situation.model))
        for one in made
    ]  # fmt: skip


def moved(scheme: Scheme, name: Callable[[str], str], offset: str = "") -> Place:
    def position(old: Position | None) -> Position | None:
        if old is None:
            return None
        return replace(old, region=name(old.region), offset=f"{old.offset}{offset}")

    return replace(
        scheme.place, input=position(scheme.place.input), output=position(scheme.place.output)
    )


def renamed(scheme: Scheme) -> Scheme:
    """Every region under another name, which sorts the other way round."""
    names = {name: f"r{len(scheme.regions) - at}" for at, name in enumerate(scheme.regions)}
    regions = {
        names[name]: replace(region, same_as=names[region.same_as] if region.same_as else "")
        for name, region in scheme.regions.items()
    }
    return replace(scheme, regions=regions, place=moved(scheme, names.__getitem__))


def shuffled(scheme: Scheme) -> Scheme:
    """The regions in another order."""
    return replace(scheme, regions=dict(reversed(scheme.regions.items())))


def shifted(scheme: Scheme) -> Scheme:
    """Everything one page further on in regions that are a page larger."""
    regions = {
        name: replace(region, size=f"({region.size}) + {PAGE}")
        for name, region in scheme.regions.items()
    }
    return replace(scheme, regions=regions, place=moved(scheme, str, f" + {PAGE}"))


@pytest.mark.parametrize("change", [renamed, shuffled, shifted])
@pytest.mark.parametrize("scheme", SCHEMES)
def test_names_order_and_a_page_more_change_nothing(
    scheme: str, change: Change, z3_once: SolverFactory
) -> None:
    made = chosen(scheme)
    expected = told(made, z3_once)

    assert made
    assert told(changed(made, lambda same: same), z3_once) == expected
    assert told(changed(made, change), z3_once) == expected


@contextmanager
def seeded(seed: int) -> Iterator[None]:
    for name in SEEDS:
        z3.set_param(name, seed)
    try:
        yield
    finally:
        for name in SEEDS:
            z3.set_param(name, 0)


def test_another_seed_of_the_solver_changes_nothing() -> None:
    made = chosen("linux/get-vtl-overlap")
    known = told(made)

    with seeded(4711):
        assert told(made) == known


def test_a_guarantee_is_of_all_rules_or_none() -> None:
    made = chosen("linux/get-vtl-overlap")
    found = results(made)
    proved = tuple(one for one in found if one.verdict is Verdict.PROVED)

    assert len(proved) < len(found)
    assert not Guarantee(made[0].situation, found, "").holds
    assert Guarantee(made[0].situation, proved, "").holds
    assert not Guarantee(made[0].situation, (), "").holds
