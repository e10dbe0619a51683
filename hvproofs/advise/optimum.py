# SPDX-License-Identifier: MIT
"""Proofs that a batch is the best a partition allows.

Two texts are to be unsatisfiable: some count up to the batch breaks a rule
where the partition puts the areas; some greater count keeps all rules at some
offsets whatever, which are free constants. A third is to be satisfiable and
its values are replayed: a solver that says unsat to everything, or whose
values do not hold, has proved nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

from hvproofs.advise.partition import N, PartitionName, Split, V, raw_term
from hvproofs.decide.asker import Asker
from hvproofs.decide.solver import Status
from hvproofs.layout import area as layout
from hvproofs.layout.area import ADDRESS, Area, Model, Region, constant
from hvproofs.layout.obligation import Obligation
from hvproofs.rules.catalogue import areas_keep_all
from hvproofs.rules.control import rep_count_encodable, variable_header_encodable
from hvproofs.spec.contract import Call
from hvproofs.spec.scheme import Verdict
from hvproofs.terms import build as b
from hvproofs.terms.smtlib import Named
from hvproofs.terms.term import Term

_OFFSETS = {"input": b.var("offset.input", ADDRESS), "output": b.var("offset.output", ADDRESS)}
KEEPS, NO_MORE, REACHED, LEGAL = "keeps-all-rules", "no-more-fits", "batch-is-reached", "legal"


@dataclass(frozen=True, slots=True)
class SplitQuestion:
    """One obligation, and the answer that is needed."""

    obligation: Obligation
    wanted: Status  # UNSAT: the goal must follow; SAT: there must be values against it


@dataclass(frozen=True, slots=True)
class Optimum:
    """What was shown about one batch."""

    verdict: Verdict  # PROVED: the batch keeps all rules and no greater one does
    reason: str  # of anything else
    solver: str  # name and version


def _bases(name: PartitionName, model: Model) -> dict[str, tuple[Term, int]]:
    """Per side: the base of its memory and that memory's bytes."""
    page, half = b.var("base.page", ADDRESS), model.page_size // 2
    match name:
        case PartitionName.SEPARATE | PartitionName.ON_DEMAND:
            other = b.var("base.output-page", ADDRESS)
            return {"input": (page, model.page_size), "output": (other, model.page_size)}
        case PartitionName.SHARED:
            return {"input": (page, model.page_size), "output": (page, model.page_size)}
        case PartitionName.HALF:
            return {"input": (page, half), "output": (b.add(page, constant(half)), half)}


def _areas(
    name: PartitionName, call: Call, offsets: dict[str, Term], model: Model
) -> dict[str, Area]:
    """The areas of the sides that have bytes."""
    found = {}
    for side, (base, size) in _bases(name, model).items():
        if call.side(side).present:
            region = Region(side, base, constant(size), constant(layout.ALIGNMENT), present=True)
            qwords = V if side == "input" else constant(0)
            raw = raw_term(call.side(side), qwords, N, model)
            found[side] = layout.placed(region, offsets[side], raw)
    return found


def all_rules(name: PartitionName, call: Call, offsets: dict[str, Term], model: Model) -> Term:
    """Every rule that a placement or a count alone can break (SEMANTICS.md, section 3)."""
    return b.and_(
        rep_count_encodable(N, is_rep=call.is_rep),
        variable_header_encodable(V, call.input.max_qwords),
        areas_keep_all(_areas(name, call, offsets, model), model),
    )


def _memory(name: PartitionName, model: Model) -> list[Named]:
    """Pages start at page boundaries, inside the address space, and are different ones."""
    bases = {str(base.value): base for base, _ in _bases(name, model).values() if not base.args}
    size, found = constant(model.page_size), []
    for text, base in bases.items():
        found.append(Named(f"{text}-aligned", b.eq(b.urem(base, size), constant(0))))
        inside = layout.fits_address_space(base, size, model.address_bits)
        found.append(Named(f"{text}-in-address-space", inside))
    if len(bases) == 2:
        one, other = bases.values()
        found.append(Named("pages-disjoint", layout.disjoint(one, size, other, size)))
    return found


def _counted(call: Call, first: int, last: int | None) -> list[Named]:
    if not call.is_rep:
        return [Named("simple-call-has-no-reps", b.eq(N, constant(0)))]
    found = [Named("count-from", b.ule(constant(first), N))]
    return found if last is None else [*found, Named("count-to", b.ule(N, constant(last)))]


def _header(first: int, last: int) -> list[Named]:
    return [
        Named("variable-header-from", b.ule(constant(first), V)),
        Named("variable-header-to", b.ule(V, constant(last))),
    ]


def questions(call: Call, found: Split, model: Model | None = None) -> tuple[SplitQuestion, ...]:
    """The texts of one split, in the order in which they are asked."""
    model = model or Model()
    name, v, batch = found.name, found.qwords, found.batch or 0
    memory = _memory(name, model)
    free = b.not_(all_rules(name, call, _OFFSETS, model))
    more = (*memory, *_counted(call, batch + 1, None), *_header(v, call.input.max_qwords))
    no_more = SplitQuestion(Obligation(NO_MORE, more, free), Status.UNSAT)
    if not found.fits:
        # Nothing fits: that the hypotheses can be met at all is what keeps this from being empty.
        return no_more, SplitQuestion(Obligation(LEGAL, more, b.boolean(False)), Status.SAT)
    start = found.output_offset if name is PartitionName.SHARED else 0
    fixed = {"input": constant(0), "output": constant(start or 0)}
    up_to = (*memory, *_counted(call, 1, batch), *_header(0, v))
    keeps = SplitQuestion(
        Obligation(KEEPS, up_to, all_rules(name, call, fixed, model)), Status.UNSAT
    )
    at_batch = (*memory, *_counted(call, batch, None), *_header(v, v))
    reached = SplitQuestion(Obligation(REACHED, at_batch, free), Status.SAT)
    # A simple call has no batch that could be greater.
    return (keeps, no_more, reached) if call.is_rep else (keeps, reached)


def optimum(call: Call, found: Split, asker: Asker, model: Model | None = None) -> Optimum:
    """Have a solver decide whether a split is the best of its partition."""
    for question in questions(call, found, model):
        obligation = question.obligation
        reply = asker.ask(obligation.hypotheses, obligation.goal)
        verdict, reason = Verdict.UNKNOWN, reply.reason or "the solver gave up"
        match question.wanted, reply.status:
            case _, Status.UNKNOWN:
                pass
            case one, other if one is other:
                continue
            case Status.SAT, _:
                reason = "the solver finds no call where there is one"
            case _:
                verdict, reason = Verdict.REFUTED, f"n = {reply.model.get('n', 0)} says otherwise"
        return Optimum(verdict, f"{obligation.name}: {reason}", asker.name)
    return Optimum(Verdict.PROVED, "", asker.name)
