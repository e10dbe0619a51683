# SPDX-License-Identifier: MIT
"""The reading of a term as SMT-LIB text: the single encoding of a theorem.

Every solver reads this text; it is what is hashed, dumped and certified.
Nodes used more than once become `define-fun`, so the text stays as small as
the shared term. Printing walks without recursion and depends on nothing but
the terms, so equal terms give equal bytes.
"""

from __future__ import annotations

import string
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from hvproofs.terms.term import Kind, Op, Sort, Term, declared, variables, walk

_SIMPLE_SYMBOL = set(string.ascii_letters + string.digits + "~!@$%^&*_-+=<>.?/")

# Characters of one expression: longer ones are named too, so that text grows with the term
# and no solver's parser nests deeply.
MAX_BODY = 2000

BITVEC = {
    Op.ADD: "bvadd", Op.SUB: "bvsub", Op.MUL: "bvmul", Op.UDIV: "bvudiv", Op.UREM: "bvurem",
    Op.SDIV: "bvsdiv", Op.SREM: "bvsrem", Op.ULT: "bvult", Op.ULE: "bvule", Op.SLT: "bvslt",
    Op.SLE: "bvsle", Op.BAND: "bvand", Op.BOR: "bvor", Op.BXOR: "bvxor", Op.BNOT: "bvnot",
    Op.SHL: "bvshl", Op.LSHR: "bvlshr", Op.ASHR: "bvashr",
}  # fmt: skip
_INT = {
    Op.ADD: "+", Op.SUB: "-", Op.MUL: "*", Op.UDIV: "div", Op.UREM: "mod",
    Op.ULT: "<", Op.ULE: "<=",
}  # fmt: skip
ANY = {
    Op.NOT: "not", Op.AND: "and", Op.OR: "or", Op.EQ: "=", Op.ITE: "ite",
    Op.SELECT: "select", Op.STORE: "store",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Named:
    """A Boolean term under a name: a hypothesis or a goal."""

    name: str  # as shown to people and in unsat cores
    term: Term  # of sort Bool

    def __hash__(self) -> int:
        """Of what is most often different: evaluation looks these up again and again."""
        return hash((self.name, self.term))


def symbol(name: str) -> str:
    """`name` as an SMT-LIB symbol, quoted where it has to be."""
    if name and not name[0].isdigit() and set(name) <= _SIMPLE_SYMBOL:
        return name
    if "|" in name or "\\" in name:
        raise ValueError(f"no SMT-LIB symbol: {name!r}")
    return f"|{name}|"


def sort_text(sort: Sort) -> str:
    """The SMT-LIB name of a sort."""
    match sort.kind:
        case Kind.BITVEC:
            return f"(_ BitVec {sort.width})"
        case Kind.ARRAY:
            assert sort.index is not None  # noqa: S101 - the constructor of ARRAY sets both
            assert sort.element is not None  # noqa: S101
            return f"(Array {sort_text(sort.index)} {sort_text(sort.element)})"
        case _:
            return str(sort.kind.value)


def literal(value: int, sort: Sort) -> str:
    """A constant: bit-vectors in hexadecimal where the width allows it."""
    match sort.kind:
        case Kind.BOOL:
            return "true" if value else "false"
        case Kind.BITVEC if sort.width % 4 == 0:
            return f"#x{value:0{sort.width // 4}x}"
        case Kind.BITVEC:
            return f"#b{value:0{sort.width}b}"
        case _:
            return str(value) if value >= 0 else f"(- {-value})"


def _align_up(node: Term, operand: str) -> str:
    alignment = int(node.value)
    if node.sort.kind is Kind.INT:
        return f"(* {alignment} (div (+ {operand} {alignment - 1}) {alignment}))"
    mask = (1 << node.sort.width) - alignment
    raised = f"(bvadd {operand} {literal(alignment - 1, node.sort)})"
    return f"(bvand {raised} {literal(mask, node.sort)})"


def _node(node: Term, args: list[str]) -> str:
    """The text of one node over the texts of its operands."""
    kind = node.args[0].sort.kind if node.args else node.sort.kind
    match node.op:
        case Op.CONST:
            return literal(int(node.value), node.sort)
        case Op.VAR:
            return symbol(str(node.value))
        case Op.AND | Op.OR if not args:
            return "true" if node.op is Op.AND else "false"
        case Op.ALIGN_UP:
            return _align_up(node, args[0])
        case Op.ZEXT | Op.SEXT:
            name = "zero_extend" if node.op is Op.ZEXT else "sign_extend"
            return f"((_ {name} {node.sort.width - node.args[0].sort.width}) {args[0]})"
        case Op.TRUNC:
            return f"((_ extract {node.sort.width - 1} 0) {args[0]})"
        case op if op in ANY:
            return f"({ANY[op]} {' '.join(args)})"
        case op:
            table = BITVEC if kind is Kind.BITVEC else _INT
            return f"({table[op]} {' '.join(args)})"


def definitions(roots: Sequence[Term]) -> tuple[list[str], list[str]]:
    """Lines that declare and define what `roots` share, and the text of each root."""
    return _definitions(roots, list(walk(roots)))


def _definitions(roots: Sequence[Term], nodes: Sequence[Term]) -> tuple[list[str], list[str]]:
    count = Counter(id(root) for root in roots)
    for node in nodes:
        count.update(map(id, node.args))
    lines = [
        f"(declare-const {symbol(name)} {sort_text(sort)})"
        for name, sort in declared(nodes).items()
    ]
    text: dict[int, str] = {}
    for node in nodes:
        body = _node(node, [text[id(arg)] for arg in node.args])
        if node.args and (count[id(node)] > 1 or len(body) > MAX_BODY):
            name = f"t!{len(lines)}"
            lines.append(f"(define-fun {name} () {sort_text(node.sort)} {body})")
            body = name
        text[id(node)] = body
    return lines, [text[id(root)] for root in roots]


NEGATED_GOAL = "(assert (not goal))"


@dataclass(frozen=True, slots=True)
class Script:
    """The text of one obligation, in the parts that a solver session needs."""

    prelude: str  # logic, declarations, and every hypothesis and the goal as a defined Bool
    variables: tuple[tuple[str, int], ...]  # free bit-vectors: name and width in bits
    hypotheses: tuple[str, ...]  # names, in declared order
    # What is unsatisfiable exactly when the goal follows from the hypotheses.
    text: str = field(init=False)

    def __post_init__(self) -> None:
        """Put the whole text together, once: it is what scripts are known by."""
        assumed = [self.assertion(name) for name in self.hypotheses]
        text = "\n".join([self.prelude, *assumed, NEGATED_GOAL, "(check-sat)", ""])
        object.__setattr__(self, "text", text)

    @property
    def logic(self) -> str:
        """The SMT-LIB name of the logic that the text is in."""
        return self.prelude[len("(set-logic ") : self.prelude.index(")")]

    def assertion(self, hypothesis: str) -> str:
        """The command that assumes a hypothesis."""
        return f"(assert {symbol('hypothesis ' + hypothesis)})"


def _logic(nodes: Iterable[Term]) -> str:
    kinds = {node.sort.kind for node in nodes}
    if Kind.INT in kinds:
        return "QF_ANIA" if Kind.ARRAY in kinds else "QF_NIA"
    return "QF_ABV" if Kind.ARRAY in kinds else "QF_BV"


def relevant(
    hypotheses: Sequence[Named], goal: Term, names: Mapping[int, frozenset[str]]
) -> tuple[Named, ...]:
    """The hypotheses that share a variable with the goal, directly or through others.

    `names` are the variables of each hypothesis by identity. Leaving the rest
    out states a stronger theorem; their consistency is shown where vacuity is.
    A hypothesis without variables is always kept.
    """
    reached = set(variables([goal]))
    grown = True
    while grown:
        touched = set[str]().union(
            *(names[id(h)] for h in hypotheses if not names[id(h)].isdisjoint(reached))
        )
        grown = not touched <= reached
        reached |= touched
    return tuple(h for h in hypotheses if not names[id(h)] or names[id(h)] & reached)


def script(hypotheses: Sequence[Named], goal: Term) -> Script:
    """The text whose unsatisfiability proves `goal` from `hypotheses`."""
    roots = [hypothesis.term for hypothesis in hypotheses] + [goal]
    nodes = list(walk(roots))
    lines, texts = _definitions(roots, nodes)
    names = [symbol("hypothesis " + hypothesis.name) for hypothesis in hypotheses] + ["goal"]
    named = [f"(define-fun {name} () Bool {text})" for name, text in zip(names, texts, strict=True)]
    free = tuple((name, sort.width) for name, sort in declared(nodes).items())
    prelude = "\n".join([f"(set-logic {_logic(nodes)})", *lines, *named])
    return Script(prelude, free, tuple(hypothesis.name for hypothesis in hypotheses))
