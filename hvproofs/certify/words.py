# SPDX-License-Identifier: MIT
"""Arithmetic of words of literals: every operator of `terms.term` on bit-vectors, as gates.

Quotient and remainder are words of free variables, of which it is demanded what defines them:
for every dividend and divisor there is exactly one choice of both.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from hvproofs.certify.gates import FALSE, TRUE, Circuit, Word


def constant(value: int, width: int) -> Word:
    """A number, modulo 2^width."""
    return tuple(TRUE if value >> at & 1 else FALSE for at in range(width))


def resized(word: Word, width: int, fill: int = FALSE) -> Word:
    """The low bits, or more of them."""
    return (*word, *(fill,) * (width - len(word)))[:width]


def trimmed(word: Word) -> Word:
    """Without leading bits that are known to be 0."""
    size = len(word)
    while size and word[size - 1] == FALSE:
        size -= 1
    return word[:size]


@dataclass(slots=True)
class Arithmetic:
    """Makes the gates of operations."""

    gates: Circuit
    divisions: dict[tuple[Word, Word], tuple[Word, Word]] = field(default_factory=dict)

    def sum(self, a: Word, b: Word, carry: int = FALSE) -> tuple[Word, int]:
        """Of words of one width, with the carry that is left."""
        total = []
        for x, y in zip(a, b, strict=True):
            total.append(self.gates.xor(self.gates.xor(x, y), carry))
            carry = self.gates.majority(x, y, carry)
        return tuple(total), carry

    def add(self, a: Word, b: Word) -> Word:
        """Modulo 2^width."""
        return self.sum(a, b)[0]

    def sub(self, a: Word, b: Word) -> Word:
        """Modulo 2^width."""
        return self.sum(a, self.bnot(b), TRUE)[0]

    def bnot(self, a: Word) -> Word:
        """The complement."""
        return tuple(-x for x in a)

    def neg(self, a: Word) -> Word:
        """Modulo 2^width."""
        return self.sub(constant(0, len(a)), a)

    def mul(self, a: Word, b: Word) -> Word:
        """Modulo 2^width; the one with more constant bits says which rows there are."""
        if sum(abs(x) == TRUE for x in a) > sum(abs(x) == TRUE for x in b):
            a, b = b, a
        total = constant(0, len(a))
        for at, bit in enumerate(b):
            if bit != FALSE:
                row = tuple(self.gates.and_(bit, x) for x in a[: len(a) - at])
                total = self.add(total, (*constant(0, at), *row))
        return total

    def eq(self, a: Word, b: Word) -> int:
        """Every bit is the same."""
        return self.gates.all(-self.gates.xor(x, y) for x, y in zip(a, b, strict=True))

    def ult(self, a: Word, b: Word) -> int:
        """Unsigned less than: what is borrowed."""
        borrow = FALSE
        for x, y in zip(a, b, strict=True):
            borrow = self.gates.majority(-x, y, borrow)
        return borrow

    def slt(self, a: Word, b: Word) -> int:
        """Two's complement less than: unsigned with the signs turned round."""
        return self.ult((*a[:-1], -a[-1]), (*b[:-1], -b[-1]))

    def choice(self, test: int, then: Word, otherwise: Word) -> Word:
        """`test ? then : otherwise`."""
        return tuple(self.gates.mux(test, x, y) for x, y in zip(then, otherwise, strict=True))

    def shifted(self, a: Word, amount: Word, *, left: bool, fill: int = FALSE) -> Word:
        """By a number of bits; from the width on only `fill` is left."""
        width, step = len(a), 1
        found = a
        for bit in amount:
            moved = (fill,) * min(step, width)
            moved = (*moved, *found[: width - step]) if left else (*found[step:], *moved)
            found = self.choice(bit, moved[:width], found)
            step = min(2 * step, width)
        return found

    def divided(self, a: Word, b: Word) -> tuple[Word, Word]:
        """Quotient and remainder, unsigned; of 0: all ones, and the dividend."""
        if (a, b) not in self.divisions:
            self.divisions[a, b] = self._divided(a, b)
        return self.divisions[a, b]

    def _divided(self, a: Word, b: Word) -> tuple[Word, Word]:
        width, divisor, dividend = len(a), trimmed(b), trimmed(a)
        # Where the divisor is not 0 the quotient is at most the dividend, and the remainder
        # at most the dividend and less than the divisor.
        top = len(divisor) - 1 if divisor and divisor[-1] == TRUE else 0
        quotient = self.gates.fresh(max(0, len(dividend) - top))
        rest = self.gates.fresh(min(len(dividend), len(divisor)))
        wide = len(quotient) + len(divisor) + 1
        product = self.mul(resized(quotient, wide), resized(divisor, wide))
        total = self.add(product, resized(rest, wide))
        wide = max(wide, width)
        exact = self.eq(resized(total, wide), resized(a, wide))
        less = self.ult(resized(rest, width), b)
        zero = self.eq(b, constant(0, width))
        defined = self.gates.or_(zero, self.gates.and_(exact, less))
        self.gates.demand((*quotient, *rest), defined)
        return (
            self.choice(zero, constant(-1, width), resized(quotient, width)),
            self.choice(zero, a, resized(rest, width)),
        )

    def signed_divided(self, a: Word, b: Word) -> tuple[Word, Word]:
        """Quotient and remainder, truncating towards zero; the remainder has the dividend's sign.

        SMT-LIB defines them by the unsigned ones of what is left without the signs.
        """
        one = self.choice(a[-1], self.neg(a), a)
        other = self.choice(b[-1], self.neg(b), b)
        quotient, rest = self.divided(one, other)
        differ = self.gates.xor(a[-1], b[-1])
        return (
            self.choice(differ, self.neg(quotient), quotient),
            self.choice(a[-1], self.neg(rest), rest),
        )
