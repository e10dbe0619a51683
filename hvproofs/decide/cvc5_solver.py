# SPDX-License-Identifier: MIT
"""cvc5 behind the solver protocol: a second opinion on the same text."""

from __future__ import annotations

from hvproofs.decide.solver import DEFAULT_RLIMIT, SPENT, Reply, Session, Status, WholeTexts
from hvproofs.decide.stats import Phase, Way, count, phase
from hvproofs.errors import MissingExtraError
from hvproofs.terms.smtlib import Script

try:
    import cvc5
except ImportError:
    raise MissingExtraError("solvers", "cvc5") from None


class Cvc5Solver:
    """cvc5; every question is read in a context of its own."""

    def __init__(self, rlimit: int = DEFAULT_RLIMIT) -> None:
        """`rlimit` bounds one check in cvc5's deterministic unit of effort."""
        version = cvc5.Solver(cvc5.TermManager()).getVersion()
        text = version.decode() if isinstance(version, bytes) else str(version)
        self.name = f"cvc5 {text}"
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
        solver = cvc5.Solver(cvc5.TermManager())
        solver.setOption("produce-models", "true")
        solver.setOption("rlimit-per", str(max(1, self.rlimit)))
        try:
            parser = cvc5.InputParser(solver)
            parser.setStringInput(cvc5.InputLanguage.SMT_LIB_2_6, text, "theorem")
            names = parser.getSymbolManager()
            while not (command := parser.nextCommand()).isNull():
                if command.getCommandName() != "check-sat":
                    command.invoke(solver, names)
            result = solver.checkSat()
            if result.isUnsat():
                return Reply(Status.UNSAT)
            if not result.isSat():
                why = result.getUnknownExplanation()
                spent = why is cvc5.UnknownExplanation.RESOURCEOUT
                reason = SPENT if spent else f"cvc5: {why.name.lower()}"
                return Reply(Status.UNKNOWN, reason=reason)
            terms = {term.getSymbol(): term for term in names.getDeclaredTerms()}
            return Reply(Status.SAT, {
                name: int(solver.getValue(terms[name]).getBitVectorValue(10))
                for name, width in script.variables
                if width
            })  # fmt: skip
        except RuntimeError as error:
            return Reply(Status.UNKNOWN, reason=f"cvc5: {error}")


def factory(rlimit: int) -> Cvc5Solver:
    """For `Options`: the process that solves makes its own."""
    return Cvc5Solver(rlimit)
