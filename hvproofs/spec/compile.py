# SPDX-License-Identifier: MIT
"""From the syntax of C expressions to terms (SEMANTICS.md, section 6).

A `Compiler` holds the names in scope and gathers, in the order of evaluation,
the obligations of every operation on the path that reaches it: the arms of
`?:`, `&&` and `||` guard what they hold.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Mapping
from dataclasses import dataclass

from hvproofs.errors import near
from hvproofs.spec import expression as syntax
from hvproofs.spec import typed as c
from hvproofs.spec.ctypes import CType, common, promoted
from hvproofs.spec.expression import ExpressionError
from hvproofs.spec.tlfs import MAX_REPS
from hvproofs.spec.typed import Arithmetic, Demand, Typed
from hvproofs.terms import build as b
from hvproofs.terms.integers import Program, compiled, evaluate, signed
from hvproofs.terms.smtlib import definitions
from hvproofs.terms.term import Term, bitvec, substitute, variables

SIZE = bitvec(64)  # size_t
RESERVED = ("limit",)  # names that come into scope after the local definitions


@dataclass(frozen=True, slots=True)
class Greatest:
    """`largest(n: predicate)` as a variable and what defines it."""

    name: str  # the variable that stands for the value, in entries
    bound: str  # the variable the predicate ranges over, in entries
    predicate: Term  # Bool, over `bound`

    def at(self, value: Term) -> Term:
        """The predicate at `value`."""
        return substitute(self.predicate, {self.bound: value})

    def definition(self) -> Term:
        """What makes the variable the greatest, given monotonicity."""
        variable = b.var(self.name, SIZE)
        top = b.bv(MAX_REPS, 64)
        return b.and_(
            b.ule(variable, top),
            b.implies(b.ule(b.bv(1, 64), variable), self.at(variable)),
            b.implies(b.ult(variable, top), b.not_(self.at(b.add(variable, b.bv(1, 64))))),
        )

    def monotone(self) -> Term:
        """The predicate holds below wherever it holds: an obligation of its users."""
        bound = b.var(self.bound, SIZE)
        inside = b.and_(b.ule(b.bv(1, 64), bound), b.ult(bound, b.bv(MAX_REPS, 64)))
        above = self.at(b.add(bound, b.bv(1, 64)))
        return b.implies(b.and_(inside, above), self.predicate)

    def value(self, values: Mapping[str, int]) -> int:
        """The greatest by trying every count downwards, so it needs no monotonicity."""
        program = self._program(values)
        return next((n for n in range(MAX_REPS, 0, -1) if program({self.bound: n})), 0)

    def by_halves(self, values: Mapping[str, int]) -> int:
        """The greatest of a monotone predicate, in a dozen steps."""
        program = self._program(values)
        return bisect(range(1, MAX_REPS + 1), 0, key=lambda n: not program({self.bound: n}))

    def _program(self, values: Mapping[str, int]) -> Program:
        return compiled(self.predicate, {k: v for k, v in values.items() if k != self.bound})

    @property
    def text(self) -> str:
        """The predicate as SMT-LIB text: equal texts have equal values."""
        lines, (body,) = definitions([self.predicate])
        return "\n".join([*lines, body])

    @property
    def inputs(self) -> tuple[str, ...]:
        """The variables that the value depends on."""
        return tuple(name for name in variables([self.predicate]) if name != self.bound)


class Compiler:
    """Compiles the expressions of one scheme for one call, in order."""

    def __init__(self, names: Mapping[str, Typed], sizes: Mapping[str, Term]) -> None:
        """`names` are values in scope, `sizes` what `sizeof` knows, in bytes: 64-bit terms."""
        self.names = dict(names)
        self.sizes = dict(sizes)
        self.obligations: list[Arithmetic] = []
        self.greatest: list[Greatest] = []
        self._inside_largest = False

    def define(self, definition: syntax.Definition) -> None:
        """Bring a typed local into scope; raises ExpressionError."""
        if definition.name in RESERVED:
            hint = "another name"
            raise ExpressionError(definition.at, f"'{definition.name}' is the scheme's own", hint)
        # A name such as `in.size` takes `in` with it.
        if definition.name in {known.split(".")[0] for known in (*self.names, *self.sizes)}:
            message = f"'{definition.name}' is already defined"
            raise ExpressionError(definition.at, message, "a new name")
        value = self.value(definition.value)
        self.names[definition.name] = self._convert(
            definition.value.at, value, definition.ctype, b.boolean(True)
        )

    def value(self, node: syntax.Expression, guard: Term | None = None) -> Typed:
        """The value of an expression on the path `guard`; raises ExpressionError."""
        guard = b.boolean(True) if guard is None else guard
        match node:
            case syntax.NumberTerm():
                return c.number(node.value, node.ctype)
            case syntax.Name():
                return self._name(node)
            case syntax.SizeOf():
                return self._size_of(node)
            case syntax.Unary():
                return self._unary(node, guard)
            case syntax.BinaryTerm():
                return self._binary(node, guard)
            case syntax.Conditional():
                return self._conditional(node, guard)
            case syntax.CastTerm():
                return self._convert(node.at, self.value(node.operand, guard), node.ctype, guard)
            case syntax.CallTerm():
                return self._call(node, guard)
            case syntax.Largest():
                return self._largest(node, guard)

    def truth(self, node: syntax.Expression) -> Term:
        """Whether an expression is non-zero; raises ExpressionError."""
        return c.truth(self.value(node))

    def _name(self, node: syntax.Name) -> Typed:
        if node.name not in self.names:
            raise ExpressionError(
                node.at, f"unknown name '{node.name}'", hint=_nearest(node.name, self.names)
            )
        return self.names[node.name]

    def _size_of(self, node: syntax.SizeOf) -> Typed:
        if node.name in self.sizes:
            return Typed(CType.ULONG, self.sizes[node.name])
        if node.name in self.names:
            return c.number(self.names[node.name].ctype.size, CType.ULONG)
        raise ExpressionError(
            node.at,
            f"sizeof knows no '{node.name}'",
            " or ".join(sorted(self.sizes)),
            _nearest(node.name, self.sizes),
        )

    def _note(
        self, demand: Demand, at: int, operator: str, guard: Term, holds: Term,
        operands: tuple[Typed, ...], result: Typed,
    ) -> None:  # fmt: skip
        self.obligations.append(Arithmetic(demand, at, operator, guard, holds, operands, result))

    def _convert(self, at: int, value: Typed, ctype: CType, guard: Term) -> Typed:
        """Conversion; one that can change the value is an obligation, one to bool is a test."""
        result = c.converted(value, ctype)
        if ctype is not CType.BOOL and not ctype.holds_all(value.ctype):
            holds = c.keeps_value(value, result)
            name = f"({ctype.name.lower()})"
            self._note(Demand.EXACT, at, name, guard, holds, (value,), result)
        return result

    def _unary(self, node: syntax.Unary, guard: Term) -> Typed:
        operand = self.value(node.operand, guard)
        match node.operator:
            case "!":
                return c.from_truth(b.not_(c.truth(operand)))
            case "~":
                wide = _promoted(operand)
                return Typed(wide.ctype, b.bnot(wide.term))
            case "-":
                return self._arithmetic(node.at, "-", c.number(0, CType.INT), operand, guard)
            case _:
                return _promoted(operand)

    def _binary(self, node: syntax.BinaryTerm, guard: Term) -> Typed:
        left = self.value(node.left, guard)
        match node.operator:
            case "&&":
                right = self.value(node.right, b.and_(guard, c.truth(left)))
                return c.from_truth(b.and_(c.truth(left), c.truth(right)))
            case "||":
                right = self.value(node.right, b.and_(guard, b.not_(c.truth(left))))
                return c.from_truth(b.or_(c.truth(left), c.truth(right)))
        right = self.value(node.right, guard)
        match node.operator:
            case "<" | ">" | "<=" | ">=" | "==" | "!=":
                if not _settled(node.operator, left, right):
                    left, right = self._usual(node.at, left, right, guard)
                return c.compared(node.operator, left, right)
            case "&":
                left, right = _mask(node.left, left, right), _mask(node.right, right, left)
        return self._arithmetic(node.at, node.operator, left, right, guard)

    def _usual(self, at: int, left: Typed, right: Typed, guard: Term) -> tuple[Typed, Typed]:
        """Both operands in their common type: an obligation where one may lose its sign.

        The one rule for every operator, comparison and `?:`: what gcc warns of with
        -Wsign-conversion, -Wsign-compare and -Warith-conversion, where a value is negative.
        """
        ctype = common(left.ctype, right.ctype)
        for value in (left, right):
            # A constant that keeps its value, `n * 8`, needs no obligation.
            if not ctype.holds_all(value.ctype) and (
                variables([value.term]) or not ctype.holds(_constant(value))
            ):
                self._convert(at, value, ctype, guard)
        return c.converted(left, ctype), c.converted(right, ctype)

    def _arithmetic(self, at: int, operator: str, left: Typed, right: Typed, guard: Term) -> Typed:
        if operator in ("<<", ">>"):
            result = c.shifted(operator, left, right)
        else:
            left, right = self._usual(at, left, right, guard)
            result = c.arithmetic(operator, left, right)
        for condition in c.meaningful(operator, left, right, result):
            self._note(Demand.DEFINED, at, operator, guard, condition, (left, right), result)
        if operator in ("+", "-", "*", "<<"):
            holds = c.exact(operator, left, right, result)
            self._note(Demand.EXACT, at, operator, guard, holds, (left, right), result)
        return result

    def _conditional(self, node: syntax.Conditional, guard: Term) -> Typed:
        test = c.truth(self.value(node.condition, guard))
        then = self.value(node.then, b.and_(guard, test))
        otherwise = self.value(node.otherwise, b.and_(guard, b.not_(test)))
        ctype = common(then.ctype, otherwise.ctype)
        x = self._convert(node.then.at, then, ctype, b.and_(guard, test))
        y = self._convert(node.otherwise.at, otherwise, ctype, b.and_(guard, b.not_(test)))
        return Typed(ctype, b.ite(test, x.term, y.term))

    def _call(self, node: syntax.CallTerm, guard: Term) -> Typed:
        left, right = self.value(node.left, guard), self.value(node.right, guard)
        match node.function:
            case "ALIGN":
                return self._align(node, left, right, guard)
            case "DIV_ROUND_UP":
                one = c.number(1, CType.INT)
                raised = self._arithmetic(node.at, "+", left, right, guard)
                raised = self._arithmetic(node.at, "-", raised, one, guard)
                return self._arithmetic(node.at, "/", raised, right, guard)
        if node.ctype is not None:
            left = self._convert(node.left.at, left, node.ctype, guard)
            right = self._convert(node.right.at, right, node.ctype, guard)
        elif left.ctype is not right.ctype:
            raise ExpressionError(
                node.at,
                f"{node.function} of {_spell(left)} and {_spell(right)}",
                "equal types",
                f"{node.function}_t(type, a, b) converts both",
            )
        less = c.compared("<" if node.function.startswith("min") else ">", left, right)
        # The macros choose by `?:`, which promotes.
        x, y = _promoted(left), _promoted(right)
        return Typed(x.ctype, b.ite(c.truth(less), x.term, y.term))

    def _align(self, node: syntax.CallTerm, left: Typed, right: Typed, guard: Term) -> Typed:
        if variables([right.term]):
            raise ExpressionError(node.right.at, "ALIGN to an alignment that is not constant")
        alignment = _constant(right)
        value = _promoted(left)
        # The macro casts the alignment to the type of what is aligned.
        if alignment < 1 or alignment.bit_count() != 1 or not left.ctype.holds(alignment):
            raise ExpressionError(
                node.right.at,
                f"ALIGN of {_spell(left)} to {alignment}",
                "a power of two of its type",
            )
        result = Typed(value.ctype, b.align_up(value.term, alignment))
        raised = c.number(alignment - 1, value.ctype)
        # The macro adds alignment - 1 first: that sum is what can wrap, or overflow.
        holds = c.exact("+", value, raised, c.arithmetic("+", value, raised))
        for demand in Demand if value.ctype.signed else (Demand.EXACT,):
            self._note(demand, node.at, "ALIGN", guard, holds, (value, right), result)
        return result

    def _largest(self, node: syntax.Largest, guard: Term) -> Typed:
        if self._inside_largest:
            raise ExpressionError(node.at, "largest inside largest", "a local definition of one")
        # It ranges over counts: of the names in scope only the count's own may be hidden.
        if node.name != "n" and node.name in (*self.names, *RESERVED):
            raise ExpressionError(node.at, f"'{node.name}' is already defined", "a new name, or n")
        index = len(self.greatest)
        bound = b.var(f"largest{index}.{node.name}", SIZE)
        hidden = self.names.get(node.name)
        self.names[node.name] = Typed(CType.ULONG, bound)
        self._inside_largest = True
        inside = b.and_(b.ule(b.bv(1, 64), bound), b.ule(bound, b.bv(MAX_REPS, 64)))
        try:
            predicate = c.truth(self.value(node.predicate, b.and_(guard, inside)))
        finally:
            self._inside_largest = False
            self.names.pop(node.name)
            if hidden is not None:
                self.names[node.name] = hidden
        greatest = Greatest(f"largest{index}", str(bound.value), predicate)
        self.greatest.append(greatest)
        return Typed(CType.ULONG, b.var(greatest.name, SIZE))


def _promoted(value: Typed) -> Typed:
    return c.converted(value, promoted(value.ctype))


def _constant(value: Typed) -> int:
    """The C value of what has no variables."""
    number = evaluate(value.term, {})
    return signed(number, value.ctype.width) if value.ctype.signed else number


def _settled(operator: str, left: Typed, right: Typed) -> bool:
    """Whether an equality has its answer over the integers whatever the signs.

    It has where one side is an unsigned constant to which no negative number of the other's
    type is converted. gcc's -Wsign-compare is silent there too.
    """
    modulus = 1 << common(left.ctype, right.ctype).width
    return operator in ("==", "!=") and any(
        not one.ctype.signed
        and not variables([one.term])
        and _constant(one) < modulus + other.ctype.lowest
        for one, other in ((left, right), (right, left))
    )


def _mask(node: syntax.Expression, value: Typed, other: Typed) -> Typed:
    """An operand of `&`; what is written with `~` is extended by its sign on purpose.

    gcc's -Wsign-conversion speaks of `size & ~7` as of every negative number, but such a mask
    keeps its bits, and the result is that over the integers. `|`, `^` and `-8` are not excused.
    """
    if isinstance(node, syntax.Unary) and node.operator == "~":
        return c.converted(value, common(value.ctype, other.ctype))
    return value


def _spell(value: Typed) -> str:
    return value.ctype.name.lower()


def _nearest(name: str, known: Mapping[str, object]) -> str:
    return near(name, known) or f"known: {', '.join(known)}"


def as_count(value: Typed) -> Term:
    """A value as a count in 64 bits: a negative one admits no entry."""
    wide = c.resized(value, 64)
    if not value.ctype.signed:
        return wide
    return b.ite(b.slt(wide, b.bv(0, 64)), b.bv(0, 64), wide)
