# SPDX-License-Identifier: MIT
"""Terms made simpler before they become text or clauses.

Each rewrite is a lemma: a function from a node, whose operands are rewritten already, to an
equal term, or None where it does not apply. They are of bit-vectors: of integers, which can be
less than 0, some are false. `tests/terms/test_rewrite.py` has an instance of
each proved by a solver at several widths. Equal terms become one object.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from hvproofs.terms import build as b
from hvproofs.terms.integers import evaluate
from hvproofs.terms.term import BOOL, Kind, Op, Term

CASES = 16  # constants among which conditions may choose and that are still tried one by one

_NUMBERS = frozenset({Op.ADD, Op.SUB, Op.MUL, Op.UDIV, Op.UREM, Op.BAND, Op.BOR, Op.SHL, Op.LSHR})
_COMMUTES = frozenset({Op.ADD, Op.MUL, Op.BAND, Op.BOR, Op.BXOR, Op.EQ})
_COMPARES = frozenset({Op.EQ, Op.ULT, Op.ULE, Op.SLT, Op.SLE})


def is_const(term: Term, value: int | None = None) -> bool:
    """Whether a term is a constant, and the one asked for."""
    return term.op is Op.CONST and value in (None, term.value)


def power(term: Term) -> int | None:
    """The exponent of a constant that is a power of two."""
    if term.op is not Op.CONST or int(term.value).bit_count() != 1:
        return None
    return int(term.value).bit_length() - 1


def folded(node: Term) -> Term | None:
    """An operation on constants is one."""
    if not node.args or not all(map(is_const, node.args)) or node.sort.kind is Kind.ARRAY:
        return None
    value = evaluate(node, {})
    return b.boolean(bool(value)) if node.sort == BOOL else b.const(value, node.sort)


def constant_last(node: Term) -> Term | None:
    """`1 + x` is `x + 1`."""
    if node.op in _COMMUTES and is_const(node.args[0]) and not is_const(node.args[1]):
        return Term(node.op, node.sort, (node.args[1], node.args[0]))
    return None


def negated_twice(node: Term) -> Term | None:
    """`not not a` is `a`."""
    inner = node.op is Op.NOT and node.args[0].op is Op.NOT
    return node.args[0].args[0] if inner else None


def joined(node: Term) -> Term | None:
    """Conjunctions and disjunctions are flat, without repetition, and settled where they are."""
    if node.op not in (Op.AND, Op.OR):
        return None
    neutral = int(node.op is Op.AND)
    kept: dict[int, Term] = {}
    for arg in node.args:
        for part in arg.args if arg.op is node.op else (arg,):
            if not is_const(part):
                kept[id(part)] = part
            elif part.value != neutral:
                return part
    if any(part.op is Op.NOT and id(part.args[0]) in kept for part in kept.values()):
        return b.boolean(not neutral)
    if len(kept) < 2:
        return next(iter(kept.values()), b.boolean(bool(neutral)))
    parts = tuple(kept.values())
    same = len(parts) == len(node.args) and all(map(lambda x, y: x is y, parts, node.args))
    return None if same else Term(node.op, BOOL, parts)


def chosen(node: Term) -> Term | None:
    """A condition that is settled, or that settles nothing."""
    if node.op is not Op.ITE:
        return None
    test, then, otherwise = node.args
    if is_const(test):
        return then if test.value else otherwise
    if then is otherwise:
        return then
    if test.op is Op.NOT:
        return b.ite(test.args[0], otherwise, then)
    if is_const(then, 1) and is_const(otherwise, 0) and node.sort == BOOL:
        return test
    return None


def with_itself(node: Term) -> Term | None:
    """`x = x`, `x <= x`, `x < x`, `x - x`, `x & x`, `x | x`."""
    if len(node.args) != 2 or node.args[0] is not node.args[1]:
        return None
    match node.op:
        case Op.EQ | Op.ULE | Op.SLE:
            return b.boolean(True)
        case Op.ULT | Op.SLT:
            return b.boolean(False)
        case Op.SUB | Op.BXOR:
            return b.const(0, node.sort)
        case Op.BAND | Op.BOR:
            return node.args[0]
    return None


def with_zero(node: Term) -> Term | None:
    """`x + 0`, `x - 0`, `x | 0`, `x ^ 0` and shifts by 0; `x * 0`, `x & 0`; `0 / k`, `0 % k`."""
    if node.op in (Op.UDIV, Op.UREM) and is_const(node.args[0], 0) and is_const(node.args[1]):
        return node.args[0] if node.args[1].value else None
    if len(node.args) != 2 or not is_const(node.args[1], 0):
        return None
    match node.op:
        case Op.ADD | Op.SUB | Op.BOR | Op.BXOR | Op.SHL | Op.LSHR | Op.ASHR:
            return node.args[0]
        case Op.MUL | Op.BAND:
            return node.args[1]
    return None


def with_one(node: Term) -> Term | None:
    """`x * 1`, `x / 1`; of `1 * x` the constant is last by then."""
    one = node.op in (Op.MUL, Op.UDIV) and is_const(node.args[1], 1)
    return node.args[0] if one else None


def below_zero(node: Term) -> Term | None:
    """`x < 0` is false, `0 <= x` is true, `x <= max` is true; unsigned."""
    if not node.args or node.args[0].sort.kind is not Kind.BITVEC:
        return None
    if node.op is Op.ULT and is_const(node.args[1], 0):
        return b.boolean(False)
    if node.op is Op.ULE and is_const(node.args[0], 0):
        return b.boolean(True)
    if node.op is Op.ULE:
        most = (1 << node.args[1].sort.width) - 1
        return b.boolean(True) if is_const(node.args[1], most) else None
    return None


def power_of_two(node: Term) -> Term | None:
    """`x * 2^k` is a shift, `x / 2^k` another, `x % 2^k` a mask."""
    if node.op not in (Op.MUL, Op.UDIV, Op.UREM) or node.sort.kind is not Kind.BITVEC:
        return None
    exponent = power(node.args[1])
    if exponent is None:
        return None
    amount = b.const(exponent, node.sort)
    match node.op:
        case Op.MUL:
            return b.bits(Op.SHL, node.args[0], amount)
        case Op.UDIV:
            return b.bits(Op.LSHR, node.args[0], amount)
    return b.bits(Op.BAND, node.args[0], b.const((1 << exponent) - 1, node.sort))


def aligned(node: Term) -> Term | None:
    """Rounding up is a sum and a mask."""
    if node.op is not Op.ALIGN_UP or node.sort.kind is not Kind.BITVEC:
        return None
    size = int(node.value)
    raised = b.add(node.args[0], b.const(size - 1, node.sort))
    return b.bits(Op.BAND, raised, b.const(-size, node.sort))


def collected(node: Term) -> Term | None:
    """`(x + j) + k` is `x + (j + k)`, and `x - k` is `x + -k`."""
    if node.sort.kind is not Kind.BITVEC or len(node.args) != 2 or not is_const(node.args[1]):
        return None
    inner, k = node.args[0], int(node.args[1].value)
    if node.op is Op.SUB:
        return b.add(inner, b.const(-k, node.sort))
    if node.op in (Op.ADD, Op.MUL) and inner.op is node.op and is_const(inner.args[1]):
        j = int(inner.args[1].value)
        return Term(
            node.op, node.sort,
            (inner.args[0], b.const(j + k if node.op is Op.ADD else j * k, node.sort)),
        )  # fmt: skip
    return None


def divided_by_cases(node: Term) -> Term | None:
    """`x / (c ? j : k)` is `c ? x / j : x / k`; of remainders and products likewise."""
    if node.op not in (Op.UDIV, Op.UREM, Op.MUL) or not _of_constants(node.args[1]):
        return None
    test, then, otherwise = node.args[1].args
    one, other = (Term(node.op, node.sort, (node.args[0], k)) for k in (then, otherwise))
    return b.ite(test, one, other)


def constants_by_cases(node: Term) -> Term | None:
    """`(c ? j : k) + m` is `c ? j + m : k + m`, of constants; of comparisons likewise."""
    if len(node.args) != 2 or node.op not in _NUMBERS | _COMPARES:
        return None
    for at in (0, 1):
        if _of_constants(node.args[at]) and is_const(node.args[1 - at]):
            test, then, otherwise = node.args[at].args
            other = node.args[1 - at]
            pairs = [(x, other) if at == 0 else (other, x) for x in (then, otherwise)]
            return b.ite(test, *(Term(node.op, node.sort, pair) for pair in pairs))
    return None


def resized_by_cases(node: Term) -> Term | None:
    """An extension of `c ? j : k`, of constants."""
    if node.op not in (Op.ZEXT, Op.SEXT, Op.TRUNC) or not _of_constants(node.args[0]):
        return None
    test, then, otherwise = node.args[0].args
    return b.ite(test, *(Term(node.op, node.sort, (x,)) for x in (then, otherwise)))


def _of_constants(term: Term) -> bool:
    """Whether a term chooses among few constants."""
    stack, leaves = [term], 0
    while stack and leaves <= CASES:
        node = stack.pop()
        if node.op is Op.ITE:
            stack.extend(node.args[1:])
        elif node.op is not Op.CONST:
            return False
        leaves += 1
    return term.op is Op.ITE and leaves <= CASES


Rewrite = Callable[[Term], Term | None]
# What makes a text shorter, and of texts that say the same more often one.
SHORTER: tuple[Rewrite, ...] = (
    folded, constant_last, negated_twice, joined, chosen, with_itself, with_zero, with_one,
    below_zero,
)  # fmt: skip
# What makes fewer clauses.
REWRITES: tuple[Rewrite, ...] = (
    *SHORTER, power_of_two, aligned, collected, divided_by_cases, constants_by_cases,
    resized_by_cases,
)  # fmt: skip


@dataclass(slots=True)
class Rewriter:
    """Rewrites terms; equal ones become one object."""

    rewrites: tuple[Rewrite, ...] = REWRITES  # the first that applies is taken
    known: dict[tuple[object, ...], Term] = field(default_factory=dict)  # by what they are
    done: dict[int, Term] = field(default_factory=dict)  # by identity of the original
    kept: list[Term] = field(default_factory=list)  # originals: their identities stay theirs

    def rewrite(self, root: Term) -> Term:
        """An equal term, simpler."""
        self.kept.append(root)
        stack = [root]
        while stack:
            node = stack[-1]
            missing = [arg for arg in node.args if id(arg) not in self.done]
            stack.extend(reversed(missing))
            if not missing:
                stack.pop()
                if id(node) not in self.done:
                    args = tuple(self.done[id(arg)] for arg in node.args)
                    found = self._settled(Term(node.op, node.sort, args, node.value))
                    self.done[id(node)] = self.done[id(found)] = found
        return self.done[id(root)]

    def _settled(self, node: Term) -> Term:
        """The one object for a node whose operands are rewritten."""
        key = (node.op, node.sort, tuple(map(id, node.args)), node.value)
        if key not in self.known:
            other = next((found for one in self.rewrites if (found := one(node)) is not None), None)
            # What a rewrite makes has operands that may be new.
            self.known[key] = node if other is None else self.rewrite(other)
            self.kept.append(node)
        return self.known[key]


def rewritten(roots: Iterable[Term]) -> list[Term]:
    """Equal terms, simpler; what they share is shared."""
    rewriter = Rewriter()
    return [rewriter.rewrite(root) for root in roots]
