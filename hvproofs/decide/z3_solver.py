# SPDX-License-Identifier: MIT
"""Z3 behind the solver protocol: it reads text, as every other solver does."""

from __future__ import annotations

import gc
from collections.abc import Callable, Sequence
from functools import cache, partial

import z3

from hvproofs.decide.solver import DEFAULT_RLIMIT, SESSION_RLIMIT, SPENT, Reply, Session, Status
from hvproofs.decide.stats import Phase, Way, count, phase
from hvproofs.terms.smtlib import Script

# Of one process, in MB: the dearest text shipped takes a tenth. What needs more is unknown.
MEMORY = 1500
# How Z3 says that its effort is used up. Nothing else cancels it: Ctrl-C is left to the process.
_SPENT = ("max. resource limit exceeded", "canceled")
# Texts that one context is kept for: making one takes as long as deciding an easy text.
KEPT = 128
# The part of the effort that a first try in a kept context may use.
TRY = 10
_Make = Callable[[z3.Context | None], z3.Solver]


class Z3Solver:
    """Z3; every script is read in a context of its own."""

    def __init__(self, rlimit: int = DEFAULT_RLIMIT) -> None:
        """`rlimit` bounds one check in Z3's deterministic unit of effort."""
        z3.set_param("memory_max_size", MEMORY)
        self.name = f"z3 {z3.get_version_string()}"
        self.rlimit = rlimit

    def check(self, script: Script) -> Reply:
        """Judge a script in a fresh context."""
        count(Way.FRESH, script.text)
        with phase(Phase.SOLVE):
            return _judged(_set(z3.Solver(ctx=_context()), self.rlimit), script)

    def session(self, script: Script) -> Session:
        """A fresh context that knows the script's definitions."""
        return _Z3Session(script, min(self.rlimit, SESSION_RLIMIT))

    def many(self) -> KeptZ3Solver:
        """The same for many texts, one after the other."""
        return KeptZ3Solver(self.rlimit)


class KeptZ3Solver(Z3Solver):
    """Z3 in a context that is kept for a fixed number of texts.

    What it says of a text does not depend on those before: satisfiable and unsatisfiable are
    what they are, and what it gives up on is asked again in a context of its own.
    """

    def __init__(self, rlimit: int = DEFAULT_RLIMIT) -> None:
        """See `Z3Solver`."""
        super().__init__(rlimit)
        self._contexts = _contexts()

    def check(self, script: Script) -> Reply:
        """Judge a script, first with a part of the effort and what is quick for its logic."""
        if script.logic == "QF_ABV":  # of the few about memory, a part decides none
            return super().check(script)
        count(Way.KEPT, script.text)
        with phase(Phase.SOLVE):
            solver = self._contexts.quick(script.logic)
            found = _judged(_set(solver, max(1, self.rlimit // TRY)), script)
        return found if found.status is not Status.UNKNOWN else super().check(script)

    def session(self, script: Script) -> Session:
        """One in the context that is kept; over integers, where effort is luck, in its own."""
        if script.logic == "QF_NIA":
            return super().session(script)
        return _Z3Session(script, min(self.rlimit, SESSION_RLIMIT), self._contexts.next())


class _Contexts:
    """The context that a process keeps, a new one after some texts."""

    def __init__(self) -> None:
        """There is none yet."""
        self._kept: tuple[z3.Context, z3.Tactic] | None = None
        self._read = 0  # texts

    def _next(self) -> tuple[z3.Context, z3.Tactic]:
        if self._kept is None or self._read % KEPT == 0:
            context = _context()
            # Variables that equations give are gone before a search begins.
            self._kept = context, z3.Then("simplify", "solve-eqs", "smt", ctx=context)
        self._read += 1
        return self._kept

    def next(self) -> z3.Context:
        """The context for one more text."""
        return self._next()[0]

    def quick(self, logic: str) -> z3.Solver:
        """A solver for one more text, that is quick where the text is short, as most are."""
        context, by_equations = self._next()
        return _simple(context) if logic == "QF_NIA" else by_equations.solver()


@cache
def _contexts() -> _Contexts:
    """Those of this process."""
    return _Contexts()


class _Z3Session:
    def __init__(self, script: Script, rlimit: int, shared: z3.Context | None = None) -> None:
        self._script = script
        # What is asked again where a context that others have used leaves a question open.
        self._alone: _Z3Session | None = None
        self._shared = shared is not None
        with phase(Phase.SESSION):
            self._parser = z3.ParserContext(shared or _context())
            self._parser.from_string(script.prelude)
        self._rlimit = rlimit
        self._terms: dict[str, z3.BoolRef] = {}
        self._kept: _Kept | None = None

    def check(self, assertions: Sequence[str]) -> Reply:
        """Judge a conjunction; each command is parsed once."""
        count(Way.SESSION)
        with phase(Phase.SESSION):
            found = self._check(assertions)
        if found.status is not Status.UNKNOWN or not self._shared:
            return found
        self._alone = self._alone or _Z3Session(self._script, self._rlimit)
        return self._alone.check(assertions)

    def _check(self, assertions: Sequence[str]) -> Reply:
        try:
            for text in assertions:
                if text not in self._terms:
                    self._terms[text] = self._parser.from_string(text)[0]
            terms = [self._terms[text] for text in assertions]
            # A small question about arrays is one about bits, too.
            integers = self._script.logic == "QF_NIA"
            found = Reply(Status.UNKNOWN) if integers else self._together(terms)
            for make in _makers("QF_NIA" if integers else "QF_BV"):
                found = found if found.status is not Status.UNKNOWN else self._one(make, terms)
            return found  # noqa: TRY300 - all of it may raise
        except z3.Z3Exception as error:
            return Reply(Status.UNKNOWN, reason=f"z3: {_message(error)}")

    def _together(self, terms: Sequence[z3.BoolRef]) -> Reply:
        """By the solver of all questions, that knows what they have in common.

        Questions before this one cost it effort: where it gives up, another takes its place.
        """
        self._kept = self._kept or _Kept(self._parser.ctx, max(1, self._rlimit // TRY))
        found = _reply(self._kept.solver, self._kept.check(terms), self._script)
        if found.status is Status.UNKNOWN:
            self._kept = None
        return found

    def _one(self, make: _Make, terms: Sequence[z3.BoolRef]) -> Reply:
        """By a solver of its own: what an earlier question left behind must not matter."""
        solver = _set(make(self._parser.ctx), self._rlimit)
        solver.add(*terms)
        return _reply(solver, solver.check(), self._script)


class _Kept:
    """A solver in which each term stands behind a literal, so that any of them can be asked."""

    def __init__(self, context: z3.Context, rlimit: int) -> None:
        """No term is known."""
        self.solver = _set(_simple(context), rlimit)
        self._literals: dict[int, z3.BoolRef] = {}  # by the identity of a term

    def check(self, terms: Sequence[z3.BoolRef]) -> z3.CheckSatResult:
        """Judge the conjunction of some terms; by Z3's function in C, as `_values`."""
        asked = [self._behind(one).as_ast() for one in terms]
        context, solver = self.solver.ctx.ref(), self.solver.solver
        found = z3.Z3_solver_check_assumptions(
            context, solver, len(asked), (z3.Ast * len(asked))(*asked)
        )
        return z3.CheckSatResult(found)

    def _behind(self, term: z3.BoolRef) -> z3.BoolRef:
        known = self._literals.get(term.get_id())
        if known is None:
            known = self._literals[term.get_id()] = z3.FreshBool("asked", term.ctx)
            self.solver.add(z3.Implies(known, term))
        return known


def _context() -> z3.Context:
    """A new context.

    Those that nobody needs may wait for the collector, which counts objects and not their
    bytes: they go before they fill the memory that Z3 may have, and texts come out unknown.
    """
    if z3.Z3_get_estimated_alloc_size() > (MEMORY << 20) // 4:
        gc.collect()
    return z3.Context()


def _makers(logic: str) -> tuple[_Make, ...]:
    """What makes solvers for a logic, that which is quicker first."""
    # Over integers the solver made for the logic tries four others before this one.
    for_it = partial(_made_for, logic)
    return (_simple, for_it) if logic == "QF_NIA" else (for_it,)


def _made_for(logic: str, context: z3.Context | None) -> z3.Solver:
    return z3.SolverFor(logic, ctx=context)


def _simple(context: z3.Context | None) -> z3.Solver:
    return z3.SimpleSolver(ctx=context)


def _set(solver: z3.Solver, rlimit: int) -> z3.Solver:
    solver.set("rlimit", rlimit)
    solver.set("ctrl_c", False)
    return solver


def _judged(solver: z3.Solver, script: Script) -> Reply:
    try:
        solver.from_string(script.text)
        return _reply(solver, solver.check(), script)
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
    values = _values(solver.model())
    # A variable the model leaves out may have any value.
    told = ((name, values.get(name, 0)) for name, _ in script.variables)
    return Reply(Status.SAT, {name: value for name, value in told if value is not None})


def _values(model: z3.ModelRef) -> dict[str, int | None]:
    """The numbers that a model gives to constants; None where a value is none, as an array's.

    Read by Z3's functions in C: wrapping each value takes as long as many a search.
    """
    context, found = model.ctx.ref(), dict[str, int | None]()
    for index in range(z3.Z3_model_get_num_consts(context, model.model)):
        constant = z3.Z3_model_get_const_decl(context, model.model, index)
        name = z3.Z3_get_symbol_string(context, z3.Z3_get_decl_name(context, constant))
        value = z3.Z3_model_get_const_interp(context, model.model, constant)
        number = z3.Z3_get_ast_kind(context, value) == z3.Z3_NUMERAL_AST
        found[name] = int(z3.Z3_get_numeral_string(context, value)) if number else None
    return found


def factory(rlimit: int) -> Z3Solver:
    """For `Options`: the process that solves makes its own."""
    return Z3Solver(rlimit)
