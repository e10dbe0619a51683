# SPDX-License-Identifier: MIT
"""A SAT solver that is not believed: it gives a refutation with hints, or values.

CaDiCaL, as python-sat has it. Its refutation is in LRAT: each step a clause and the numbers of
the clauses that it follows from by unit propagation alone.
"""

from __future__ import annotations

import tempfile
from dataclasses import dataclass

from hvproofs.certify.blast import Cnf
from hvproofs.certify.lrat import Step
from hvproofs.decide.solver import SPENT
from hvproofs.errors import MissingExtraError

try:
    import pysolvers
except ImportError:
    raise MissingExtraError("certify", "python-sat") from None

CONFLICTS = 200_000  # of one formula: its unit does not depend on the machine
# As text, in LRAT; and so that fewer hints are to be checked: of the corpus a third less.
OPTIONS = {"lrat": 1, "binary": 0, "probe": 0, "shrink": 0, "phase": 0}


@dataclass(frozen=True, slots=True)
class Answer:
    """What the solver came to."""

    steps: tuple[Step, ...] | None = None  # of a refutation, trimmed
    model: tuple[int, ...] | None = None  # literals that hold
    reason: str = ""  # why there is neither


def answer(cnf: Cnf, conflicts: int = CONFLICTS) -> Answer:
    """Refute clauses, or satisfy them."""
    handle = pysolvers.cadical195_new()
    # As soon as it knows a literal the solver numbers what follows among what it is given. So
    # whatever is known to hold is given under one condition, and the condition last of all.
    condition = cnf.variables + 1
    with tempfile.TemporaryFile() as file:
        try:
            for option, value in OPTIONS.items():
                pysolvers.cadical195_set(handle, option, value)
            trace = pysolvers.cadical195_tracepr(handle, file)
            for clause in cnf.clauses:
                given = [*clause, -condition] if len(clause) == 1 else list(clause)
                pysolvers.cadical195_add_cl(handle, given)
            pysolvers.cadical195_add_cl(handle, [condition])
            pysolvers.cadical195_cbudget(handle, conflicts)
            found = pysolvers.cadical195_solve_lim(handle, [], 0)  # 1, -1, or 0: given up
            if found > 0:
                return Answer(model=tuple(pysolvers.cadical195_model(handle)))
            if not found:
                return Answer(reason=SPENT)
            pysolvers.flushpr(trace)
            file.seek(0)
            text = file.read().decode("ascii")
            return Answer(trimmed(steps(text, condition, len(cnf.clauses) + 1), len(cnf.clauses)))
        finally:
            pysolvers.cadical195_del(handle, file)


def steps(text: str, condition: int, number: int) -> list[Step]:
    """The steps of a refutation without the condition; `number` is that of its clause."""
    found = []
    for line in text.splitlines():
        name, *words = line.split()
        if words[0] != "d":
            values = [int(word) for word in words]
            end = values.index(0)
            clause = tuple(literal for literal in values[:end] if literal != -condition)
            hints = tuple(hint for hint in values[end + 1 : -1] if hint != number)
            found.append(Step(int(name), clause, hints))
    return found


def trimmed(found: list[Step], given: int) -> tuple[Step, ...]:
    """The steps that the empty clause rests on, numbered from the clauses on."""
    last = next(at for at, step in enumerate(found) if not step.clause)
    wanted = {found[last].number}
    for step in reversed(found[: last + 1]):
        if step.number in wanted:
            wanted.update(step.hints)
    numbers = {number: number for number in range(1, given + 1)}
    kept: list[Step] = []
    for step in found[: last + 1]:
        if step.number in wanted:
            numbers[step.number] = given + 1 + len(kept)
            hints = tuple(numbers[hint] for hint in step.hints)
            kept.append(Step(numbers[step.number], step.clause, hints))
    return tuple(kept)
