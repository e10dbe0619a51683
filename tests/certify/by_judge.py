# SPDX-License-Identifier: MIT
"""Statements held to somebody else's reading of contract, scheme and rule.

    python -m certify.by_judge [COUNT]

At counts and headers of boundaries, and some drawn, a text has values exactly where the judge,
which shares no code with what made it, finds the rule broken by some legal choice of addresses.
"""

from __future__ import annotations

import random
import sys
import tomllib
from collections.abc import Iterator, Sequence

import z3

from hvproofs.prove.posed import PosedTheorem, claims
from hvproofs.prove.selection import Selection, candidates
from hvproofs.refute.replay import Replayer
from hvproofs.spec.conduit import DEFAULT
from hvproofs.spec.corpus import Corpus, load_shipped
from hvproofs.spec.tlfs import MAX_REPS
from hvproofs.terms.smtlib import Script
from judge import words
from judge.machine import Machine
from judge.predicates import AREA_RULES, Areas, broken, broken_anywhere, has_bases
from judge.situations import Moment, Program

Point = tuple[str, str, int, int, bool, bool]  # scheme, rule, n, v; the judge, the text: broken


def posed(count: int, seed: int) -> tuple[Corpus, list[PosedTheorem]]:
    """Theorems of so many schemes with their calls, drawn; 0: of all."""
    corpus = load_shipped()
    known = [
        one for one in candidates(corpus, Selection())
        if one.situation.build
        # Of other conduits, and of what they ask of memory, the judge knows nothing.
        and {one.situation.call.contract.conduit, one.situation.scheme.conduit} <= {DEFAULT, ""}
    ]  # fmt: skip
    few = random.Random(seed).sample(known, count) if count else known  # noqa: S311
    return corpus, [claim for claim in claims(few) if claim.rule.value in AREA_RULES]


def points(corpus: Corpus, made: Sequence[PosedTheorem], seed: int) -> Iterator[Point]:
    """What the two say of each theorem at each point that the judge can judge."""
    draw = random.Random(seed)  # noqa: S311
    for claim in made:
        here = claim.candidate.situation
        if claim.theorem is None or claim.theorem.obligations[-1].name != "placement":
            continue
        scheme = words.scheme(tomllib.loads(corpus.documents[here.scheme.id].content.decode()))
        calls = words.calls(tomllib.loads(corpus.documents[here.call.name].content.decode()))
        key = (here.call.name, here.call.arch.value, here.call.variant)
        call = next(one for one in calls if (one.name, one.arch, one.variant) == key)
        program = Program(call, scheme, Machine(guest_page=scheme.guest_page or 4096))
        at = {
            (b.values["n"], b.values["v"]) for b in Replayer(here).boundaries() if "n" in b.values
        }
        top = max((n for n, _ in at), default=0)
        at |= {(draw.randint(1, min(top, MAX_REPS)), v) for _, v in set(at) if top}
        for n, v in sorted(at):
            moment = _moment(program, n, v)
            if moment is None or not has_bases(areas := Areas(program, moment)):
                continue
            said = claim.rule.value in {*broken(areas), *broken_anywhere(areas)}
            yield here.scheme.id, claim.rule.value, n, v, said, _has_values(claim.scripts[-1], n, v)


def _moment(program: Program, n: int, v: int) -> Moment | None:
    """A call that the claim speaks of and that C defines."""
    header, before = program.header(v)
    rep = program.call.rep
    if header.excluded or header.unclear or n > MAX_REPS or (rep and not 1 <= n <= header.limit):
        return None
    moment = program.moment(header, before, n)
    return None if moment is None or moment.bad else moment


def _has_values(asked: Script, n: int, v: int) -> bool:
    """Whether a text has values with this count and this header."""
    lines = asked.text.removesuffix("(check-sat)\n")
    free = dict(asked.variables)
    for name, value in (("n", n), ("v", v)):
        if name in free:
            lines += f"(assert (= {name} (_ bv{value} {free[name]})))\n"
    solver = z3.SolverFor("QF_BV", ctx=z3.Context())
    solver.from_string(lines)
    return bool(solver.check() == z3.sat)


def main(count: int) -> int:
    """Count, and print what differs."""
    corpus, made = posed(count, 19)
    compared = differ = 0
    for point in points(corpus, made, 19):
        compared += 1
        if point[4] != point[5]:
            differ += 1
            print(*point)
    print(f"{len(made)} theorems, {compared} points, {differ} of them told otherwise by the judge")
    return int(differ > 0)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 0))
