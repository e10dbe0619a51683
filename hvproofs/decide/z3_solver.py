# SPDX-License-Identifier: MIT
"""Z3 behind the solver protocol: it reads text, as every other solver does."""

from __future__ import annotations

from collections.abc import Sequence

import z3

from hvproofs.decide.solver import DEFAULT_RLIMIT, SESSION_RLIMIT, SPENT, Reply, Session, Status
from hvproofs.terms.smtlib import Script

# Of one process, in MB: the dearest text shipped takes a tenth. What needs more is unknown.
MEMORY = 1500
# How Z3 says that its effort is used up. Nothing else cancels it: Ctrl-C is left to the process.
_SPENT = ("max. resource limit exceeded", "canceled")


class Z3Solver:
    """Z3; every script is read in a context of its own."""

    def __init__(self, rlimit: int = DEFAULT_RLIMIT) -> None:
        """`rlimit` bounds one check in Z3's deterministic unit of effort."""
        z3.set_param("memory_max_size", MEMORY)
        self.name = f"z3 {z3.get_version_string()}"
        self.rlimit = rlimit

    def check(self, script: Script) -> Reply:
        """Judge a script in a fresh context."""
        solver = z3.Solver(ctx=z3.Context())
        solver.set("rlimit", self.rlimit)
        solver.set("ctrl_c", False)
        try:
            solver.from_string(script.text)
            return _reply(solver, solver.check(), script)
        except z3.Z3Exception as error:
            return Reply(Status.UNKNOWN, reason=f"z3: {_message(error)}")

    def session(self, script: Script) -> Session:
        """A fresh context that knows the script's definitions."""
        return _Z3Session(script, min(self.rlimit, SESSION_RLIMIT))


class _Z3Session:
    def __init__(self, script: Script, rlimit: int) -> None:
        self._script = script
        self._parser = z3.ParserContext(z3.Context())
        self._parser.from_string(script.prelude)
        self._rlimit = rlimit
        self._terms: dict[str, z3.BoolRef] = {}

    def check(self, assertions: Sequence[str]) -> Reply:
        """Judge a conjunction; each command is parsed once."""
        try:
            for text in assertions:
                if text not in self._terms:
                    self._terms[text] = self._parser.from_string(text)[0]
            # A solver each: what an earlier question left behind must not matter.
            solver = z3.SolverFor("QF_BV", ctx=self._parser.ctx)
            solver.set("rlimit", self._rlimit)
            solver.set("ctrl_c", False)
            solver.add(*(self._terms[text] for text in assertions))
            return _reply(solver, solver.check(), self._script)
        except z3.Z3Exception as error:
            return Reply(Status.UNKNOWN, reason=f"z3: {_message(error)}")


def _message(error: z3.Z3Exception) -> str:
    value = error.value
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


def _reply(solver: z3.Solver, result: z3.CheckSatResult, script: Script) -> Reply:
    if result == z3.unsat:
        return Reply(Status.UNSAT)
    if result != z3.sat:
        reason = solver.reason_unknown()
        return Reply(Status.UNKNOWN, reason=SPENT if reason in _SPENT else reason)
    model = solver.model()
    values = {declaration.name(): model[declaration] for declaration in model.decls()}
    return Reply(
        Status.SAT,
        # A variable the model leaves out may have any value; an array's is no number.
        {
            name: values[name].as_long() if name in values else 0
            for name, _ in script.variables
            if name not in values or hasattr(values[name], "as_long")
        },
    )


def factory(rlimit: int) -> Z3Solver:
    """For `Options`: the process that solves makes its own."""
    return Z3Solver(rlimit)
