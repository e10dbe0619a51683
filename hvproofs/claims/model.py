# SPDX-License-Identifier: MIT
"""Questions about the hypervisor model itself: its theorems, and that no rule is idle."""

from __future__ import annotations

from fnmatch import fnmatchcase

from hvproofs.claims.answer import Finding
from hvproofs.hypervisor import PROFILES
from hvproofs.hypervisor.claims import TheoremResult, decide_theorem
from hvproofs.hypervisor.necessity import Necessity, necessity
from hvproofs.hypervisor.theorems import hypervisor_theorems
from hvproofs.prove.prover import Options
from hvproofs.spec.claim import Outcome, Part
from hvproofs.spec.scheme import Verdict


def theorems(part: Part, options: Options) -> Finding:
    """Ask the solver for every obligation of the theorems named: all have to be proved."""
    solver = options.factory(options.rlimit)
    results = [
        decide_theorem(theorem, solver)
        for theorem in hypervisor_theorems()
        if any(fnmatchcase(theorem.name, pattern) for pattern in part.theorem)
    ]
    facts = tuple(_fact(result) for result in results)
    failed = [result for result in results if result.verdict is not Verdict.PROVED]
    if failed or not results:
        reason = f"{failed[0].name}: {failed[0].reason}" if failed else "vacuous: no such theorem"
        return Finding(Outcome.UNKNOWN, reason, facts)
    return Finding(Outcome.PROVED, facts=facts)


def _fact(result: TheoremResult) -> str:
    """A theorem with each of its obligations."""
    found = ", ".join(f"{o.name} {o.verdict.value}" for o in result.obligations)
    return f"{result.name}: {result.statement}: {found}"


def necessary() -> Finding:
    """Without each rule, some call goes wrong when the model runs it: one example a rule."""
    found = necessity()
    facts = tuple(_example(one) for one in found)
    idle = [one.rule.value for one in found if one.wrong.keys() != PROFILES.keys()]
    if idle:
        return Finding(Outcome.UNKNOWN, f"nothing goes wrong without {', '.join(idle)}", facts)
    looked_at = f"one call for each of {len(found)} rules, by the profiles {' and '.join(PROFILES)}"
    return Finding(Outcome.CHECKED, facts=facts, range=looked_at)


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
