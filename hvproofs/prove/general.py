# SPDX-License-Identifier: MIT
"""One text for the loops of many schemes: what holds of every limit holds of a limit.

A loop's obligations speak of how many entries one call takes at the most. Where they
follow for every such number of at least 1, they follow for what a scheme computes, if that
is at least 1: then one proof serves all schemes. Where they do not, nothing is known of any
scheme, and each is asked its own.
"""

from __future__ import annotations

from dataclasses import dataclass

from hvproofs.layout.obligation import Obligation
from hvproofs.layout.situation import Situation
from hvproofs.terms import build as b
from hvproofs.terms.smtlib import Named, Script
from hvproofs.terms.term import Term, exchanged
from hvproofs.terms.texts import Texts

ANY_LIMIT = "any limit"  # a name that no scheme can give to anything


@dataclass(frozen=True, slots=True)
class General:
    """Two texts that together prove an obligation."""

    of_all: Script  # that it holds for every limit of at least 1
    of_this: Script  # that the limit is at least 1


def general(texts: Texts, situation: Situation, obligation: Obligation) -> General | None:
    """What says it for every limit; None where it says nothing of a loop."""
    limit = situation.limit
    if limit is None or not obligation.own:
        return None
    one, any_limit = b.const(1, limit.sort), b.var(ANY_LIMIT, limit.sort)
    goal = for_any(obligation.goal, limit, any_limit)
    known = [Named(h.name, for_any(h.term, limit, any_limit)) for h in obligation.hypotheses]
    of_all = (*known, Named("limit-positive", b.ule(one, any_limit)))
    of_this = texts.near(obligation.hypotheses, b.ule(one, limit))
    return General(texts.near(of_all, goal), of_this)


def for_any(term: Term, limit: Term, any_limit: Term) -> Term:
    """A formula with another limit in the place of a scheme's own."""
    return exchanged(term, lambda node: any_limit if node is limit else None)
