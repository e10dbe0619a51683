# SPDX-License-Identifier: MIT
"""How many banks the functions give that fill a set of processors.

Such a function stays a call, so that what the guest's file says of it applies
to its result. Where the IR has its body the bound is proved there, by the same
invariants as any other, and rests on the facts that this proof takes; a body of
which it cannot be proved gives no bound. Without a body the bound is the fact.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from hvproofs.audit.guest import Guest, VpSet
from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.flow import FlowError
from hvproofs.audit.llvm.irtypes import IntType
from hvproofs.audit.symbolic.conditions import all_of
from hvproofs.audit.symbolic.function import Evaluated, evaluate
from hvproofs.audit.symbolic.header import ALL_HOPS, Search, sliced
from hvproofs.audit.symbolic.invariants import invariants
from hvproofs.audit.symbolic.names import Names
from hvproofs.audit.symbolic.symbols import Number
from hvproofs.audit.symbolic.vouched import FACT, instances, vouched, words
from hvproofs.decide.asker import Asker
from hvproofs.decide.solver import Status
from hvproofs.terms import build as b
from hvproofs.terms.smtlib import Named
from hvproofs.terms.term import Term


@dataclass
class Summaries:
    """The functions of one module; each is proved at most once."""

    module: ir.Module
    guest: Guest
    asker: Asker
    _found: dict[str, tuple[str, ...] | None] = field(default_factory=dict)

    def known(self, evaluated: Evaluated) -> Iterator[Named]:
        """The bound of every result of such a function in another one, by what it rests on."""
        for block in evaluated.function.blocks:
            for one in block.instructions:
                if not isinstance(one, ir.Call) or not isinstance(one.callee, ir.Global):
                    continue
                fact, result = (
                    self.guest.vpset_of(one.callee.name),
                    evaluated.values.get(one.result),
                )
                taken = self._proof(fact) if fact is not None else None
                if fact is not None and taken is not None and isinstance(result, Number):
                    limit = b.sle(result.term, b.const(fact.most, result.term.sort))
                    facts = ", ".join(name.removeprefix(FACT) for name in taken)
                    what = f"{_bound(fact)}: %{one.result}"
                    yield Named(f"{FACT}{facts} ({what})" if taken else what, limit)

    def _proof(self, fact: VpSet) -> tuple[str, ...] | None:
        """What the bound takes by somebody's word; None where it is not known to hold."""
        body = self.module.functions.get(fact.function)
        if body is None:
            return (_bound(fact),)
        if fact.function not in self._found:
            self._found[fact.function] = None  # of itself it proves nothing
            self._found[fact.function] = self._proved(body, fact.most)
        return self._found[fact.function]

    def _proved(self, body: ir.Function, most: int) -> tuple[str, ...] | None:
        try:
            evaluated = evaluate(self.module, body, self.guest)
        except FlowError:
            return None
        facts = [one for fact in self.guest.fact for one in instances(fact, evaluated.unknowns)]
        known = (*evaluated.memory, *facts, *self.known(evaluated))
        ends = list(_returned(evaluated))
        search = Search([term for _, term in ends], [most], known, Names(evaluated.unknowns).show)
        found = invariants(evaluated, search, self.asker)
        taken: dict[str, None] = {}
        for block, term in ends:
            path = Named("path", all_of(evaluated.conditions.path(block)))
            limit = b.sle(term, b.const(most, term.sort))
            given = [
                path,
                *sliced([*known, *found.at(evaluated, block)], [limit, path.term], ALL_HOPS),
            ]
            reply = self.asker.judged(given, limit, doubted=words(given))
            if reply.status is not Status.UNSAT:
                return None
            taken |= dict.fromkeys(vouched((name, True) for name in reply.used))
        return tuple(taken) if ends else None


def _bound(fact: VpSet) -> str:
    return f"{fact.function}-gives-at-most-{fact.most}-banks"


def _returned(evaluated: Evaluated) -> Iterator[tuple[str, Term]]:
    """Every value that is returned, with the block that returns it."""
    for block in evaluated.function.blocks:
        last = block.instructions[-1]
        if block.name in evaluated.paths and isinstance(last, ir.Return):
            match last.value:
                case ir.Local(name=name) if isinstance(found := evaluated.values.get(name), Number):
                    yield block.name, found.term
                case ir.ConstInt(type=IntType(bits), value=number):
                    yield block.name, b.bv(number, bits)
                case _:
                    yield block.name, b.bv((1 << 31) - 1, 32)  # anything: no bound is proved
