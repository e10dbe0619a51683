# SPDX-License-Identifier: MIT
"""Questions that the hypervisor model answers: harm in flight, and registers."""

from __future__ import annotations

from fnmatch import fnmatchcase

from hvproofs.claims.answer import Finding
from hvproofs.hypervisor import PROFILES, Abi, Assessment, CallKind, Severity, Span, severity
from hvproofs.hypervisor.contract import shape_of
from hvproofs.hypervisor.words import in_words
from hvproofs.layout.situation import Situation
from hvproofs.prove.selection import Selection, candidates
from hvproofs.refute.replay import Replayer
from hvproofs.spec.claim import Part
from hvproofs.spec.contract import calls
from hvproofs.spec.corpus import Corpus
from hvproofs.spec.scheme import Verdict
from hvproofs.terms.integers import evaluate

GENERAL_REGISTERS = 16  # bytes: RDX and R8, without XMM (TLFS: Register Fast Call Input)


def harmless(part: Part, corpus: Corpus) -> Finding:
    """Run the model over every profile, with the areas where the scheme puts them."""
    entries = part.entries if "one-entry" not in part.hypotheses else 1
    interrupts = part.interrupted and "interrupts-off" not in part.hypotheses
    facts, harm = [], []
    for pattern in part.hypercall:
        for scheme in part.scheme:
            here = candidates(corpus, Selection(pattern, scheme))[0].situation
            where = (
                f"{here.call.name}, {scheme}, {entries} {'entry' if entries == 1 else 'entries'}"
            )
            told: dict[str, list[str]] = {}
            for name, found in _severities(here, entries, interrupts=interrupts):
                told.setdefault(in_words(found), []).append(name)
                # That a call may be refused does no harm to one that is carried out.
                refused = found.severity is Severity.ALWAYS
                if refused or found.executed not in (None, Severity.CONTRACT):
                    harm.append(f"{where}, {name}: {in_words(found)}")
            facts += [f"{where}, {' and '.join(names)}: {says}" for says, names in told.items()]
    if not facts:
        return Finding(Verdict.UNKNOWN, "vacuous: nothing was run")
    return Finding(Verdict.REFUTED if harm else Verdict.PROVED, "; ".join(harm), tuple(facts))


def _severities(here: Situation, entries: int, *, interrupts: bool) -> list[tuple[str, Assessment]]:
    replayer = Replayer(here)
    values = replayer.complete({**replayer.bases(), "n": entries if here.call.is_rep else 0})
    assert here.input is not None  # noqa: S101 - selected by a claim about two areas
    assert here.output is not None  # noqa: S101
    at, to = evaluate(here.input.start, values), evaluate(here.output.start, values)
    span = Span(at, evaluate(here.input.padded, values)) if interrupts else None
    return [
        (name, severity(shape_of(here.call), at, to, values["n"], 0, profile,
                        interrupt=span))
        for name, profile in PROFILES.items()
    ]  # fmt: skip


def registers(part: Part, corpus: Corpus) -> Finding:
    """Which hypercalls fit the registers of an x86-64 fast call, and how many entries."""
    form = PROFILES["tlfs"].forms[Abi.X86_64]
    room = form.capacity if "xmm" in part.hypotheses else GENERAL_REGISTERS
    facts, none, wrong = [], [], []
    for contract in corpus.contracts.values():
        if not any(fnmatchcase(contract.name, pattern) for pattern in part.hypercall):
            continue
        shape = shape_of(calls(contract)[0])
        counts = range(1, 129) if shape.kind is CallKind.REP else range(1)
        fits = [
            n for n in counts
            if form.fits(shape.input_size(n, 0), shape.output_size(n))
            and shape.input_size(n, 0) + shape.output_size(n) <= room
        ]  # fmt: skip
        expected = (part.figures or {}).get(contract.name)
        if not fits:
            none.append(contract.name)
        elif expected is not None:
            facts.append(f"{contract.name}: {fits[-1]} entries fit the registers")
            if fits[-1] != expected:
                wrong.append(f"{contract.name}: {fits[-1]}, not {expected}")
    facts.append(f"{len(none)} hypercalls do not fit with one entry")
    others = [name for name in none if name not in part.exceptions]
    idle = [name for name in part.exceptions if name in corpus.contracts and name not in none]
    if wrong or idle:
        return Finding(Verdict.UNKNOWN, "; ".join([*wrong, *idle]), tuple(facts))
    named = tuple((name, "more than the registers hold") for name in none if name not in others)
    reason = ", ".join(others)
    verdict = Verdict.REFUTED if others else Verdict.PROVED
    return Finding(verdict, reason, tuple(facts), named)
