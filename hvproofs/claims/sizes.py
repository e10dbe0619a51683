# SPDX-License-Identifier: MIT
"""Parametric theorems: for which sizes a scheme keeps the rules, proved both ways.

Sufficient: within the bounds, wherever the condition holds, the rules hold for
every n and v. Necessary: wherever it does not, they break for the n and v that
the witness names, so the text has no quantifier. Where the condition is only
sufficient, sizes outside it that break a rule are found and replayed instead.
Without a scheme the roles are swapped: "some placement exists" is shown by
the witness, and "none does" by leaving the offsets free.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from hvproofs.claims.answer import PartAnswer
from hvproofs.claims.ask import in_cases, numbered, over_words, words
from hvproofs.claims.symbolic import (
    SIZES,
    PlacedAreas,
    exact,
    free,
    place,
    size_formula,
    size_value,
)
from hvproofs.decide.asker import Asker
from hvproofs.decide.solver import Status
from hvproofs.layout.area import constant
from hvproofs.layout.obligation import Obligation
from hvproofs.spec.claim import Outcome, Part, Reach
from hvproofs.spec.corpus import Corpus
from hvproofs.spec.tlfs import MAX_REPS
from hvproofs.terms import build as b
from hvproofs.terms.cases import disjuncts
from hvproofs.terms.integers import evaluate
from hvproofs.terms.products import law_theorems
from hvproofs.terms.smtlib import Named
from hvproofs.terms.term import INT, Kind, Op, Term, bitvec, substitute, variables, walk
from hvproofs.terms.unbounded import Reading

# Obligations of a condition on sizes, by name.
SUFFICIENT = "sufficient"  # where it holds, the rules do
NECESSARY = "necessary"  # where it does not, they break


@dataclass(frozen=True, slots=True)
class SizesTheorem:
    """A part as terms; bit-vectors all."""

    bounds: tuple[Term, ...]  # Bool: on the sizes
    condition: Term  # Bool: on the sizes
    known: tuple[Term, ...]  # Bool: bases, the legal v, what `largest` means
    runs: tuple[Term, ...]  # Bool: the guest's run-time checks
    safe: Term  # Bool: accepted, one entry at least, and the rules where the guest makes the call
    placed: PlacedAreas  # what the scheme computes


def theorem(part: Part, corpus: Corpus) -> SizesTheorem:
    """The theorem of a part; raises KeyError for an unknown scheme."""
    placed = place(corpus.schemes[part.scheme[0]]) if part.scheme else free()
    n = b.var("n", bitvec(64))
    legal = b.and_(b.ule(constant(1), n), b.ule(n, placed.limit), *placed.run)
    some = b.ule(constant(1), placed.limit)
    safe = b.and_(placed.build, some, b.implies(legal, placed.rules))
    return SizesTheorem(
        tuple(size_formula(text) for text in part.hypotheses),
        size_formula(part.condition),
        (*placed.regions, size_formula("v <= V"), *(d.term for d in placed.defined)),
        placed.run,
        safe if part.scheme else placed.rules,
        placed,
    )


def _with(part: Part, root: Term) -> Term:
    """An integer term with the witness's values in the place of what it chooses."""
    chosen = {name: exact(size_value(text)).term for name, text in (part.witness or {}).items()}
    return substitute(root, chosen)


def in_template(condition: Term) -> bool:
    """Linear bounds and residues modulo 8 of the sizes; ALIGN to 8 is both."""
    for node in walk([condition]):
        match node.op:
            case Op.MUL if all(variables([arg]) for arg in node.args):
                return False
            case Op.UDIV | Op.UREM if variables([node.args[1]]):
                return False
            case Op.UREM if evaluate(node.args[1], {}) != 8:
                return False
            case Op.ALIGN_UP if node.value != 8:
                return False
    return True


@dataclass(frozen=True, slots=True)
class _Read:
    """A theorem over integers."""

    bounds: tuple[Term, ...]
    known: tuple[Term, ...]
    runs: tuple[Reading, ...]
    safe: Reading
    condition: Term

    @property
    def inside(self) -> tuple[Term, ...]:
        """What is known where the condition holds, before any check at run time."""
        return (*self.bounds, *self.known, self.condition)

    @property
    def outside(self) -> tuple[Term, ...]:
        """What is known where it does not."""
        return (*self.bounds, *self.known, b.not_(self.condition))

    @property
    def cases(self) -> tuple[Term, ...]:
        """The cases of the condition."""
        return tuple(disjuncts(self.condition))

    @property
    def checked(self) -> tuple[Term, ...]:
        """What the checks at run time leave."""
        return tuple(reading.term for reading in self.runs)

    @property
    def holds(self) -> Term:
        """Safe, and nothing wraps."""
        return b.and_(self.safe.faithful, self.safe.term)


# An obligation and, if it is to be proved in cases and without products, all cases there are.
Asked = tuple[Obligation, tuple[Term, ...]]


def _asked(
    name: str, hypotheses: Sequence[Term], goal: Term, cases: tuple[Term, ...] = ()
) -> Asked:
    return over_words(name, hypotheses, goal), cases


def obligations(part: Part, made: SizesTheorem) -> Iterator[Asked]:
    """The texts that must be proved, in order."""
    bounds = [exact(term) for term in made.bounds]
    known = [exact(term) for term in made.known]
    condition = exact(made.condition)
    # Each reading may rest on those before it, and on nothing behind it.
    stated = [*bounds, *known, condition]
    terms = [reading.term for reading in stated]
    yield _asked("no-wrap-of-hypotheses", (), b.and_(*(
        b.implies(b.and_(*terms[:index]), reading.faithful)
        for index, reading in enumerate(stated)
    )))  # fmt: skip
    legal = tuple(exact(term).term for term in (*made.bounds, size_formula("v <= V")))
    for term in made.placed.monotone:
        reading = exact(term)
        yield _asked("monotone", legal, b.and_(reading.faithful, reading.term))
    read = _Read(
        tuple(reading.term for reading in bounds), tuple(reading.term for reading in known),
        tuple(exact(term) for term in made.runs), exact(made.safe), condition.term,
    )  # fmt: skip
    yield from _of_scheme(part, read) if part.scheme else _of_any_placement(part, read)


def _of_any_placement(part: Part, read: _Read) -> Iterator[Asked]:
    yield _asked(SUFFICIENT, read.inside, _with(part, read.holds))
    never = b.and_(read.safe.faithful, b.not_(read.safe.term))
    yield _asked(NECESSARY, read.outside, never)


def _of_scheme(part: Part, read: _Read) -> Iterator[Asked]:
    for name, law in law_theorems():
        yield Obligation(f"law-{name}", (), law), ()
    # The run-time checks themselves must not wrap, and are not known while that is shown.
    wraps = b.and_(*(reading.faithful for reading in read.runs))
    yield _asked("no-wrap-of-checks", read.inside, wraps)
    inside = (*read.inside, *read.checked)
    yield _asked("no-wrap", inside, read.safe.faithful)
    yield _asked(SUFFICIENT, inside, read.safe.term, read.cases)
    if read.runs:
        yield from _usable(read)
    if part.reach is Reach.EXACT:
        yield from _necessary(part, read)


def _usable(read: _Read) -> Iterator[Asked]:
    """Checks at run time may refuse some variable headers, but not the call without one.

    Otherwise sizes for which the guest refuses every call would count as safe.
    """

    none = {"v": b.integer(0)}
    inside, cases = (
        tuple(substitute(term, none) for term in terms) for terms in (read.inside, read.cases)
    )
    wraps = b.and_(*(reading.faithful for reading in (*read.runs, read.safe)))
    accepted = b.and_(*read.checked, read.safe.term)
    yield _asked("usable-no-wrap", inside, substitute(wraps, none))
    yield _asked("usable", inside, substitute(accepted, none), cases)


def _necessary(part: Part, read: _Read) -> Iterator[Asked]:
    """Outside, the call of the witness is one that may be made, and it breaks a rule or wraps."""
    legal = exact(size_formula("v <= V")).term
    chosen = b.and_(b.ule(b.integer(0), b.var("v", INT)), legal)
    sizes_only = tuple(t for t in (*read.bounds, b.not_(read.condition)) if _of_sizes(t))
    yield _asked("witness-legal", sizes_only, _with(part, chosen))
    outside = tuple(_with(part, term) for term in read.outside)
    yield _asked(NECESSARY, outside, b.not_(_with(part, read.holds)))


def _least(asker: Asker, obligation: Obligation, model: Mapping[str, int]) -> dict[str, int]:
    """Values that break an obligation, the same whoever found them; else those of the model."""
    order = [name for name in SIZES if name in model]
    order += sorted(name for name in model if name.startswith("base."))
    found = asker.judged(obligation.hypotheses, obligation.goal, order)
    return dict(found.model if found.status is Status.SAT else model)


def _of_sizes(term: Term) -> bool:
    """Whether a formula speaks of sizes alone, not of one call."""
    return not variables([term]).keys() & {"v", "n"}


def sizes(part: Part, corpus: Corpus, asker: Asker) -> PartAnswer:
    """Judge a parametric part."""
    made = theorem(part, corpus)
    if not in_template(made.condition):
        return PartAnswer(Outcome.UNKNOWN, "the condition is outside the template")
    for obligation, cases in obligations(part, made):
        found = in_cases(asker, obligation, cases)
        if found.status is Status.UNKNOWN:
            return PartAnswer(Outcome.UNKNOWN, f"{obligation.name}: {found.reason}")
        if found.status is Status.SAT:
            values = _shown(_least(asker, obligation, found.model))
            # Only a failed reading, not a verdict: which rule breaks is for a replay to say.
            return _failed(made, obligation, values)
    reached = _inside(part, made, asker)
    if reached is None:
        return PartAnswer(Outcome.UNKNOWN, "vacuous: no sizes satisfy the condition")
    if part.reach is Reach.EXACT:
        facts = (f"inside, for instance: {_told(reached)}",)
        return PartAnswer(Outcome.PROVED, facts=facts)
    outside = _outside(made, asker)
    if outside is None:
        return PartAnswer(Outcome.UNKNOWN, "no counterexample outside was found and replayed")
    full = dict.fromkeys(_names(made), 0) | dict(outside)
    told = f"{_told(outside)}: {_how(made, full)}"
    return PartAnswer(Outcome.PROVED, values=outside, facts=(f"outside, for instance: {told}",))


def _failed(
    made: SizesTheorem, obligation: Obligation, values: tuple[tuple[str, int], ...]
) -> PartAnswer:
    """A counterexample of an obligation: a refutation where the bit-vector reading agrees."""
    full = dict.fromkeys(_names(made), 0) | dict(values)
    legal = all(evaluate(term, full) for term in (*made.bounds, *made.known, *made.runs))
    inside = bool(evaluate(made.condition, full))
    safe = bool(evaluate(made.safe, full))
    reason = f"{obligation.name}: {_told(values)}: {_how(made, full)}"
    # What is necessary names one n: that this one breaks nothing says nothing of the others.
    if legal and inside and not safe and obligation.name == SUFFICIENT:
        return PartAnswer(Outcome.REFUTED, reason, values=values)
    return PartAnswer(Outcome.UNKNOWN, f"{obligation.name}: not shown, {_told(values)}")


def _how(made: SizesTheorem, full: Mapping[str, int]) -> str:
    """What is wrong with sizes that are not safe."""
    accepted = evaluate(made.placed.build, dict(full))
    return "accepted, but not safe" if accepted else "a build check rejects them"


def _names(made: SizesTheorem) -> Sequence[str]:
    terms = (*made.bounds, made.condition, *made.known, *made.runs, made.safe)
    return [name for name, sort in variables(terms).items() if sort.kind is Kind.BITVEC]


def _shown(model: object) -> tuple[tuple[str, int], ...]:
    assert isinstance(model, dict)  # noqa: S101 - a reply's model
    # A count that no call can have: the call is not made, and what breaks needs no n.
    return tuple(
        (name, int(value)) for name, value in model.items() if name != "n" or value <= MAX_REPS
    )


def _told(values: Sequence[tuple[str, int]]) -> str:
    named = dict(values)
    return ", ".join(f"{name} = {named[name]}" for name in SIZES if name in named)


def _wanted(terms: Sequence[Term]) -> Sequence[Named]:
    return numbered([*words(terms), *terms])


def _inside(part: Part, made: SizesTheorem, asker: Asker) -> tuple[tuple[str, int], ...] | None:
    """Sizes inside the condition: what is proved is not proved of nothing."""
    terms = (*made.bounds, *made.known, *made.runs, made.condition)
    wanted = [exact(term).term for term in terms]
    if not part.scheme:
        wanted = [_with(part, term) for term in wanted]
    model = asker.values(_wanted(wanted), SIZES)
    return None if model is None else _shown(dict(model))


def _outside(made: SizesTheorem, asker: Asker) -> tuple[tuple[str, int], ...] | None:
    """Sizes outside a sufficient condition that break a rule, replayed on integers."""
    safe = exact(made.safe)
    terms = (*made.bounds, *made.known, *made.runs, b.not_(made.condition))
    wanted = [exact(term).term for term in terms]
    model = asker.values(_wanted([*wanted, safe.faithful, b.not_(safe.term)]), SIZES)
    if model is None:
        return None
    full = dict.fromkeys(_names(made), 0) | dict(model)
    replayed = all(evaluate(term, full) for term in terms) and not evaluate(made.safe, full)
    return _shown(dict(model)) if replayed else None
