# SPDX-License-Identifier: MIT
"""Integer formulas without products: each product or quotient of unknowns becomes a variable.

A formula that holds whatever those variables are holds of the products too, so
to prove the linear one proves the other. What it must still know of products
is stated as laws: each is a formula over x, y, z that a solver proves once,
with its products in full, and that is then assumed of the variables in their
place. Products of sums are multiplied out and of conditionals drawn inside, so
that `(l + 1) * i` and `l * i` speak of the same variable.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import permutations

from hvproofs.terms import build as b
from hvproofs.terms.cases import conjuncts
from hvproofs.terms.term import BOOL, INT, Op, Sort, Term, substitute, variables, walk

ROUNDED = 8  # the alignment whose roundings become variables: that of areas

# Of x, y, z and two numbers that stand for x * z and y * z.
Formula = Callable[[Term, Term, Term, Term, Term], Term]


@dataclass(frozen=True, slots=True)
class Law:
    """What is true of every product."""

    name: str
    formula: Formula
    pair: bool = False  # whether it speaks of y and of y * z too


def _at_least(factor: int) -> Formula:
    k = b.integer(factor)

    def formula(x: Term, _y: Term, z: Term, p: Term, _q: Term) -> Term:
        least = b.implies(b.ule(k, x), b.ule(b.mul(k, z), p))
        most = b.implies(b.ule(x, k), b.ule(p, b.mul(k, z)))
        return b.implies(b.ule(b.integer(0), z), b.and_(least, most))

    return formula


def _ordered(x: Term, y: Term, z: Term, p: Term, q: Term) -> Term:
    """A step of x is a step of z in the product."""
    step = b.implies(b.ult(x, y), b.ule(b.add(p, z), q))
    return b.implies(b.ule(b.integer(0), z), b.and_(b.implies(b.ule(x, y), b.ule(p, q)), step))


LAWS = (
    *(Law(f"times-{k}", _at_least(k)) for k in (0, 1, 2)),
    Law("ordered", _ordered, pair=True),
)


def _quotient_law(dividend: Term, divisor: Term, quotient: Term, product: Term) -> Term:
    """What a quotient is, given the product of quotient and divisor. Bool."""
    zero = b.integer(0)
    exact = b.and_(b.ule(product, dividend), b.ult(dividend, b.add(product, divisor)))
    small = b.and_(b.ule(zero, quotient), b.ule(quotient, dividend))
    sign = b.implies(b.ule(zero, dividend), small)
    return b.implies(b.ult(zero, divisor), b.and_(exact, sign))


def _aligned_law(number: Term, aligned: Term) -> Term:
    """What a number rounded up is. Bool."""
    size = b.integer(ROUNDED)
    near = b.and_(b.ule(number, aligned), b.ult(aligned, b.add(number, size)))
    return b.and_(near, b.eq(b.urem(aligned, size), b.integer(0)))


def _aligned_pair_law(number: Term, aligned: Term, other: Term, other_aligned: Term) -> Term:
    """Rounding up keeps an order. Bool."""
    return b.implies(b.ule(number, other), b.ule(aligned, other_aligned))


def law_theorems() -> Iterator[tuple[str, Term]]:
    """Every law that `linear` assumes, by name, of products, quotients and roundings in full."""
    x, y, z = (b.var(name, INT) for name in "xyz")
    for law in LAWS:
        yield law.name, law.formula(x, y, z, b.mul(x, z), b.mul(y, z))
    quotient = b.udiv(x, z)
    yield "quotient", _quotient_law(x, z, quotient, b.mul(quotient, z))
    up, other = b.align_up(x, ROUNDED), b.align_up(y, ROUNDED)
    yield "rounded", b.and_(_aligned_law(x, up), _aligned_pair_law(x, up, y, other))


Sum = dict[int, int]  # an atom by its number: its factor; an atom is neither sum nor multiple
_ONE = 0  # the atom of a constant


@dataclass(slots=True)
class _Rewriter:
    """Rewrites terms; equal terms become one object, so that equal products are one variable."""

    known: dict[tuple[object, ...], Term] = field(default_factory=dict)
    sums: dict[int, Sum] = field(default_factory=dict)  # of rewritten numbers, by identity
    atoms: list[Term] = field(default_factory=lambda: [b.integer(1)])
    products: dict[tuple[int, int], Term] = field(default_factory=dict)  # of two atoms
    quotients: dict[tuple[int, int], Term] = field(default_factory=dict)
    aligned: dict[int, tuple[Term, Term]] = field(default_factory=dict)
    given: set[int] = field(default_factory=set)  # identities of what is known to hold
    meaning: dict[str, Term] = field(default_factory=dict)  # of the variables made, in order
    facts: list[Term] = field(default_factory=list)  # Bool: what quotients and roundings are

    def rewrite(self, root: Term) -> Term:
        done: dict[int, Term] = {}
        for node in walk([root]):
            args = tuple(done[id(arg)] for arg in node.args)
            done[id(node)] = (
                self._number(node, args) if node.sort == INT else self._truth(node, args)
            )
        return done[id(root)]

    def _same(self, op: Op, sort: Sort, args: tuple[Term, ...] = (), value: int | str = 0) -> Term:
        """The one object for this node."""
        key = (op, sort, tuple(map(id, args)), value)
        if key not in self.known:
            self.known[key] = Term(op, sort, args, value)
        return self.known[key]

    def _atom(self, op: Op, args: tuple[Term, ...] = (), value: int | str = 0) -> Term:
        node = self._same(op, INT, args, value)
        if id(node) not in self.sums:
            self.sums[id(node)] = {len(self.atoms): 1}
            self.atoms.append(node)
        return node

    def _total(self, terms: Sum) -> Term:
        """The one object for a sum."""
        kept = {atom: terms[atom] for atom in sorted(terms) if terms[atom]}
        total: Term | None = None
        for atom, factor in kept.items():
            part = self.atoms[atom]
            if atom == _ONE or factor != 1:
                constant = self._same(Op.CONST, INT, (), factor)
                part = constant if atom == _ONE else self._same(Op.MUL, INT, (constant, part))
            total = part if total is None else self._same(Op.ADD, INT, (total, part))
        if total is None:
            total = self._same(Op.CONST, INT)
        self.sums[id(total)] = kept
        return total

    def _number(self, node: Term, args: tuple[Term, ...]) -> Term:
        match node.op:
            case Op.CONST:
                return self._total({_ONE: int(node.value)})
            case Op.ADD | Op.SUB:
                one, other = (self.sums[id(arg)] for arg in args)
                return self._total(_plus(one, other, 1 if node.op is Op.ADD else -1))
            case Op.MUL:
                return self._times(*args)
            case Op.UDIV if _is_wide(self.sums[id(args[1])]):
                return self._quotient(*args)
            case Op.UREM if not _is_wide(self.sums[id(args[1])]):
                return self._remainder(*args)
            case Op.ALIGN_UP if node.value == ROUNDED:
                return self._rounded(args[0])
            case Op.ITE:
                return self._choice(*args)
            case _:
                return self._atom(node.op, args, node.value)

    def _boolean(self, value: bool) -> Term:
        return self._same(Op.CONST, BOOL, (), int(value))

    def _truth(self, node: Term, args: tuple[Term, ...]) -> Term:
        """A Boolean, without the parts that are settled."""
        match node.op:
            case Op.EQ | Op.ULE | Op.ULT if args[0].sort == INT:
                apart = _plus(self.sums[id(args[1])], self.sums[id(args[0])], -1)
                if not _is_wide(apart):
                    gap = apart.get(_ONE, 0)
                    holds = {Op.EQ: gap == 0, Op.ULE: gap >= 0, Op.ULT: gap > 0}[node.op]
                    return self._boolean(holds)
            case Op.NOT if args[0].op is Op.CONST:
                return self._boolean(not args[0].value)
            case Op.AND | Op.OR:
                return self._joined(node.op, args)
            case Op.ITE if args[0].op is Op.CONST:
                return args[1] if args[0].value else args[2]
        found = self._same(node.op, node.sort, args, node.value)
        return self._boolean(True) if id(found) in self.given else found

    def _joined(self, op: Op, args: tuple[Term, ...]) -> Term:
        """A conjunction or disjunction, flat and without repetition."""
        neutral = int(op is Op.AND)
        kept: dict[int, Term] = {}
        for arg in args:
            for part in arg.args if arg.op is op else (arg,):
                if part.op is not Op.CONST:
                    kept[id(part)] = part
                elif part.value != neutral:
                    return part
        if len(kept) < 2:
            return next(iter(kept.values()), self._boolean(bool(neutral)))
        return self._same(op, BOOL, tuple(kept.values()))

    def _choice(self, test: Term, one: Term, other: Term) -> Term:
        if one is other:
            return one
        if test.op is Op.CONST:
            return one if test.value else other
        # x == 0 ? 0 : x, as `x | 0` reads.
        if test.op is Op.EQ and test.args == (other, one):
            return other
        return self._atom(Op.ITE, (test, one, other))

    def _times(self, one: Term, other: Term) -> Term:
        """The product of two rewritten numbers, multiplied out."""
        total: Sum = {}
        for x, factor in self.sums[id(one)].items():
            for y, count in self.sums[id(other)].items():
                total = _plus(total, self.sums[id(self._atomic(x, y))], factor * count)
        return self._total(total)

    def _atomic(self, x: int, y: int) -> Term:
        """The product of two atoms."""
        if _ONE in (x, y):
            return self._total({x + y: 1})
        one, other = sorted((self.atoms[x], self.atoms[y]), key=lambda atom: atom.op is not Op.ITE)
        if one.op is Op.ITE:
            test, then, otherwise = one.args
            return self._choice(test, self._times(then, other), self._times(otherwise, other))
        key = (min(x, y), max(x, y))
        if key not in self.products:
            found = b.mul(self.atoms[key[0]], self.atoms[key[1]])
            self.products[key] = self._fresh(f"product!{len(self.products)}", found)
        return self.products[key]

    def _quotient(self, dividend: Term, divisor: Term) -> Term:
        key = (id(dividend), id(divisor))
        if key not in self.quotients:
            name = f"quotient!{len(self.quotients)}"
            found = self.quotients[key] = self._fresh(name, b.udiv(dividend, divisor))
            self.facts.append(_quotient_law(dividend, divisor, found, self._times(found, divisor)))
        return self.quotients[key]

    def _remainder(self, number: Term, divisor: Term) -> Term:
        """What is left of a sum: multiples of the divisor leave nothing."""
        size = self.sums[id(divisor)].get(_ONE, 0)
        if size <= 0:
            return self._atom(Op.UREM, (number, divisor))
        left = self._total({atom: k % size for atom, k in self.sums[id(number)].items()})
        if not _is_wide(self.sums[id(left)]):
            return left
        return self._atom(Op.UREM, (left, divisor))

    def _rounded(self, number: Term) -> Term:
        if id(number) not in self.aligned:
            size = b.integer(ROUNDED)
            meant = b.udiv(b.add(number, b.integer(ROUNDED - 1)), size)
            count = self._fresh(f"aligned!{len(self.aligned)}", meant)
            found = self._times(count, self._total({_ONE: ROUNDED}))
            self.aligned[id(number)] = (number, found)
            self.facts.append(_aligned_law(number, found))
        return self.aligned[id(number)][1]

    def _fresh(self, name: str, meaning: Term) -> Term:
        """A variable; no C identifier has a `!`."""
        self.meaning[name] = meaning
        return self._atom(Op.VAR, (), name)

    def laws(self) -> Iterator[Term]:
        """The laws of every product and rounding made, and of every two that compare."""
        made = [
            (self.atoms[x], self.atoms[z], p)
            for (one, other), p in self.products.items()
            for x, z in dict.fromkeys([(one, other), (other, one)])
        ]
        for law in LAWS:
            if not law.pair:
                yield from (law.formula(x, x, z, p, p) for x, z, p in made)
                continue
            for (x, z, p), (y, common, q) in permutations(made, 2):
                if z is common:
                    yield law.formula(x, y, z, p, q)
        for one, other in permutations(self.aligned.values(), 2):
            yield _aligned_pair_law(*one, *other)


def _plus(one: Sum, other: Sum, factor: int) -> Sum:
    return {k: one.get(k, 0) + factor * other.get(k, 0) for k in {**one, **other}}


def _is_wide(terms: Sum) -> bool:
    """Whether a sum is more than a constant."""
    return any(count for atom, count in terms.items() if atom != _ONE)


def _solved(terms: list[Term]) -> tuple[list[Term], dict[str, Term]]:
    """Without the variables of which it is known what they are, or of what they are a multiple.

    For every x with x + y == 0 (mod c) there is one k with x == c * k - y. The last is the goal.
    """
    meaning: dict[str, Term] = {}
    for index in range(len(terms) - 1):
        match _equation(terms[index]):
            case Term(op=Op.VAR, value=name), Term(op=Op.CONST) as value:
                pass
            case Term(op=Op.UREM, args=(number, Term(op=Op.CONST) as size)), Term(
                op=Op.CONST, value=0
            ) if int(size.value) > 0 and (found := _single(number)) is not None:
                name = found
                quotient = b.var(f"{name}!{size.value}", INT)
                meaning[str(quotient.value)] = b.udiv(number, size)
                rest = substitute(number, {name: b.integer(0)})
                value = b.sub(b.mul(size, quotient), rest)
            case _:
                continue
        terms = [substitute(term, {str(name): value}) for term in terms]
    return terms, meaning


def _equation(term: Term) -> tuple[Term, Term] | None:
    """The sides of an equation of numbers."""
    if term.op is Op.EQ and term.args[0].sort == INT:
        return term.args[0], term.args[1]
    return None


def _single(number: Term) -> str | None:
    """A variable that a number is the sum of with something that does not speak of it."""
    for name in variables([number]):
        rest = substitute(number, {name: b.integer(0)})
        if _is_zero(b.sub(number, b.add(rest, b.var(name, INT)))):
            return name
    return None


def _is_zero(term: Term) -> bool:
    """Whether a number is 0 whatever its variables are; False where that is not plain."""
    rewriter = _Rewriter()
    return not any(rewriter.sums[id(rewriter.rewrite(term))].values())


@dataclass(frozen=True, slots=True)
class Linear:
    """Formulas without products; whatever follows here follows of the products too."""

    hypotheses: tuple[Term, ...]  # Bool, with the laws
    goal: Term  # Bool
    # What each variable made stands for, over the others and those before it.
    meaning: Mapping[str, Term]


def linear(hypotheses: Iterable[Term], goal: Term) -> Linear:
    """`goal` under `hypotheses` without products.

    It assumes what `law_theorems` state.
    """
    rewriter = _Rewriter()
    parts = [part for term in hypotheses for part in conjuncts(term)]
    terms, solved = _solved([*parts, goal])
    known = [rewriter.rewrite(term) for term in terms[:-1]]
    rewriter.given.update(id(part) for term in known for part in conjuncts(term))
    wanted = rewriter.rewrite(terms[-1])
    hypotheses = (*known, *rewriter.facts, *rewriter.laws())
    return Linear(hypotheses, wanted, {**solved, **rewriter.meaning})
