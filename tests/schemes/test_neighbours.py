# SPDX-License-Identifier: MIT
"""Three wrong neighbours of every proved scheme are refuted.

A neighbour differs by one step: a number, a rounding or a bound of one
expression, an alignment, or a field that says what protects the memory.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice, zip_longest

import pytest

from hvproofs.layout.builder import situation
from hvproofs.layout.situation import LocatedError
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
    """Every neighbour, each under an id of its own: first one of each kind, and so on."""
    kinds = (
        (registers,)
        if scheme.form is Form.FAST
        else (placements, regions, limits, protection, loops)
    )
    rounds = zip_longest(*(kind(scheme) for kind in kinds))
    found = (other for together in rounds for other in together if other is not None)
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


CORPUS = load_shipped()
# Schemes for every call have exceptions among the calls: tried with the thread's own.
THREAD = "HvCallGetVpRegisters"


def calls_of(scheme: Scheme) -> list[Candidate]:
    """What a scheme is proved for: all it applies to, or the thread's call."""
    if is_proved(scheme):
        return candidates(CORPUS, Selection(scheme=scheme.id))
    if scheme.applies.hypercall != ("*",):
        return []
    found = candidates(CORPUS, Selection(THREAD, scheme.id, variant="tlfs"))
    expected = {c.expected(rule).verdict for c in found for rule in c.rules}
    return found if expected == {Verdict.PROVED} else []


PROVED = [scheme for scheme in CORPUS.schemes.values() if calls_of(scheme)]


def test_there_are_proved_schemes() -> None:
    assert len(PROVED) > 50
    assert {
        "linux/separate-pages", "linux/half-page", "linux/output-after-input",
        "linux/get-vtl-output-page", "linux-proposed/setup-inout-array",
    } <= {scheme.id for scheme in PROVED}  # fmt: skip


def refuted(scheme: Scheme, enough: int) -> set[str]:
    """The ids of neighbours that some rule refutes: `enough`, or all there are."""
    found: set[str] = set()
    for some in batched(tried(scheme, calls_of(scheme)), enough):
        report = prove(some, Options(cores=False))
        found |= {r.scheme for r in report.results if r.verdict is Verdict.REFUTED}
        if len(found) >= enough:
            break
    return found


def batched(items: Iterator[Candidate], size: int) -> Iterator[list[Candidate]]:
    while some := list(islice(items, size)):
        yield some


@pytest.mark.parametrize("scheme", PROVED, ids=lambda scheme: scheme.id)
def test_three_wrong_neighbours_are_refuted(scheme: Scheme) -> None:
    # A fast call has no areas, a simple one no count: registers are all that can be wrong.
    enough = 1 if scheme.form is Form.FAST else 3

    assert len(refuted(scheme, enough)) >= enough
