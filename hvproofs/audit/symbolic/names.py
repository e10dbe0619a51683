# SPDX-License-Identifier: MIT
"""The values of a function as its C code calls them."""

from __future__ import annotations

from collections.abc import Mapping

from hvproofs.audit.symbolic.symbols import Unknown
from hvproofs.terms.term import Op, Term

MAX_SHOWN = 60  # characters of an expression

_BINARY = {
    Op.ADD: "+", Op.SUB: "-", Op.MUL: "*", Op.UDIV: "/", Op.UREM: "%", Op.SHL: "<<",
    Op.LSHR: ">>", Op.BAND: "&", Op.SDIV: "/",
}  # fmt: skip


class Names:
    """A name for each free variable; no two have the same."""

    def __init__(self, unknowns: Mapping[str, Unknown]) -> None:
        """`unknowns` are those of one function, by name."""
        self._names: dict[str, str] = {}
        used: set[str] = set()
        for name, one in unknowns.items():
            plain = one.c_name or name.removeprefix("value.").removeprefix("arg.")
            shown, count = plain, 2
            while shown in used:
                shown, count = f"{plain}#{count}", count + 1
            used.add(shown)
            self._names[name] = shown
        self._shown: dict[int, tuple[Term, str]] = {}
        self._count = 0

    def show(self, term: Term) -> str:
        """A value in C; a long expression gets a name of its own."""
        if id(term) not in self._shown:
            text = self._text(term, 4)
            if len(text) > MAX_SHOWN or "?" in text:
                self._count += 1
                text = f"value#{self._count}"
            # The term is kept, so that its identity is not used again.
            self._shown[id(term)] = (term, text)
        return self._shown[id(term)][1]

    def _text(self, term: Term, depth: int) -> str:
        match term.op:
            case Op.CONST:
                number = int(term.value)
                width = term.sort.width
                negative = width and number >> (width - 1)  # a truth value has no width
                return str(number - (1 << width) if negative else number)
            case Op.VAR:
                return self._names.get(str(term.value), str(term.value))
            case Op.ZEXT | Op.SEXT | Op.TRUNC:
                return self._text(term.args[0], depth)
            case op if op in _BINARY and depth:
                left, right = (self._text(one, depth - 1) for one in term.args)
                return f"({left} {_BINARY[op]} {right})"
            case _:
                return "?"
