# SPDX-License-Identifier: MIT
"""A run of `prove` that is written while it lasts: what is decided does not wait for the rest."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from hvproofs.cli.common import emit
from hvproofs.cli.progress import Aside
from hvproofs.report.formats import InParts

if TYPE_CHECKING:
    from hvproofs.prove.prover import Options
    from hvproofs.prove.result import Report, Result
    from hvproofs.prove.selection import Candidate
    from hvproofs.spec.corpus import Corpus


def written(
    writers: InParts | None,
    chosen: Sequence[Candidate],
    corpus: Corpus,
    options: Options,
    aside: Aside,
    *,
    brief: bool,
) -> Report:
    """Judge the candidates; where there are writers, their schemes go to stdout meanwhile.

    What comes after the schemes is left to do.
    """
    from hvproofs.prove.parts import judged
    from hvproofs.prove.prover import Prover, prove

    if writers is None:
        return prove(chosen, options)
    prover = Prover(options)
    results: list[Result] = []
    text = writers.begin(prover.solvers, brief)  # not alone: where nothing is decided, no output
    for part in judged(prover, chosen):
        results += part
        with aside():
            emit(text + writers.part(part, corpus, brief), None)
        text = ""
    return prover.report(results)
