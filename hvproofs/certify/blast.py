# SPDX-License-Identifier: MIT
"""The reading of a Boolean term over bit-vectors as clauses.

The clauses are satisfiable exactly where the term is: of each assignment of the term's
variables that makes it true there is one of the clauses', and the other way round.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from hvproofs.certify.gates import TRUE, Circuit, Clause, Word
from hvproofs.certify.words import Arithmetic, constant, resized
from hvproofs.errors import HvproofsError
from hvproofs.terms.cases import conjuncts
from hvproofs.terms.rewrite import rewritten
from hvproofs.terms.term import BOOL, Kind, Op, Term, walk


class NoClausesError(HvproofsError):
    """A term is not one of bit-vectors and truths."""


@dataclass(frozen=True, slots=True)
class Cnf:
    """Clauses, and where the variables of the term are among theirs."""

    variables: int  # the greatest number of one
    clauses: tuple[Clause, ...]
    inputs: Mapping[str, Word]  # name of a term's variable to literals, least significant first

    @property
    def text(self) -> str:
        """In DIMACS' format."""
        lines = [f"p cnf {self.variables} {len(self.clauses)}"]
        lines += [" ".join(map(str, (*clause, 0))) for clause in self.clauses]
        return "\n".join(lines) + "\n"

    def values(self, model: Sequence[int]) -> dict[str, int]:
        """What the term's variables are under the clauses' literals that hold."""
        held = {TRUE, *model}
        return {
            name: sum(1 << at for at, literal in enumerate(word) if literal in held)
            for name, word in self.inputs.items()
        }


def bounds(parts: Sequence[Term]) -> dict[str, int]:
    """Bits that variables can need, where a conjunct says that one is at most a constant."""
    found: dict[str, int] = {}
    for part in parts:
        if part.op is Op.ULE and part.args[0].op is Op.VAR and part.args[1].op is Op.CONST:
            name, size = str(part.args[0].value), int(part.args[1].value).bit_length()
            found[name] = min(size, found.get(name, size))
    return found


def clauses(formulas: Sequence[Term]) -> Cnf:
    """What is satisfiable exactly where all formulas are; raises NoClausesError."""
    for node in walk(formulas):
        if node.sort.kind not in (Kind.BITVEC, Kind.BOOL):
            raise NoClausesError(f"{node.sort.kind.value}: clauses are of bit-vectors alone")
    parts = [part for root in rewritten(formulas) for part in conjuncts(root)]
    blaster = _Blaster(Arithmetic(Circuit()), bounds(parts), {}, {})
    for node in walk(parts):
        blaster.read(node)
    roots = [blaster.words[id(part)][0] for part in parts]
    if -TRUE in roots:
        return Cnf(TRUE, ((TRUE,), (-TRUE,)), blaster.inputs)
    found = tuple(blaster.of.gates.cone(roots))
    return Cnf(blaster.of.gates.count, found, blaster.inputs)


@dataclass(slots=True)
class _Blaster:
    """Reads nodes, operands before users."""

    of: Arithmetic
    bits: Mapping[str, int]  # that variables can need
    words: dict[int, Word]  # of a node by identity; of a truth one literal
    inputs: dict[str, Word]

    def read(self, node: Term) -> None:
        args = [self.words[id(arg)] for arg in node.args]
        if node.sort == BOOL:
            self.words[id(node)] = (self._truth(node, args),)
        else:
            self.words[id(node)] = self._number(node, args)

    def _variable(self, node: Term) -> Word:
        name, width = str(node.value), node.sort.width or 1
        if name not in self.inputs:
            self.inputs[name] = resized(
                self.of.gates.fresh(min(width, self.bits.get(name, width))), width
            )
        return self.inputs[name]

    def _truth(self, node: Term, args: list[Word]) -> int:
        gates = self.of.gates
        match node.op:
            case Op.CONST:
                return TRUE if node.value else -TRUE
            case Op.VAR:
                return self._variable(node)[0]
            case Op.NOT:
                return -args[0][0]
            case Op.AND:
                return gates.all(arg[0] for arg in args)
            case Op.OR:
                return -gates.all(-arg[0] for arg in args)
            case Op.ITE:
                return gates.mux(args[0][0], args[1][0], args[2][0])
            case Op.EQ:
                return self.of.eq(*args)
            case Op.ULT:
                return self.of.ult(*args)
            case Op.ULE:
                return -self.of.ult(args[1], args[0])
            case Op.SLT:
                return self.of.slt(*args)
            case Op.SLE:
                return -self.of.slt(args[1], args[0])
            case _:
                raise NoClausesError(f"{node.op.value} has no clauses")

    def _number(self, node: Term, args: list[Word]) -> Word:
        of, width = self.of, node.sort.width
        match node.op:
            case Op.CONST:
                return constant(int(node.value), width)
            case Op.VAR:
                return self._variable(node)
            case Op.ITE:
                return of.choice(args[0][0], args[1], args[2])
            case Op.ADD:
                return of.add(*args)
            case Op.SUB:
                return of.sub(*args)
            case Op.MUL:
                return of.mul(*args)
            case Op.UDIV | Op.UREM:
                return of.divided(*args)[node.op is Op.UREM]
            case Op.SDIV | Op.SREM:
                return of.signed_divided(*args)[node.op is Op.SREM]
            case Op.ZEXT | Op.TRUNC:
                return resized(args[0], width)
            case Op.SEXT:
                return resized(args[0], width, args[0][-1])
            case Op.ALIGN_UP:
                raised = of.add(args[0], constant(int(node.value) - 1, width))
                return self._bitwise(Op.BAND, raised, constant(-int(node.value), width))
            case Op.BNOT:
                return of.bnot(args[0])
            case Op.SHL | Op.LSHR | Op.ASHR:
                fill = args[0][-1] if node.op is Op.ASHR else -TRUE
                return of.shifted(*args, left=node.op is Op.SHL, fill=fill)
            case _:
                return self._bitwise(node.op, *args)

    def _bitwise(self, op: Op, a: Word, b: Word) -> Word:
        gates = self.of.gates
        match op:
            case Op.BAND:
                gate = gates.and_
            case Op.BOR:
                gate = gates.or_
            case Op.BXOR:
                gate = gates.xor
            case _:
                raise NoClausesError(f"{op.value} has no clauses")
        return tuple(gate(x, y) for x, y in zip(a, b, strict=True))
