# SPDX-License-Identifier: MIT
"""A theorem about our theorems: no hypothesis narrows a claim in silence.

For every rule and stage a hypothesis is the range itself, or free of what is quantified, or
shown by an obligation of the same theorem, or an exclusion whose text is printed.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from hvproofs.layout.obligation import Hypothesis, Standing, depends, free
from hvproofs.layout.situation import N, V
from hvproofs.prove.selection import Candidate, Selection, candidates
from hvproofs.prove.theorem import Theorem, theorem
from hvproofs.refute.replay import Replayer
from hvproofs.rules.catalogue import RULES
from hvproofs.spec.corpus import load_shipped
from hvproofs.terms import build as b
from hvproofs.terms.integers import evaluate

CORPUS = load_shipped()


def of_each_kind(scheme: str) -> list[Candidate]:
    """One candidate of a scheme for each kind of call: rep or not, with lists, with a header."""
    found: dict[tuple[bool, ...], Candidate] = {}
    for one in candidates(CORPUS, Selection(scheme=scheme)):
        call = one.situation.call
        kind = (call.is_rep, call.has_list, bool(call.input.max_qwords), call.output.present)
        if one.situation.build:
            found.setdefault(kind, one)
    return list(found.values())


def theorems(scheme: str) -> Iterator[Theorem]:
    for candidate in of_each_kind(scheme):
        for rule in RULES.values():
            claimed = theorem(candidate.situation, rule)
            if claimed is not None:
                yield claimed


def hypotheses(claimed: Theorem) -> list[Hypothesis]:
    found = [h for o in claimed.obligations for h in o.hypotheses]
    assert all(isinstance(h, Hypothesis) for h in found), claimed.rule.id
    return [h for h in found if isinstance(h, Hypothesis)]


@pytest.mark.parametrize("scheme", sorted(CORPUS.schemes))
def test_every_hypothesis_is_made_by_one_of_four_constructors(scheme: str) -> None:
    for claimed in theorems(scheme):
        names = {obligation.name for obligation in claimed.obligations}
        ranges = {h.name for h in hypotheses(claimed) if h.standing is Standing.RANGE}
        # One range of v, and one of n: of a rep call or of a simple one.
        assert ranges <= {
            "variable-header-legal",
            "count-within-limit" if claimed.situation.call.is_rep else "simple-call-has-no-reps",
        }
        for one in hypotheses(claimed):
            match one.standing:
                case Standing.RANGE:
                    pass
                case Standing.FREE:
                    assert not depends(one.term), one.name
                case Standing.SHOWN:
                    assert one.because in names, (claimed.rule.id, one.name)
                case Standing.EXCLUSION:
                    assert one.because, one.name


def test_the_range_of_n_is_1_to_the_limit() -> None:
    (one,) = candidates(CORPUS, Selection("0x50", "linux/separate-pages", variant="tlfs"))[:1]
    here = one.situation
    (ranged,) = [h for _, h in here.known if h.name == "count-within-limit"]
    assert here.limit is not None
    full = Replayer(here).complete({"n": 0, "v": 0})
    limit = evaluate(here.limit, full)

    within = [bool(evaluate(ranged.term, {**full, "n": n})) for n in (0, 1, limit, limit + 1)]

    assert [False, True, True, False] == within


@pytest.mark.parametrize("scheme", sorted(CORPUS.schemes)[::4])
def test_what_is_shown_is_what_its_obligation_proves(scheme: str) -> None:
    # Where the obligation's goal holds, some choice of bases makes all it shows true.
    for candidate in of_each_kind(scheme):
        here = candidate.situation
        shown = [h for _, h in here.known if getattr(h, "because", "") == "legal-base"]
        lemmas = [lemma for lemma in here.lemmas if lemma.name == "legal-base"]
        if not shown:
            assert not lemmas
            continue
        for boundary in Replayer(here).boundaries():
            if "n" in boundary.values and evaluate(lemmas[0].goal, boundary.values):
                assert all(evaluate(h.term, boundary.values) for h in shown), boundary.name


@pytest.mark.parametrize("variable", [N, V, b.var("largest0", N.sort)])
def test_what_is_quantified_is_never_free(variable: object) -> None:
    with pytest.raises(ValueError, match="depends on what the claim ranges over"):
        free("narrow", b.ule(variable, b.bv(4, 64)))  # type: ignore[arg-type]
