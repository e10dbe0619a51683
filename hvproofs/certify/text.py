# SPDX-License-Identifier: MIT
"""A text read back: the formulas that a script asserts, of bit-vectors and truths.

It reads what `terms/smtlib.py` and searches for bounds write, and nothing more: what it does
not know, it refuses.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from hvproofs.errors import HvproofsError
from hvproofs.terms.smtlib import ANY, BITVEC
from hvproofs.terms.term import BOOL, Op, Sort, Term, bitvec

# A symbol in bars, a bracket, or a word.
TOKEN = re.compile(r"\|[^|]*\||[()]|[^\s()|]+")
TRUTHS = (Op.ULT, Op.ULE, Op.SLT, Op.SLE, Op.EQ, Op.NOT, Op.AND, Op.OR)  # what gives a Bool

_OPS = {name: op for table in (BITVEC, ANY) for op, name in table.items()}

Form = str | list["Form"]


class TextError(HvproofsError):
    """A text says something that is not read."""


def formulas(text: str) -> tuple[Term, ...]:
    """What a text asserts, in order; raises TextError."""
    reader = _Reader()
    for form in _forms(text):
        match form:
            case ["set-logic", "QF_BV"] | ["check-sat"]:
                pass
            case ["declare-const", str(name), sort]:
                reader.known[name] = Term(Op.VAR, _sort(sort), (), name.strip("|"))
            case ["define-fun", str(name), [], sort, body]:
                reader.known[name] = reader.term(body)
                if reader.known[name].sort != _sort(sort):
                    raise TextError(f"{name} is not of its sort")
            case ["assert", body]:
                reader.asserted.append(reader.term(body))
            case _:
                raise TextError(f"no command that is read: {str(form)[:60]}")
    return tuple(reader.asserted)


def _forms(text: str) -> list[Form]:
    """The brackets of a text as lists."""
    if TOKEN.sub("", text).strip():
        raise TextError("a bar that nothing closes")
    found: list[Form] = []
    stack = [found]
    for word in TOKEN.findall(text):
        if word == "(":
            stack.append([])
        elif word == ")" and len(stack) > 1:
            done = stack.pop()
            stack[-1].append(done)
        else:
            stack[-1].append(word)
    if len(stack) > 1:
        raise TextError("a bracket that nothing closes")
    return found


def _sort(form: Form) -> Sort:
    match form:
        case "Bool":
            return BOOL
        case ["_", "BitVec", str(width)]:
            return bitvec(int(width))
        case _:
            raise TextError(f"no sort that is read: {str(form)[:60]}")


@dataclass(slots=True)
class _Reader:
    """What is known of a text so far."""

    known: dict[str, Term] = field(default_factory=dict)  # what was declared or defined, by name
    asserted: list[Term] = field(default_factory=list)

    def term(self, form: Form) -> Term:
        """An expression; texts are shallow: what is long in them has a name."""
        match form:
            case str(word):
                return self.known.get(word) or _literal(word)
            case [["_", "zero_extend" | "sign_extend" as name, str(more)], operand]:
                inner = self.term(operand)
                op = Op.ZEXT if name == "zero_extend" else Op.SEXT
                return Term(op, bitvec(inner.sort.width + int(more)), (inner,))
            case [["_", "extract", str(high), "0"], operand]:
                return Term(Op.TRUNC, bitvec(int(high) + 1), (self.term(operand),))
            case ["bvuge" | "bvugt" as name, high, low]:
                op = Op.ULE if name == "bvuge" else Op.ULT
                return _applied(op, (self.term(low), self.term(high)))
            case [str(name), *operands] if name in _OPS:
                return _applied(_OPS[name], tuple(map(self.term, operands)))
            case _:
                raise TextError(f"no expression that is read: {str(form)[:60]}")


def _literal(word: str) -> Term:
    match word[:2]:
        case "#x":
            return Term(Op.CONST, bitvec(4 * (len(word) - 2)), (), int(f"0{word[1:]}", 0))
        case "#b":
            return Term(Op.CONST, bitvec(len(word) - 2), (), int(f"0{word[1:]}", 0))
    if word not in ("true", "false"):
        raise TextError(f"no name that is known: {word[:60]}")
    return Term(Op.CONST, BOOL, (), int(word == "true"))


def _applied(op: Op, operands: tuple[Term, ...]) -> Term:
    """An operator on operands of the sorts that it is of."""
    sorts = [one.sort for one in operands]
    match op, sorts:
        case Op.NOT | Op.AND | Op.OR, _:
            fits = all(one == BOOL for one in sorts) and (op is not Op.NOT or len(sorts) == 1)
        case Op.ITE, [test, left, right]:
            fits = test == BOOL and left == right
        case Op.BNOT, [one]:
            fits = one != BOOL
        case _, [left, right]:
            fits = left == right and (left != BOOL or op is Op.EQ)
        case _:
            fits = False
    if not fits or not sorts:
        raise TextError(f"{op.value} of {len(sorts)} operands, or of other sorts than it is for")
    return Term(op, BOOL if op in TRUTHS else sorts[-1], operands)
