# SPDX-License-Identifier: MIT
"""Bitwuzla behind the solver protocol: a second opinion on the same text."""

from __future__ import annotations

from hvproofs.decide.solver import DEFAULT_RLIMIT, SPENT, Reply, Session, Status, WholeTexts
from hvproofs.decide.stats import Phase, Way, count, phase
from hvproofs.errors import MissingExtraError
from hvproofs.terms.smtlib import Script

try:
    import bitwuzla
except ImportError:
    raise MissingExtraError("solvers", "bitwuzla") from None

# Bitwuzla has no deterministic unit of effort; the dearest text shipped takes a tenth of this.
TIME_LIMIT = 60_000  # milliseconds of one check at the default effort


class BitwuzlaSolver:
    """Bitwuzla; every question is read in a context of its own."""

    def __init__(self, rlimit: int = DEFAULT_RLIMIT) -> None:
        """`rlimit` is in Z3's unit and becomes a time in proportion."""
        self.name = f"bitwuzla {bitwuzla.version()}"
        self.rlimit = rlimit

    def check(self, script: Script) -> Reply:
        """Judge a script in a fresh context."""
        count(Way.FRESH, script.text)
        with phase(Phase.SOLVE):
            return self.judge(script.text, script)

    def session(self, script: Script) -> Session:
        """Judges every question from its whole text."""
        return WholeTexts(self, script)

    def judge(self, text: str, script: Script) -> Reply:
        """Judge a text that declares the variables of `script`."""
        options = bitwuzla.Options()
        options.set(bitwuzla.Option.PRODUCE_MODELS, True)
        limit = max(1, TIME_LIMIT * self.rlimit // DEFAULT_RLIMIT)
        options.set(bitwuzla.Option.TIME_LIMIT_PER, limit)
        try:
            parser = bitwuzla.Parser(bitwuzla.TermManager(), options)
            parser.parse(text, True, False)  # only parse; from a string
            solver = parser.bitwuzla()
            result = solver.check_sat()
            if result is bitwuzla.Result.UNSAT:
                return Reply(Status.UNSAT)
            if result is not bitwuzla.Result.SAT:
                return Reply(Status.UNKNOWN, reason=SPENT)  # nothing else stops it
            terms = {str(term).strip("|"): term for term in parser.get_declared_funs()}
            return Reply(Status.SAT, {
                name: int(solver.get_value(terms[name]).value(10))
                for name, width in script.variables
                if width
            })  # fmt: skip
        except bitwuzla.BitwuzlaException as error:
            return Reply(Status.UNKNOWN, reason=f"bitwuzla: {error}")


def factory(rlimit: int) -> BitwuzlaSolver:
    """For `Options`: the process that solves makes its own."""
    return BitwuzlaSolver(rlimit)
