# SPDX-License-Identifier: MIT
"""Schemes over many sizes of calls: some at a time, so that memory does not grow with them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from hvproofs.decide.reached import reaching
from hvproofs.errors import SpecError
from hvproofs.layout.area import Model, of_conduit
from hvproofs.layout.builder import situation
from hvproofs.layout.situation import LocatedError
from hvproofs.prove.prover import Options, Prover
from hvproofs.prove.result import Result
from hvproofs.prove.selection import Candidate, chosen_rules, has_areas
from hvproofs.rules.rule import RuleId
from hvproofs.spec.check_scheme import expression_fault
from hvproofs.spec.conduit import ConduitAbi
from hvproofs.spec.corpus import Corpus
from hvproofs.spec.scheme import Scheme, Verdict
from hvproofs.spec.sweep import Sizes, Sweep
from hvproofs.status import ExitStatus

BATCH = 128  # sizes that are judged together, by a prover that forgets them


@dataclass(frozen=True, slots=True)
class Row:
    """One scheme with one call; what is proved of it."""

    scheme: Scheme
    page: int  # bytes of a page of the hypervisor
    guest_page: int  # bytes of a page of the guest
    sizes: Sizes
    results: tuple[Result, ...]  # in the order of the rules

    @property
    def status(self) -> ExitStatus:
        """Refuted, undecided, or neither."""
        found = {one.verdict for one in self.results}
        if Verdict.REFUTED in found:
            return ExitStatus.UNEXPECTED
        return ExitStatus.UNDECIDED if Verdict.UNKNOWN in found else ExitStatus.AS_EXPECTED


def swept(
    sweep: Sweep, schemes: Sequence[Scheme], corpus: Corpus, options: Options
) -> Iterator[Row]:
    """Every scheme with every combination of sizes, in their order, as soon as it is judged.

    Raises UsageError where no rule is chosen, SpecError for an expression that has no meaning.
    """
    rules = chosen_rules(sweep.rule)
    pages = [(page, guest) for page in sweep.page for guest in sweep.guest_page or (None,)]
    with reaching("sizes", len(schemes) * len(pages) * sweep.count) as run:
        for scheme in schemes:
            conduit = corpus.conduits.get(scheme.conduit)
            asked = of_conduit(Model(), conduit.abi if conduit else ConduitAbi())
            for page, guest in pages:
                model = replace(
                    asked, page_size=page, guest_page_size=guest or asked.guest_page_size
                )
                sizes = sweep.sizes
                while batch := list(islice(sizes, BATCH)):
                    yield from _judged(batch, scheme, model, rules, corpus, options)
                    run.advance(len(batch))


def _judged(
    batch: Sequence[Sizes],
    scheme: Scheme,
    model: Model,
    rules: tuple[RuleId, ...],
    corpus: Corpus,
    options: Options,
) -> Iterator[Row]:
    page, guest = model.page_size, scheme.guest_page_size or model.guest_page_size
    calls = {one: one.call for one in batch}
    judged = [one for one in batch if has_areas(scheme, calls[one])]
    try:
        made = [
            Candidate(situation(calls[one], scheme, model), rules, knows=False) for one in judged
        ]
    except LocatedError as error:
        document = corpus.documents[scheme.id]
        raise SpecError([expression_fault(document, error.path, error.error)]) from None
    results = iter(Prover(options).judge(made))
    found = {one: tuple(islice(results, len(rules))) for one in judged}
    return (Row(scheme, page, guest, one, found.get(one, ())) for one in batch)
