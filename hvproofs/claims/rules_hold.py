# SPDX-License-Identifier: MIT
"""Whether the rules hold for every hypercall under a scheme, save the exceptions.

Only the hypotheses that the claim names are assumed: the others of the
theorems are taken away before anything is asked.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fnmatch import fnmatchcase

from hvproofs.claims.answer import PartAnswer
from hvproofs.decide.asker import Asker
from hvproofs.decide.trust import Trust
from hvproofs.prove.posed import claims
from hvproofs.prove.prover import Options, prove
from hvproofs.prove.result import Result
from hvproofs.prove.selection import Candidate, Selection, candidates
from hvproofs.spec.claim import Outcome, Part
from hvproofs.spec.corpus import Corpus
from hvproofs.spec.scheme import Verdict
from hvproofs.terms.smtlib import Script


def chosen(part: Part, corpus: Corpus) -> list[Candidate]:
    """The situations of a part; raises UsageError for none."""
    found: list[Candidate] = []
    for scheme in part.scheme:
        for hypercall in part.hypercall:
            found += candidates(corpus, Selection(hypercall, scheme, part.rule))
    return found


def _under(candidate: Candidate, hypotheses: Sequence[str]) -> Candidate:
    """The situation with no other hypotheses than those that a glob names."""
    here = candidate.situation
    kept = tuple(
        (stage, named)
        for stage, named in here.known
        if any(fnmatchcase(named.name, pattern) for pattern in hypotheses)
    )
    return replace(candidate, situation=replace(here, known=kept))


def rules_hold(part: Part, corpus: Corpus, options: Options) -> PartAnswer:
    """Judge the theorems and sort the hypercalls that break rules into known and other ones."""
    asked = [_under(candidate, part.hypotheses) for candidate in chosen(part, corpus)]
    results = prove(asked, options).results
    broken: dict[str, list[Result]] = {}
    for result in results:
        rejected = result.verdict is Verdict.NOT_APPLICABLE and result.counts is None
        if result.verdict is Verdict.UNKNOWN:
            where = f"{result.call.name}, {result.scheme}, {result.rule.value}"
            return PartAnswer(Outcome.UNKNOWN, f"{where}: {result.reason}")
        if result.verdict is Verdict.REFUTED or (rejected and "build" in result.reason):
            broken.setdefault(result.call.name, []).append(result)
    there = {result.call.name for result in results}
    idle = [name for name in part.exceptions if name in there and name not in broken]
    if idle:
        return PartAnswer(Outcome.UNKNOWN, f"no exceptions after all: {', '.join(idle)}")
    facts = _count(results, broken)
    named = tuple((name, _told(found)) for name, found in broken.items() if name in part.exceptions)
    others = [found for name, found in broken.items() if name not in part.exceptions]
    if not others and not any(result.verdict is Verdict.PROVED for result in results):
        return PartAnswer(Outcome.UNKNOWN, "vacuous: no theorem")
    weakest = min(
        (r.trust for r in results if r.trust), key=list(Trust).index, default=Trust.SOLVER
    )
    if not others:
        facts = (*facts, *_excluded(results))
        return PartAnswer(Outcome.PROVED, facts=facts, exceptions=named, trust=weakest)
    example = next((r for r in others[0] if r.counterexample is not None), None)
    reason = "; ".join(f"{name}: {_told(found)}" for name, found in broken.items()
                       if name not in part.exceptions)  # fmt: skip
    return PartAnswer(Outcome.REFUTED, reason, facts, named, example, trust=weakest)


def _excluded(results: Sequence[Result]) -> Iterator[str]:
    """What the theorems leave out, once for each call."""
    proved: dict[str, list[Result]] = {}
    for result in results:
        if result.verdict is Verdict.PROVED:
            proved.setdefault(result.call.name, []).append(result)
    for name, found in proved.items():
        said = dict.fromkeys(
            f"{one.by} ({one.condition})" for result in found for one in result.exclusions
        )
        if said:
            yield f"{name}: but for what is excluded by {', '.join(said)}"


def _count(results: Sequence[Result], broken: dict[str, list[Result]]) -> tuple[str, ...]:
    """How much was proved, where anything was."""
    proved = {r.call.name for r in results if r.verdict is Verdict.PROVED} - broken.keys()
    theorems = sum(r.verdict is Verdict.PROVED for r in results)
    if not proved:
        return ()
    keep = "1 hypercall keeps" if len(proved) == 1 else f"{len(proved)} hypercalls keep"
    return (f"{theorems} theorems proved; {keep} every rule asked of them",)


def _told(found: Sequence[Result]) -> str:
    """Which rules, in the order of reports."""
    rules = dict.fromkeys(
        result.rule.value if result.verdict is Verdict.REFUTED else result.reason
        for result in found
    )
    return ", ".join(rules)


def still_proved(part: Part, corpus: Corpus, dropped: str, options: Options) -> bool:
    """Whether the theorems that are no exceptions hold without one hypothesis.

    Texts that do not speak of it were proved with it; the first that fails settles it.
    """
    kept = [name for name in part.hypotheses if name != dropped]
    asker = Asker(options.means)
    seen: set[str] = set()
    others = {
        (candidate.situation.shape, candidate.rules): candidate
        for candidate in chosen(part, corpus)
        if candidate.situation.call.name not in part.exceptions
    }
    for candidate in others.values():
        seen.update(text for text, _ in _scripts(_under(candidate, part.hypotheses)))
        for text, script in _scripts(_under(candidate, kept)):
            if text not in seen and not asker.unsat(script):
                return False
            seen.add(text)
    return True


def _scripts(candidate: Candidate) -> Iterator[tuple[str, Script]]:
    """The texts of a situation's theorems."""
    for claim in claims([candidate]):
        yield from ((script.text, script) for script in claim.scripts)
