# SPDX-License-Identifier: MIT
"""What holds at the heads of a function's loops.

Headers are taken in order, so that what is known of an outer loop helps with the
inner ones; then nests of loops, of which some things hold only together.
"""

from __future__ import annotations

from collections.abc import Sequence

from hvproofs.audit.symbolic.function import Carried, Evaluated
from hvproofs.audit.symbolic.header import Found, Header, Search
from hvproofs.audit.symbolic.nests import nested
from hvproofs.decide.asker import Asker
from hvproofs.terms.term import Term, variables


def invariants(evaluated: Evaluated, search: Search, asker: Asker) -> Found:
    """The invariants that bear on the seeds; none where the solver decides nothing."""
    wanted = _cone(evaluated, search.seeds)
    loops = {
        header: (*carried, *_flags(evaluated, header, wanted)) for header in evaluated.graph.order
        if (carried := tuple(one for one in evaluated.carried if one.header == header
                             and one.variable.value in wanted))
    }  # fmt: skip
    found = Found()
    for carried in loops.values():
        found = Header(evaluated, search, asker, found, carried).extended()
    return nested(evaluated, search, asker, found, loops)


def _flags(evaluated: Evaluated, header: str, wanted: set[str]) -> list[Carried]:
    """What a loop carries besides that is one bit: it may say something of what is wanted."""
    return [one for one in evaluated.carried if one.header == header
            and one.variable.value not in wanted and one.variable.sort.width == 1]  # fmt: skip


def _cone(evaluated: Evaluated, seeds: Sequence[Term]) -> set[str]:
    """The variables that a seed depends on, through loops and what decides their rounds."""
    reached = set(variables(seeds))
    by_name = {str(one.variable.value): one for one in evaluated.carried}
    more = [name for name in reached if name in by_name]
    done: set[str] = set()
    while more:
        name = more.pop()
        if name in done:
            continue
        done.add(name)
        one = by_name[name]
        terms = [one.initial, *(term for each in one.rounds for term in each)]
        fresh = variables(terms).keys() - reached
        reached |= fresh
        more += [each for each in fresh if each in by_name]
    return done
