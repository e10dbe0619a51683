# SPDX-License-Identifier: MIT
"""Which theorems a run is about: calls x schemes x rules, by shell globs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from functools import lru_cache
from glob import escape
from pathlib import Path
from typing import TYPE_CHECKING

from hvproofs.errors import Diagnostic, SpecError, UsageError, near
from hvproofs.layout.area import Model, of_conduit
from hvproofs.layout.builder import situation
from hvproofs.layout.situation import LocatedError, Shape, Situation, shape
from hvproofs.rules.catalogue import RULES, every_rule
from hvproofs.rules.rule import Rule, RuleId
from hvproofs.spec.check_scheme import expression_fault
from hvproofs.spec.conduit import DEFAULT
from hvproofs.spec.contract import Call, Contract, ReadingStatus, calls
from hvproofs.spec.corpus import Corpus, files, load_shipped
from hvproofs.spec.no_layout import without_layout
from hvproofs.spec.scheme import Expectation, Scheme, Verdict

if TYPE_CHECKING:
    from hvproofs.kept.store import Store


@dataclass(frozen=True, slots=True)
class Selection:
    """Shell globs; empty selects everything."""

    hypercall: str = "*"  # of names, Linux names or call codes such as 0x50
    scheme: str = "*"  # of ids
    rule: str = "*"  # of rule ids
    variant: str = "*"  # of readings, where sources differ
    own: frozenset[str] = frozenset()  # keys of files; where given, only theorems of these


@dataclass(frozen=True, slots=True)
class Candidate:
    """A situation and the rules asked of it."""

    situation: Situation
    rules: tuple[RuleId, ...]  # in catalogue order
    # Whether the scheme knows the call: a shipped one expects nothing of a user's contract
    knows: bool = True

    def expected(self, rule: RuleId) -> Expectation:
        """What the scheme expects of a rule here; without a match: proved."""
        found = Expectation(Verdict.PROVED, "")
        for expectation in self.situation.scheme.expect:
            if matches(expectation, self.situation.call, rule):
                found = expectation
        return found


def matches(expectation: Expectation, call: Call, rule: RuleId) -> bool:
    """Whether an expectation speaks of a theorem."""
    return _glob(rule.value, expectation.rule) and of_call(expectation, call)


def of_call(expectation: Expectation, call: Call) -> bool:
    """Whether an expectation speaks of theorems of a call."""
    return (
        _glob(call.name, expectation.hypercall)
        and _glob(call.arch.value, expectation.arch)
        and _glob(call.variant, expectation.variant)
    )


@lru_cache(maxsize=1 << 14)  # names and patterns are few, and asked for each theorem
def _glob(name: str, pattern: str) -> bool:
    """`fnmatchcase`, which most patterns do not need."""
    return pattern in ("*", name) or fnmatchcase(name, pattern)


def matches_call(contract: Contract, pattern: str) -> bool:
    """Whether a pattern names a hypercall by TLFS name, Linux name or call code."""
    return pattern in ("*", contract.name) or contract.is_called(pattern)


def names(scheme: Scheme, contract: Contract) -> bool:
    """Whether a scheme is used for a hypercall in any of its readings.

    One of a foreign conduit is only meant by a scheme that names the conduit.
    """
    if contract.conduit not in (DEFAULT, scheme.conduit):
        return False
    return any(matches_call(contract, pattern) for pattern in scheme.applies.hypercall)


def has_areas(scheme: Scheme, call: Call) -> bool:
    """Whether a call has the areas that a scheme is only used for."""
    return all(call.side(side).present for side in scheme.applies.areas)


def applies(scheme: Scheme, call: Call) -> bool:
    """Whether a scheme is used for a call."""
    return names(scheme, call.contract) and has_areas(scheme, call)


def _known(pattern: str, known: Iterable[str], what: str, *, found: bool) -> None:
    if not found:
        hint = near(pattern, known)
        raise UsageError(f"no {what} matches '{pattern}'" + (f"; {hint}" if hint else ""))


def _names(corpus: Corpus) -> list[str]:
    return [n for c in corpus.contracts.values() for n in (c.name, c.linux_name) if n]


def misnamed(corpus: Corpus, scheme: Scheme) -> Iterator[Diagnostic]:
    """Names in a scheme that nothing has: what it says would never be asked of anything."""
    place = corpus.documents[scheme.id].place
    hypercalls = [
        (("applies", "hypercall", index), pattern)
        for index, pattern in enumerate(scheme.applies.hypercall)
    ] + [(("expect", index, "hypercall"), e.hypercall) for index, e in enumerate(scheme.expect)]
    for path, pattern in hypercalls:
        if pattern in corpus.contracts:
            continue
        if not any(matches_call(contract, pattern) for contract in corpus.contracts.values()):
            hint = near(pattern, _names(corpus))
            yield Diagnostic(place(path), f"no hypercall matches '{pattern}'", hint=hint)
    yield from _miscounted(corpus, scheme)
    if scheme.conduit and scheme.conduit not in corpus.conduits:
        hint = near(scheme.conduit, corpus.conduits)
        yield Diagnostic(place(("conduit",)), f"no conduit '{scheme.conduit}'", hint=hint)
    if scheme.neighbour_of and scheme.neighbour_of not in corpus.schemes:
        hint = near(scheme.neighbour_of, corpus.schemes)
        what = f"no scheme '{scheme.neighbour_of}' to be a neighbour of"
        yield Diagnostic(place(("neighbour_of",)), what, hint=hint)
    for index, expectation in enumerate(scheme.expect):
        if not any(fnmatchcase(rule.value, expectation.rule) for rule in RULES):
            hint = near(expectation.rule, [rule.value for rule in RULES])
            at = place(("expect", index, "rule"))
            yield Diagnostic(at, f"no rule matches '{expectation.rule}'", hint=hint)


def _miscounted(corpus: Corpus, scheme: Scheme) -> Iterator[Diagnostic]:
    """Fields of data that no call the scheme is used for has."""
    found = {
        side.counted.counted_by
        for contract in corpus.contracts.values()
        if scheme.counted and names(scheme, contract)
        for call in calls(contract)
        for side in (call.input, call.output)
        if side.counted
    }
    for name, most in scheme.counted.items():
        at = corpus.documents[scheme.id].place(("counted", name))
        if name not in found:
            what = f"no field '{name}' that counts data"
            yield Diagnostic(at, what, f"one of {', '.join(sorted(found)) or 'none'}")
        elif most < 0:
            yield Diagnostic(at, f"{most} bytes of data", "0 or more")


def chosen_contracts(corpus: Corpus, pattern: str) -> list[Contract]:
    """The contracts a pattern names; raises UsageError for none."""
    found = [c for c in corpus.contracts.values() if matches_call(c, pattern)]
    if not found and (bare := without_layout(pattern)):
        named = ", ".join(f"{call.name} ({call.call_code:#06x})" for call in bare[:3])
        source = f": {bare[0].source} has the code alone" if len(bare) == 1 else ""
        raise UsageError(f"no public source lays out {named}{source}; write a contract")
    _known(pattern, _names(corpus), "hypercall", found=bool(found))
    return sorted(found, key=lambda contract: contract.call_code)


def chosen_schemes(corpus: Corpus, pattern: str) -> list[Scheme]:
    """The schemes a pattern names; raises UsageError for none."""
    found = [s for s in corpus.schemes.values() if fnmatchcase(s.id, pattern)]
    _known(pattern, corpus.schemes, "scheme", found=bool(found))
    return found


def chosen_rules(pattern: str) -> tuple[RuleId, ...]:
    """The rules a pattern names; raises UsageError for none."""
    found = tuple(rule for rule in RULES if fnmatchcase(rule.value, pattern))
    _known(pattern, [rule.value for rule in RULES], "rule", found=bool(found))
    return found


def known_rules(pattern: str) -> tuple[Rule, ...]:
    """The same among all rules, those of call sites included."""
    found = tuple(one for one in every_rule() if fnmatchcase(one.id.value, pattern))
    _known(pattern, [one.id.value for one in every_rule()], "rule", found=bool(found))
    return found


def pairs(corpus: Corpus, selection: Selection) -> Iterator[tuple[Scheme, Call]]:
    """Every scheme with every call it is used for, in the order of reports."""
    contracts = chosen_contracts(corpus, selection.hypercall)
    for scheme in chosen_schemes(corpus, selection.scheme):
        for contract in contracts:
            if not names(scheme, contract):
                continue
            yield from (
                (scheme, call.with_data(scheme.counted))
                for call in calls(contract)
                if has_areas(scheme, call)
                and _asked(call, selection.variant)
                and (not selection.own or _is_own(scheme, call, selection.own, corpus))
            )


def _is_own(scheme: Scheme, call: Call, own: frozenset[str], corpus: Corpus) -> bool:
    """Whether a pair is asked for: by its scheme where schemes are given, else by its reading."""
    if own & corpus.schemes.keys():
        return scheme.id in own
    return call.name in own or corpus.reading(call) in own


def _asked(call: Call, variant: str) -> bool:
    """Whether a reading is asked about: one known to be wrong only by its name."""
    faulty = call.status is ReadingStatus.FAULTY
    return call.variant == variant if faulty else _glob(call.variant, variant)


def candidates(corpus: Corpus, selection: Selection, model: Model | None = None) -> list[Candidate]:
    """The situations of a selection.

    Raises SpecError with every expression that has no meaning, and UsageError
    where nothing is selected.
    """
    rules = chosen_rules(selection.rule)
    found: list[Candidate] = []
    faults = [
        fault
        for scheme in chosen_schemes(corpus, selection.scheme)
        for fault in misnamed(corpus, scheme)
    ]
    made: dict[Shape, Situation] = {}
    foreign = {
        key for key in corpus.documents if key not in corpus.schemes and not corpus.is_shipped(key)
    }
    shipped = {id_ for id_ in corpus.schemes if corpus.is_shipped(id_)} if foreign else set()
    for scheme, call in pairs(corpus, selection):
        key = shape(call, scheme)
        try:
            if key not in made:
                abi = corpus.abi(scheme, call.contract)
                made[key] = situation(call, scheme, model or of_conduit(Model(), abi))
            knows = not foreign or corpus.reading(call) not in foreign or scheme.id not in shipped
            found.append(Candidate(replace(made[key], call=call), rules, knows))
        except LocatedError as error:
            document = corpus.documents[scheme.id]
            faults.append(expression_fault(document, error.path, error.error))
    if faults:
        raise SpecError(faults)
    if not found:
        raise UsageError("the selection yields no theorem")
    return found


def unmatched(corpus: Corpus, candidates_: Sequence[Candidate]) -> Iterator[Diagnostic]:
    """Expectations that match no theorem: each is a fault of its file."""
    by_scheme: dict[str, list[Candidate]] = {}
    for candidate in candidates_:
        by_scheme.setdefault(candidate.situation.scheme.id, []).append(candidate)
    claimed: _Claimed = {}
    for id_, group in by_scheme.items():
        for index, expectation in enumerate(corpus.schemes[id_].expect):
            if not any(_speaks(expectation, candidate, claimed) for candidate in group):
                yield Diagnostic(
                    corpus.documents[id_].place(("expect", index)),
                    f"the expectation '{expectation.hypercall}' x '{expectation.rule}' "
                    "matches no theorem",
                )


def check_expectations(corpus: Corpus, chosen: Sequence[Candidate], *, whole: bool) -> None:
    """Raise SpecError for expectations that match no theorem, whatever was selected.

    Of the user's own schemes; of the shipped ones where the `whole` corpus is judged.
    """
    if whole:
        faults = list(unmatched(corpus, chosen))
    else:
        ids = dict.fromkeys(candidate.situation.scheme.id for candidate in chosen)
        own = [id_ for id_ in ids if not corpus.is_shipped(id_) and corpus.schemes[id_].expect]
        faults = [
            fault
            for id_ in own
            for fault in unmatched(corpus, candidates(corpus, Selection(scheme=escape(id_))))
        ]
    if faults:
        raise SpecError(faults)


# Whether a rule makes a theorem of the calls of a shape.
_Claimed = dict[tuple[Shape, RuleId], bool]


def _speaks(expectation: Expectation, candidate: Candidate, claimed: _Claimed) -> bool:
    here = candidate.situation
    if not of_call(expectation, here.call):
        return False
    for rule in candidate.rules:
        if not _glob(rule.value, expectation.rule):
            continue
        key = (here.shape, rule)
        if key not in claimed:
            claimed[key] = not here.build or RULES[rule].obligations(here) is not None
        if claimed[key]:
            return True
    return False


def one_reading(candidates_: Sequence[Candidate], arch: str, variant: str | None) -> Candidate:
    """The first candidate of an architecture and a reading; raises UsageError for none."""
    for candidate in candidates_:
        call = candidate.situation.call
        wanted = call.contract.follows if variant is None else variant
        if fnmatchcase(call.arch.value, arch) and call.variant == wanted:
            return candidate
    known = dict.fromkeys(
        f"{c.situation.call.arch.value} [{c.situation.call.variant}]" for c in candidates_
    )
    raise UsageError(f"no such reading; there are: {', '.join(known)}")


def with_own(
    specs: Sequence[str], selection: Selection, extra: Sequence[str], store: Store | None = None
) -> tuple[Corpus, Selection]:
    """The shipped corpus with the user's files; where they are named, only their theorems."""
    corpus = load_shipped([*specs, *extra], store=store)
    if not specs:
        return corpus, selection
    # However it is named: a shipped file may be given, too.
    paths = {Path(path).resolve() for spec in specs for path in files(spec)}
    own = {key for key, found in corpus.documents.items() if Path(found.path).resolve() in paths}
    return corpus, replace(selection, own=frozenset(own))
