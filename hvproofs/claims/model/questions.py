# SPDX-License-Identifier: MIT
"""Questions about the hypervisor model itself: its theorems, and that no rule is idle."""

from __future__ import annotations

from collections.abc import Mapping
from fnmatch import fnmatchcase

from hvproofs.claims.answer import PartAnswer
from hvproofs.claims.model.theorem import ModelTheorem
from hvproofs.claims.model.theorems import hypervisor_theorems
from hvproofs.decide.asker import Asker
from hvproofs.decide.solver import Status
from hvproofs.hypervisor import PROFILES
from hvproofs.hypervisor.necessity import Necessity, necessity
from hvproofs.spec.claim import Outcome, Part


def theorems(part: Part, asker: Asker) -> PartAnswer:
    """Have every obligation of the theorems named decided: all have to be proved."""
    chosen = [
        theorem
        for theorem in hypervisor_theorems()
        if any(fnmatchcase(theorem.name, pattern) for pattern in part.theorem)
    ]
    found = [(theorem, undecided(theorem, asker)) for theorem in chosen]
    facts = tuple(_fact(theorem, why) for theorem, why in found)
    failed = [f"{theorem.name}: {next(iter(why.values()))}" for theorem, why in found if why]
    if failed or not found:
        reason = failed[0] if failed else "vacuous: no such theorem"
        return PartAnswer(Outcome.UNKNOWN, reason, facts)
    return PartAnswer(Outcome.PROVED, facts=facts)


def undecided(theorem: ModelTheorem, asker: Asker) -> dict[str, str]:
    """Why obligations are not proved, by their names; a theorem without any is not, either.

    A formula that fails for some values is not yet an execution that gets there.
    """
    why = {}
    for obligation in theorem.obligations:
        reply = asker.decide(obligation)
        match reply.status:
            case Status.SAT:
                why[obligation.name] = f"{obligation.name}: {_UNREACHED}"
            case Status.UNKNOWN:
                why[obligation.name] = f"{obligation.name}: {reply.reason or 'the solver gave up'}"
            case Status.UNSAT:
                pass
    return why if theorem.obligations else {"": "no obligation"}


_UNREACHED = "not-inductive: fails for some values, which no execution is known to reach"


def _fact(theorem: ModelTheorem, why: Mapping[str, str]) -> str:
    """A theorem with each of its obligations."""
    found = ", ".join(
        f"{o.name} {'unknown' if o.name in why else 'proved'}" for o in theorem.obligations
    )
    return f"{theorem.name}: {theorem.statement}: {found}"


def necessary() -> PartAnswer:
    """Without each rule, some call goes wrong when the model runs it: one example a rule."""
    found = necessity()
    facts = tuple(_example(one) for one in found)
    idle = [one.rule.value for one in found if one.wrong.keys() != PROFILES.keys()]
    if idle:
        return PartAnswer(Outcome.UNKNOWN, f"nothing goes wrong without {', '.join(idle)}", facts)
    looked_at = f"one call for each of {len(found)} rules, by the profiles {' and '.join(PROFILES)}"
    return PartAnswer(Outcome.CHECKED, facts=facts, range=looked_at)


def _example(one: Necessity) -> str:
    """The call that goes wrong, and how under each profile."""
    case = one.case
    where = (
        f"count {case.reps}, input at {case.input_gpa:#x}, output at {case.output_gpa:#x}"
        if case
        else "no call"
    )
    wrong = (f"{name} {found.severity.value}: {found.says}" for name, found in one.wrong.items())
    return f"without {one.rule.value} ({where}): {', '.join(wrong)}"
