# SPDX-License-Identifier: MIT
"""Bounds that a user vouches for: `--assume FILE:FUNCTION:CONDITION`.

The condition is C over the variables of the function, as `requires` names them; each is read as
unsigned, of its own width. It is taken to hold of every value that a variable of that name has,
and is a hypothesis, under its own text, of what it helps to prove. An assumption that contradicts
the path to a call makes its proofs vacuous, and the call undecided.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from hvproofs.audit.symbolic.function import Evaluated
from hvproofs.audit.symbolic.vouched import ASSUMED, each_read
from hvproofs.errors import UsageError
from hvproofs.spec.expression import ExpressionError, parse_expression
from hvproofs.terms.smtlib import Named

_WORD = re.compile(r"[A-Za-z_]\w*")


@dataclass(frozen=True, slots=True)
class Assumption:
    """One `--assume`."""

    text: str  # as given
    file: str  # of the source or the IR, or the end of its path
    function: str
    holds: str  # the condition

    def speaks_of(self, path: str, evaluated: Evaluated) -> bool:
        """Whether a function of the IR file `path` is meant."""
        if evaluated.function.name != self.function:
            return False
        location = evaluated.function.location
        files = (path, *((location.path,) if location else ()))
        return any(one == self.file or one.endswith(f"/{self.file}") for one in files)

    def hypotheses(self, evaluated: Evaluated) -> Iterator[Named]:
        """What is taken to hold in a function; UsageError for a name it does not have."""
        named = [one for one in evaluated.unknowns.values() if one.c_name]
        words = dict.fromkeys(_WORD.findall(self.holds))
        every = {word: [one for one in named if one.c_name == word] for word in words}
        reads = {word: ones for word, ones in every.items() if ones}
        try:
            yield from each_read(f"{ASSUMED}{self.text}", self.holds, reads)
        except ExpressionError as error:
            known = ", ".join(sorted({one.c_name for one in named})) or "none that is a number"
            raise UsageError(
                f"--assume {self.text}: {error}; variables of {self.function}(): {known}"
            ) from None


def assumption(text: str) -> Assumption:
    """Read one `--assume`; UsageError where it is none."""
    file, first, rest = text.partition(":")
    function, second, holds = rest.partition(":")
    if not (file and first and function and second and holds.strip()):
        raise UsageError(f"--assume {text}: expected FILE:FUNCTION:CONDITION")
    try:
        parse_expression(holds)
    except ExpressionError as error:
        raise UsageError(f"--assume {text}: {error}") from None
    return Assumption(text, file, function, holds)


def check_used(assumed: Sequence[Assumption], used: frozenset[str]) -> None:
    """UsageError for an assumption that speaks of no function that was judged."""
    for one in assumed:
        if one.text not in used:
            raise UsageError(
                f"--assume {one.text}: no function {one.function}() with a hypercall was judged "
                f"in {one.file}; one that was inlined is named by the function it went into"
            )
