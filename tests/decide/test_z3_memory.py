# SPDX-License-Identifier: MIT
"""The memory that Z3 may have is not filled by contexts that nobody needs."""

from __future__ import annotations

import gc
from typing import Any

import pytest

from hvproofs.decide import z3_solver
from hvproofs.terms import build as b
from hvproofs.terms.smtlib import Named, script
from hvproofs.terms.term import bitvec

z3 = pytest.importorskip("z3")

QUARTER = 32  # MB


def test_sessions_in_a_circle_of_references_do_not_add_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """The collector counts objects, and of a session of some megabytes it sees a few."""
    solver = z3_solver.Z3Solver()
    asked = script([Named("h", b.ult(b.var("x", bitvec(64)), b.bv(5, 64)))], b.boolean(False))
    gc.collect()
    before = z3.Z3_get_estimated_alloc_size()
    monkeypatch.setattr(z3_solver, "MEMORY", 4 * (QUARTER + (before >> 20)))
    most = 0
    gc.disable()
    try:
        for _ in range(20):  # each of half a QUARTER
            session: Any = solver.session(asked)
            session.itself = session
            most = max(most, z3.Z3_get_estimated_alloc_size())
    finally:
        gc.enable()
        gc.collect()

    assert before + (QUARTER << 20) <= most < before + 2 * (QUARTER << 20)
