# SPDX-License-Identifier: MIT
"""From the calls that a function makes to their verdicts.

Where the call code or an area is one of several, each is judged on its own,
under the condition that selects it; a rule holds at the call when it holds in
every case that can come up.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from hvproofs.audit.assume import Assumption
from hvproofs.audit.checks import code_rules, witnessed
from hvproofs.audit.checks.access import accesses
from hvproofs.audit.checks.defined import settled
from hvproofs.audit.checks.subject import Code, Subject
from hvproofs.audit.guest import Guest, Sink
from hvproofs.audit.llvm import ir
from hvproofs.audit.machine.runs import Runs
from hvproofs.audit.machine.tries import first_round, second_round
from hvproofs.audit.result import RuleVerdict, SiteResult, together
from hvproofs.audit.sites.fastbit import fast_bit
from hvproofs.audit.sites.followed import COUNT_OF_CALL, HEADER_OF_CALL, Candidates, followed
from hvproofs.audit.sites.follows import by_program, following, geometry, waiting
from hvproofs.audit.sites.judge import ALIGNED, Replay, Site, SiteJudge
from hvproofs.audit.sites.requires import Quantity
from hvproofs.audit.sites.selected import Selected, Selection
from hvproofs.audit.sites.situate import Handed, foreign_regions, situation
from hvproofs.audit.sites.summary import Summaries
from hvproofs.audit.sites.words import CallError, Words, argument, completed, words_of
from hvproofs.audit.symbolic.function import Evaluated, ReachedCall
from hvproofs.audit.symbolic.header import Found, Search, sliced
from hvproofs.audit.symbolic.invariants import invariants
from hvproofs.audit.symbolic.names import Names
from hvproofs.audit.symbolic.symbols import (
    Choice,
    Number,
    Opaque,
    Place,
    PlaceKind,
    Pointer,
    Value,
    constant_value,
)
from hvproofs.audit.symbolic.vouched import callbacks, instances, vouched
from hvproofs.layout.situation import N, V
from hvproofs.rules.code import (
    ACCESS_IN_REGION,
    CONTROL_TRUNCATED,
    HEADER_STALE,
    OUTPUT_READ_AFTER_FAILURE,
    USER_CONTROLLED,
    VARIABLE_HEADER_MISCOUNTED,
)
from hvproofs.rules.rule import RuleId
from hvproofs.spec.contract import Call, Side
from hvproofs.spec.tlfs import MAX_QWORDS, MAX_REPS, PAGE
from hvproofs.terms import build as b
from hvproofs.terms.smtlib import Named
from hvproofs.terms.term import Term, variables

# What a call without areas is held to as well.
OF_WORD = (CONTROL_TRUNCATED.id, USER_CONTROLLED.id)
# Rules that look where the function itself reads and writes.
FOLLOW_ACCESSES = {
    ACCESS_IN_REGION.id, VARIABLE_HEADER_MISCOUNTED.id, HEADER_STALE.id,
    OUTPUT_READ_AFTER_FAILURE.id,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Around:
    """What every call of a function shares."""

    path: str  # of the IR, as the user named it
    code: Code  # the function
    codes: Mapping[int, Call]  # the contract of each call code
    judge: SiteJudge
    wanted: Collection[RuleId]  # the rules to judge
    summaries: Summaries  # of functions of the module
    candidates: Candidates  # the schemes that the calls may follow
    assumed: tuple[Assumption, ...] = ()  # those that speak of the function
    passed: tuple[Named, ...] = ()  # bounds of its arguments that all its callers keep

    @property
    def evaluated(self) -> Evaluated:
        """The function worked out."""
        return self.code.evaluated

    @property
    def guest(self) -> Guest:
        """What is told of the guest."""
        return self.code.guest


def judged(around: Around) -> list[SiteResult]:
    """The verdicts of every call that the function makes, in the order of the text."""
    function = _Function(around)
    return [result for reached in around.evaluated.reached for result in function.call(reached)]


class _Function:
    """A function whose calls are judged."""

    def __init__(self, around: Around) -> None:
        self.around = around
        self.evaluated = around.evaluated
        self.names = Names(around.evaluated.unknowns)
        self._found: Found | None = None
        self.selection = Selection(around.codes, around.judge.asker, around.evaluated)
        facts = (
            one for fact in around.guest.fact for one in instances(fact, self.evaluated.unknowns)
        )
        assumed = (one for each in around.assumed for one in each.hypotheses(around.evaluated))
        banks = around.summaries.known(self.evaluated)
        answers = completed(around.guest, self.evaluated.reached, self.evaluated.values)
        self._vouched = (
            *self.evaluated.memory, *answers, *facts, *callbacks(around.guest, self.evaluated),
            *banks, *assumed, *around.passed,
        )  # fmt: skip
        self.code = replace(around.code, facts=self._known, passed=bool(around.passed))

    # --- one call ---------------------------------------------------------------------------

    def call(self, reached: ReachedCall) -> list[SiteResult]:
        """One result for each contract that the call may select."""
        result = SiteResult(
            self.around.path, reached.call.location, self.evaluated.function.name, reached.callee,
            reached.call.line, None, (), instruction=_instruction(reached),
        )  # fmt: skip
        sink = self.around.guest.sink_of(reached.callee)
        if sink is None:
            return [replace(result, reason="no sink of that name")]
        try:
            words = words_of(sink, reached)
            cases = self._contracts(words, reached)
        except CallError as error:
            return [self._unknown(result, reached, sink, str(error))]
        return [self._case(result, sink, reached, words, case) for case in cases]

    def _case(
        self, result: SiteResult, sink: Sink, reached: ReachedCall, words: Words,
        selected: Selected
    ) -> SiteResult:  # fmt: skip
        call, chosen, around = selected.call, selected.where, self.around
        result = replace(result, call=call)
        if constant_value(chosen) is None:
            reached = replace(reached, path=b.and_(reached.path, chosen))
        if selected.fast:
            found = fast_bit(Subject(self.code, reached, sink, call))
            found = witnessed(found, self.code, reached)
            of_word = [rule for rule in OF_WORD if rule in around.wanted]
            of_code = code_rules(self.code, reached, sink, call, of_word)
            result = replace(result, verdicts=(found, *of_code))
            return self._unfollowed(result, "the control word says registers")
        try:
            places = list(self._places(call, sink, reached, chosen))
        except CallError as error:
            return self._unknown(result, reached, sink, str(error))
        sites = [self._site(sink, reached, words, *each) for each in places]
        verdicts = [
            following(around.judge, site, around.judge.site(site, run, around.wanted))
            for site, run in sites
        ]
        if not verdicts:
            why = "no values satisfy what is known on the way to the call"
            return self._unknown(result, reached, sink, why)
        of_areas = (together(ones) for ones in zip(*verdicts, strict=True))
        subject = Subject(self.code, reached, sink, call)
        every = (*of_areas, *self._of_code(reached, sink, call))
        judged = waiting(
            by_program(around.judge, (site for site, _ in sites), subject, every),
            lambda wanted: self._again(sites, subject, wanted),
        )
        named = around.candidates.at(result.location, result.function, call)
        says = followed(named, [site for site, _ in sites], around.judge, subject, judged)
        return replace(result, verdicts=judged, followed=says)

    def _again(
        self, sites: Sequence[tuple[Site, Replay]], subject: Subject, wanted: Collection[RuleId]
    ) -> Iterator[RuleVerdict]:
        """The verdicts as if what was never set made no difference to the call; nothing is run."""
        term, judge = settled(subject), self.around.judge
        reached = replace(subject.reached, path=b.and_(subject.reached.path, term))
        asked = [replace(site, path=(*site.path, term)) for site, _ in sites]
        each = [judge.site(one, lambda _, __: None, wanted) for one in asked]
        yield from (together(ones) for ones in zip(*each, strict=True))
        code = replace(self.code, memory={})
        yield from code_rules(code, reached, subject.sink, subject.call, wanted)

    def _unknown(
        self, result: SiteResult, reached: ReachedCall, sink: Sink, why: str
    ) -> SiteResult:
        """The rules of code speak even of a call whose areas are not understood."""
        of_code = self._of_code(reached, sink, result.call)
        return self._unfollowed(replace(result, reason=why, verdicts=of_code), why)

    def _unfollowed(self, result: SiteResult, why: str) -> SiteResult:
        at = (result.location, result.function, result.call)
        return replace(result, followed=self.around.candidates.unseen(*at, why))

    def _of_code(
        self, reached: ReachedCall, sink: Sink, call: Call | None
    ) -> tuple[RuleVerdict, ...]:
        return code_rules(self.code, reached, sink, call, self.around.wanted)

    def _site(
        self, sink: Sink, reached: ReachedCall, words: Words, handed: Handed, chosen: Term
    ) -> tuple[Site, Replay]:
        known = [
            Named(COUNT_OF_CALL, b.eq(N, words.count)),
            Named(HEADER_OF_CALL, b.eq(V, words.qwords)),
        ]
        places = {one.place.name: one.place for one in (handed.input, handed.output) if one}
        names = [self._c_name(reached, one) for one in (sink.count, sink.varhead, sink.start)]
        path, around = self.evaluated.conditions.path(reached.block), self.around
        path = path if constant_value(chosen) else (*path, chosen)
        site = Site(
            situation(handed, known, words.control), path,
            lambda: self._known(reached.block),
            Quantity("rep count", words.given, names[0], words.most),
            Quantity("variable header", words.qwords, names[1], MAX_QWORDS),
            Quantity("rep start", words.control.start, names[2], MAX_REPS),
            foreign_regions({n: p.kind for n, p in places.items()},
                            {n: p.size for n, p in places.items()}),
            self.evaluated, _unstated(places.values()),
            self.code.called,
            bool(around.passed),
            lambda: geometry(handed, words, around.judge.asker),
            tuple(
                tuple(Named(f"round {i}", one) for i, one in enumerate(terms))
                for make in (first_round, second_round)
                if (terms := make(self.evaluated, reached.block))
            ),
        )  # fmt: skip
        subject = Subject(self.code, reached, sink, handed.call)
        return site, Runs(replace(subject.case, places=places))

    def _c_name(self, reached: ReachedCall, index: int | None) -> str:
        """The C variable that an argument is, looking through conversions."""
        if index is None or index >= len(reached.call.arguments):
            return ""
        value, names = reached.call.arguments[index].value, dict(self.evaluated.function.names)
        casts = {
            one.result: one.operand for block in self.evaluated.function.blocks
            for one in block.instructions if isinstance(one, ir.Cast)
        }  # fmt: skip
        while isinstance(value, ir.Local) and value.name not in names and value.name in casts:
            value = casts[value.name]
        return names.get(value.name, "") if isinstance(value, ir.Local) else ""

    # --- what is known ----------------------------------------------------------------------

    def _known(self, block: str) -> tuple[Named, ...]:
        if self._found is None:
            self._found = invariants(self.evaluated, self._search(), self.around.judge.asker)
        return (*self._vouched, *self._found.at(self.evaluated, block))

    def _search(self) -> Search:
        """The counts, headers and offsets of all calls of the function, and what would do."""
        seeds: list[Term] = []
        constants: list[int] = []
        below: list[Term] = []
        if not FOLLOW_ACCESSES.isdisjoint(self.around.wanted):
            seeds += [one.offset for one in accesses(self.code) if variables([one.offset])]
        for reached in self.evaluated.reached:
            for value in reached.arguments:
                seeds += [value.term] if isinstance(value, Number) else []
                seeds += [value.offset] if isinstance(value, Pointer) else []
            sink = self.around.guest.sink_of(reached.callee)
            try:
                words = words_of(sink, reached) if sink else None
                cases = self._selected(words.code, reached) if words else []
            except CallError:
                continue
            below += [b.ult(words.control.start, words.count)] if words else []
            for one in cases:
                constants += [*_entries(one.call.input), *_entries(one.call.output)]
        return Search(seeds, list(dict.fromkeys(constants)), self._vouched, self.names.show, below)

    # --- which contract ---------------------------------------------------------------------

    def _contracts(self, words: Words, reached: ReachedCall) -> list[Selected]:
        """The contracts of a call whose word may be carried by a loop."""
        try:
            return self._selected(words.code, reached)
        except CallError:
            self._known(reached.block)
            if self._found is None or not self._found.invariants:
                raise
            at = self._found.at(self.evaluated, reached.block)
            kept = [one for one in at if not vouched([(one.name, True)])]
            return self._selected(words.code, reached, kept)

    def _selected(
        self, code: Term, reached: ReachedCall, kept: Sequence[Named] = ()
    ) -> list[Selected]:
        """The contracts that a code selects on the way to a call, where it may be read anew."""
        known = sliced([*self.evaluated.memory, *kept], [code])
        return self.selection.of(code, [Named("path", reached.path), *known])

    # --- where the areas are ----------------------------------------------------------------

    def _places(
        self, call: Call, sink: Sink, reached: ReachedCall, chosen: Term
    ) -> Iterator[tuple[Handed, Term]]:
        """What may be handed over, each with its condition; cases that cannot be are left out."""
        inputs = _sides(call.input, argument(reached, sink.input))
        outputs = _sides(call.output, argument(reached, sink.output))
        single = len(inputs) * len(outputs) == 1
        for into, one in inputs:
            for out, other in outputs:
                condition = chosen if single else b.and_(chosen, one, other)
                if not single and self._impossible(reached, condition):
                    continue
                for name, side in (("input", into), ("output", out)):
                    self._check(name, side)
                yield Handed(call, _pointer(into), _pointer(out), self.code.model(sink)), condition

    def _impossible(self, reached: ReachedCall, condition: Term) -> bool:
        case = [Named("path", reached.path), Named("case", condition)]
        return self.around.judge.asker.follows(case, b.boolean(False))

    def _check(self, name: str, side: Value | None) -> None:
        match side:
            case Pointer(place, _) if place.kind is PlaceKind.PAGE and (
                place.name in self.evaluated.stored
            ):
                raise CallError(f"the function itself sets the page pointer {place.name}")
            case None | Pointer():
                return
            case Number(term) if constant_value(term) == 0:
                raise CallError(f"the call passes no {name} area, the contract has one")
            case Opaque(reason):
                raise CallError(f"the {name} area could not be found: {reason}")
            case _:
                raise CallError(f"the {name} area could not be found: an address from a number")


def _instruction(reached: ReachedCall) -> str:
    result = f"%{reached.call.result} = " if reached.call.result else ""
    return f"{result}call @{reached.callee}"


def _unstated(places: Iterable[Place]) -> frozenset[str]:
    """The regions that are defined elsewhere, maybe with a larger alignment than is known here."""
    return frozenset(one.name for one in places if one.declared and one.align < ALIGNED)


def _pointer(side: Value | None) -> Pointer | None:
    return side if isinstance(side, Pointer) else None


def _sides(side: Side, value: Value) -> list[tuple[Value | None, Term]]:
    if not side.present:
        return [(None, b.boolean(True))]
    cases = value.options if isinstance(value, Choice) else [(b.boolean(True), value)]
    return [(one, when) for when, one in cases]


def _entries(side: Side) -> Iterator[int]:
    """The number of list elements that fill a page behind the header."""
    if side.present and side.element_size:
        yield max(0, PAGE - side.header_size) // side.element_size
