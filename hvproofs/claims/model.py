# SPDX-License-Identifier: MIT
"""Questions about the hypervisor model itself: its theorems, and that no rule is idle."""

from __future__ import annotations

from fnmatch import fnmatchcase

from hvproofs.claims.answer import Finding
from hvproofs.hypervisor.claims import Role, TheoremResult, decide_theorem
from hvproofs.hypervisor.necessity import decide_necessity
from hvproofs.hypervisor.theorems import hypervisor_theorems
from hvproofs.prove.prover import Options
from hvproofs.spec.claim import Part
from hvproofs.spec.scheme import Verdict


def theorems(part: Part, options: Options) -> Finding:
    """Ask the solver for every obligation of the theorems named."""
    solver = options.factory(options.rlimit)
    chosen = [
        theorem
        for theorem in hypervisor_theorems()
        if any(fnmatchcase(theorem.name, pattern) for pattern in part.theorem)
    ]
    return _finding([decide_theorem(theorem, solver) for theorem in chosen])


def necessary() -> Finding:
    """Without each rule, some call goes wrong when the model runs it."""
    return _finding(decide_necessity())


def _finding(results: list[TheoremResult] | tuple[TheoremResult, ...]) -> Finding:
    """Proved if every theorem is, and there is one."""
    failed = [result for result in results if result.verdict is not Verdict.PROVED]
    facts = tuple(_fact(result) for result in results)
    if failed or not results:
        reason = f"{failed[0].name}: {failed[0].reason}" if failed else "vacuous: no such theorem"
        return Finding(Verdict.UNKNOWN, reason, facts)
    return Finding(Verdict.PROVED, "", facts)


def _fact(result: TheoremResult) -> str:
    """A theorem with each of its obligations."""
    found = [
        f"{o.name} {o.reason}" if o.role is Role.EXECUTION else f"{o.name} {o.verdict.value}"
        for o in result.obligations
    ]
    return f"{result.name}: {result.statement}: {', '.join(found)}"
