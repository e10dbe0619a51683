# SPDX-License-Identifier: MIT
"""Three wrong neighbours of every proved scheme are refuted.

A neighbour differs by one step: a number, a rounding or a bound of one
expression, an alignment, or a field that says what protects the memory.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from hvproofs.layout.situation import LocatedError, situation
from hvproofs.prove.prover import Options, prove
from hvproofs.prove.selection import Candidate, Selection, candidates
from hvproofs.rules.catalogue import RULES
from hvproofs.spec.corpus import load_shipped
from hvproofs.spec.scheme import (
    Address,
    Advance,
    Form,
    Guard,
    Loop,
    Registers,
    Scheme,
    User,
    Verdict,
)

MOST = 1  # calls a neighbour is tried with


def is_proved(scheme: Scheme) -> bool:
    """Whether nothing of a scheme is expected to be refuted."""
    return all(e.verdict is Verdict.PROVED for e in scheme.expect)


def placements(scheme: Scheme) -> Iterator[Scheme]:
    """An offset that is off by one step."""
    for side in ("input", "output"):
        position = getattr(scheme.place, side)
        if position is None:
            continue
        for step in ("+ 4", "+ HV_HYP_PAGE_SIZE - 4", "+ 64 * HV_HYP_PAGE_SIZE"):
            moved = replace(position, offset=f"({position.offset}) {step}")
            yield replace(scheme, place=replace(scheme.place, **{side: moved}))
        virtual = replace(position, address=Address.VIRTUAL)
        yield replace(scheme, place=replace(scheme.place, **{side: virtual}))


def regions(scheme: Scheme) -> Iterator[Scheme]:
    """Memory that is too small, aligned too little or not there."""
    for name, region in scheme.regions.items():
        for other in (
            replace(region, size="8", align="4"),
            replace(region, align="4"),
            replace(region, allocated=False),
            replace(region, overlay=True),
        ):
            yield replace(scheme, regions={**scheme.regions, name: other})


def limits(scheme: Scheme) -> Iterator[Scheme]:
    """A batch that is one step too large, rounded wrongly, or empty."""
    for limit in (f"({scheme.limit}) + 1", f"({scheme.limit}) * 2", "4096", "0"):
        yield replace(scheme, limit=limit)


def protection(scheme: Scheme) -> Iterator[Scheme]:
    """What keeps others away, changed by one step."""
    none = replace(scheme.guard, in_flight=Guard.NONE, users=(User.TASK,))
    yield replace(scheme, guard=none)
    yield replace(scheme, guard=replace(scheme.guard, users=(User.NMI,)))


def loops(scheme: Scheme) -> Iterator[Scheme]:
    """A caller's loop that is wrong by one step."""
    yield replace(scheme, loop=Loop(advance=Advance.ASKED))
    yield replace(scheme, loop=Loop(assume_progress=False))


def registers(scheme: Scheme) -> Iterator[Scheme]:
    """A register form that holds less, and counts that no form holds."""
    yield replace(scheme, registers=Registers.GHCB)
    yield from limits(scheme)
    yield from loops(scheme)


def neighbours(scheme: Scheme) -> Iterator[Scheme]:
    """Every neighbour, each under an id of its own."""
    kinds = (
        (registers,)
        if scheme.form is Form.FAST
        else (placements, regions, limits, protection, loops)
    )
    found = (other for kind in kinds for other in kind(scheme))
    for index, other in enumerate(found):
        yield replace(other, id=f"{scheme.id}~{index}", expect=())


def tried(scheme: Scheme, here: list[Candidate]) -> Iterator[Candidate]:
    """The neighbours on a few calls of the scheme; one that has no meaning is none."""
    for other in neighbours(scheme):
        for candidate in here[:MOST]:
            try:
                placed = situation(candidate.situation.call, other)
            except LocatedError:
                continue
            if placed.build:
                yield Candidate(placed, tuple(RULES))


PROVED = [
    s for s in load_shipped().schemes.values()
    if is_proved(s) and s.applies.hypercall != ("*",)
]  # fmt: skip


def test_there_are_proved_schemes() -> None:
    assert len(PROVED) > 50


def refuted(scheme: Scheme) -> set[str]:
    """The ids of the neighbours that some rule refutes."""
    asked = list(tried(scheme, candidates(load_shipped(), Selection(scheme=scheme.id))))
    report = prove(asked, Options(cores=False))
    return {r.scheme for r in report.results if r.verdict is Verdict.REFUTED}


# A fast simple call has neither areas nor a count: registers are all that can be wrong.
@pytest.mark.parametrize("scheme", PROVED, ids=lambda scheme: scheme.id)
def test_three_wrong_neighbours_are_refuted(scheme: Scheme) -> None:
    assert len(refuted(scheme)) >= (1 if scheme.form is Form.FAST else 3)
