# SPDX-License-Identifier: MIT
"""What a C expression comes to: its value, and what went wrong on the path taken.

A tree is compiled to a Python function of an environment (name to integer) and a log. Each
departure from the integers is logged as WRAP, each thing C leaves undefined as UNDEFINED.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum

from judge.cexpr import INT, UINT, ULONG, CType, MalformedError, Node, names


class Event(Enum):
    """What can go wrong."""

    WRAP = "wrap"  # the value is not that over the integers
    UNDEFINED = "undefined"  # C defines no value
    SIGN_CAST = "sign-cast"  # an explicit cast changed a sign: no narrowing, but no equal either
    NOT_MONOTONE = "not-monotone"  # the predicate of largest() holds again after it failed
    INSIDE_LARGEST = "inside-largest"  # something went wrong for a count that largest() tried


Log = list[Event]
Env = Mapping[str, int]
Value = Callable[[Env, Log], int]
Typed = tuple[CType, Value]
MOST = 4095  # largest() ranges over 1..4095


def promoted(ctype: CType) -> CType:
    """C11 6.3.1.1: everything smaller than int becomes int."""
    return INT if ctype.rank < INT.rank else ctype


def common(a: CType, b: CType) -> CType:
    """The usual arithmetic conversions (C11 6.3.1.8)."""
    a, b = promoted(a), promoted(b)
    if a.signed == b.signed:
        return a if a.rank >= b.rank else b
    unsigned, signed = (b, a) if a.signed else (a, b)
    if unsigned.rank >= signed.rank:
        return unsigned
    if signed.bits > unsigned.bits:
        return signed
    return CType(f"unsigned {signed.name}", signed.bits, False, signed.rank)


def convert(typed: Typed, to: CType, *, explicit: bool = False) -> Value:
    """A conversion; one that changes the value is logged."""
    ctype, value = typed
    if to.bits == 1:
        return lambda env, log: int(value(env, log) != 0)
    if to.low <= ctype.low and ctype.high <= to.high:
        return value
    event = Event.SIGN_CAST if explicit and to.bits >= ctype.bits else Event.WRAP

    def run(env: Env, log: Log) -> int:
        exact = value(env, log)
        if not to.holds(exact):
            log.append(event)
        return to.wrap(exact)

    return run


def _fit(ctype: CType, exact: int, log: Log) -> int:
    if not ctype.holds(exact):
        log += [Event.WRAP, Event.UNDEFINED] if ctype.signed else [Event.WRAP]
        return ctype.wrap(exact)
    return exact


def compute(operator: str, ctype: CType, x: int, y: int, log: Log) -> int:
    """An arithmetic operator on two values of one type."""
    match operator:
        case "+":
            return _fit(ctype, x + y, log)
        case "-":
            return _fit(ctype, x - y, log)
        case "*":
            return _fit(ctype, x * y, log)
        case "&":
            return ctype.wrap(x & y)
        case "|":
            return ctype.wrap(x | y)
        case "^":
            return ctype.wrap(x ^ y)
    if y == 0:
        log.append(Event.UNDEFINED)
        return 0
    quotient = abs(x) // abs(y) * (1 if (x < 0) == (y < 0) else -1)
    quotient = _fit(ctype, quotient, log)
    return quotient if operator == "/" else ctype.wrap(x - y * quotient)


def shift(operator: str, ctype: CType, x: int, amount: int, log: Log) -> int:
    """A shift of a promoted value (C11 6.5.7)."""
    if not 0 <= amount < ctype.bits:
        log.append(Event.UNDEFINED)
        return 0
    if operator == ">>":
        return x >> amount
    if x < 0:
        log.append(Event.UNDEFINED)
    return _fit(ctype, x << amount, log)


COMPARE: dict[str, Callable[[int, int], bool]] = {
    "<": lambda x, y: x < y, "<=": lambda x, y: x <= y, ">": lambda x, y: x > y,
    ">=": lambda x, y: x >= y, "==": lambda x, y: x == y, "!=": lambda x, y: x != y,
}  # fmt: skip


class Compiler:
    """Trees to functions, with the types of the names in scope."""

    def __init__(self, types: Mapping[str, CType]) -> None:
        self.types = types

    def typed(self, node: Node) -> Typed:
        match node:
            case ("num", value, ctype):
                return ctype, lambda _env, _log: value
            case ("name", text):
                if text not in self.types:
                    raise MalformedError(f"no name {text}")
                return self.types[text], lambda env, _log: env[text]
            case ("cast", ctype, inner):
                return ctype, convert(self.typed(inner), ctype, explicit=True)
            case ("un", operator, inner):
                return self.unary(operator, inner)
            case ("cond", condition, then, other):
                return self.conditional(condition, then, other)
            case ("bin", operator, left, right):
                return self.binary(operator, self.typed(left), self.typed(right))
            case ("largest", bound, predicate):
                return self.largest(bound, predicate)
            case ("fn", function, ctype, first, second):
                return self.function(function, ctype, first, second)
        raise MalformedError(str(node))

    def unary(self, operator: str, inner: Node) -> Typed:
        source = self.typed(inner)
        if operator == "!":
            test = source[1]
            return INT, lambda env, log: int(not test(env, log))
        ctype = promoted(source[0])
        value = convert(source, ctype)
        if operator == "-":
            return ctype, lambda env, log: _fit(ctype, -value(env, log), log)
        if operator == "~":
            return ctype, lambda env, log: ctype.wrap(~value(env, log))
        return ctype, value

    def conditional(self, condition: Node, then: Node, other: Node) -> Typed:
        _, test = self.typed(condition)
        left, right = self.typed(then), self.typed(other)
        ctype = common(left[0], right[0])
        yes, no = convert(left, ctype), convert(right, ctype)
        return ctype, lambda env, log: (yes if test(env, log) else no)(env, log)

    def binary(self, operator: str, left: Typed, right: Typed) -> Typed:
        if operator in ("&&", "||"):
            return INT, _logical(operator, left[1], right[1])
        if operator in ("<<", ">>"):
            ctype = promoted(left[0])
            x, y = convert(left, ctype), convert(right, promoted(right[0]))
            return ctype, lambda env, log: shift(operator, ctype, x(env, log), y(env, log), log)
        ctype = common(left[0], right[0])
        # An equality of unlike signs may have its answer all the same: gcc warns of some.
        open_ = operator in ("==", "!=")
        x, y = convert(left, ctype, explicit=open_), convert(right, ctype, explicit=open_)
        if operator in COMPARE:
            test = COMPARE[operator]
            return INT, lambda env, log: int(test(x(env, log), y(env, log)))
        return ctype, lambda env, log: compute(operator, ctype, x(env, log), y(env, log), log)

    def function(self, function: str, ctype: CType | None, first: Node, second: Node) -> Typed:
        left, right = self.typed(first), self.typed(second)
        if function == "DIV_ROUND_UP":
            one = ("num", 1, INT)
            above = self.binary("-", self.binary("+", left, right), self.typed(one))
            return self.binary("/", above, right)
        if function == "ALIGN":
            return align(left, right)
        if ctype is not None:
            left = ctype, convert(left, ctype, explicit=True)
            right = ctype, convert(right, ctype, explicit=True)
        if left[0] != right[0]:
            raise MalformedError(f"{function} of {left[0].name} and {right[0].name}")
        x, y = left[1], right[1]
        choose = min if function.startswith("min") else max
        return promoted(left[0]), lambda env, log: choose(x(env, log), y(env, log))

    def largest(self, bound: str, predicate: Node) -> Typed:
        inner = Compiler({**self.types, bound: ULONG})
        _, test = inner.typed(predicate)
        free = sorted(names(predicate) - {bound})
        known: dict[tuple[int, ...], tuple[int, Log]] = {}

        def run(env: Env, log: Log) -> int:
            key = tuple(env[name] for name in free)
            if key not in known:
                known[key] = _greatest(test, env, bound)
            log += known[key][1]
            return known[key][0]

        return ULONG, run


def _greatest(test: Value, env: Env, bound: str) -> tuple[int, Log]:
    inside: Log = []
    holds = [bool(test({**env, bound: n}, inside)) for n in range(1, MOST + 1)]
    found = max((n for n, held in enumerate(holds, 1) if held), default=0)
    log = [Event.INSIDE_LARGEST] if inside else []
    return found, log if all(holds[:found]) else [*log, Event.NOT_MONOTONE]


def _logical(operator: str, left: Value, right: Value) -> Value:
    if operator == "&&":
        return lambda env, log: int(bool(left(env, log)) and bool(right(env, log)))
    return lambda env, log: int(bool(left(env, log)) or bool(right(env, log)))


def align(left: Typed, right: Typed) -> Typed:
    """The kernel's ALIGN: the second argument takes the type of the first."""
    given, ctype = left[0], promoted(left[0])
    x, a = convert(left, ctype), convert(right, given, explicit=True)

    def run(env: Env, log: Log) -> int:
        value, step = x(env, log), a(env, log)
        if step < 1 or step & (step - 1):
            log.append(Event.UNDEFINED)
            return 0
        return _fit(ctype, -(-value // step) * step, log)

    return ctype, run


__all__ = ["UINT", "Compiler", "Env", "Event", "Log", "Typed", "Value", "convert"]
