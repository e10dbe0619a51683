# SPDX-License-Identifier: MIT
"""Questions that the hypervisor model answers: harm in flight, and registers."""

from __future__ import annotations

from fnmatch import fnmatchcase

from hvproofs.claims.answer import PartAnswer
from hvproofs.hypervisor import PROFILES, Abi, Assessment, CallKind, Severity, Span, severity
from hvproofs.hypervisor.contract import shape_of
from hvproofs.hypervisor.words import in_words
from hvproofs.layout.situation import Situation
from hvproofs.prove.selection import Selection, candidates
from hvproofs.refute.replay import Replayer
from hvproofs.spec.claim import Outcome, Part
from hvproofs.spec.contract import calls
from hvproofs.spec.corpus import Corpus
from hvproofs.spec.registers import BLOCKS
from hvproofs.spec.scheme import Registers
from hvproofs.terms.integers import evaluate

_PROFILES = f"the profiles {' and '.join(PROFILES)}"
MOST_ENTRIES = 128  # more fit no registers


def harmless(part: Part, corpus: Corpus) -> PartAnswer:
    """Run the model over every profile, with the areas where the scheme puts them."""
    entries = part.entries if "one-entry" not in part.hypotheses else 1
    interrupts = part.interrupted and "interrupts-off" not in part.hypotheses
    counted = f"{entries} {'entry' if entries == 1 else 'entries'}"
    facts, harm = [], []
    for pattern in part.hypercall:
        for scheme in part.scheme:
            here = candidates(corpus, Selection(pattern, scheme))[0].situation
            where = f"{here.call.name}, {scheme}, {counted}"
            told: dict[str, list[str]] = {}
            for name, found in _severities(here, entries, interrupts=interrupts):
                told.setdefault(in_words(found), []).append(name)
                # That a call may be refused does no harm to one that is carried out.
                refused = found.severity is Severity.ALWAYS
                if refused or found.executed not in (None, Severity.CONTRACT):
                    harm.append(f"{where}, {name}: {in_words(found)}")
            facts += [f"{where}, {' and '.join(names)}: {says}" for says, names in told.items()]
    if not facts:
        return PartAnswer(Outcome.UNKNOWN, "vacuous: nothing was run")
    if harm:
        return PartAnswer(Outcome.REFUTED, "; ".join(harm), tuple(facts))
    looked_at = f"{counted} of {', '.join(part.hypercall)}, at one address, by {_PROFILES}"
    return PartAnswer(Outcome.CHECKED, facts=tuple(facts), range=looked_at)


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


def registers(part: Part, corpus: Corpus) -> PartAnswer:
    """Which hypercalls fit the registers of an x86-64 fast call, and how many entries."""
    form = PROFILES["tlfs"].forms[Abi.X86_64]
    room = form.capacity if "xmm" in part.hypotheses else BLOCKS[Registers.X86_64].capacity
    facts, none, wrong, asked = [], [], [], 0
    for contract in corpus.contracts.values():
        if not any(fnmatchcase(contract.name, pattern) for pattern in part.hypercall):
            continue
        asked += 1
        shape = shape_of(calls(contract)[0])
        counts = range(1, MOST_ENTRIES + 1) if shape.kind is CallKind.REP else range(1)
        fits = [
            n for n in counts
            if form.fits(shape.input_size(n, 0), shape.output_size(n))
            and shape.input_size(n, 0) + shape.output_size(n) <= room
        ]  # fmt: skip
        expected = (part.figures or {}).get(contract.name)
        if counts[0] not in fits:
            none.append(contract.name)
        elif expected is not None:
            facts.append(f"{contract.name}: {fits[-1]} entries fit the registers")
            if fits[-1] != expected:
                wrong.append(f"{contract.name}: {fits[-1]}, not {expected}")
    if none:
        facts.append(f"{len(none)} hypercalls do not fit with one entry")
    others = [name for name in none if name not in part.exceptions]
    idle = [name for name in part.exceptions if name in corpus.contracts and name not in none]
    if wrong or idle:
        return PartAnswer(Outcome.UNKNOWN, "; ".join([*wrong, *idle]), tuple(facts))
    named = tuple((name, "more than the registers hold") for name in none if name not in others)
    if others or not asked:
        verdict = Outcome.REFUTED if others else Outcome.UNKNOWN
        return PartAnswer(verdict, ", ".join(others) or "vacuous", tuple(facts), named)
    calls_ = "1 hypercall" if asked == 1 else f"{asked} hypercalls"
    looked_at = f"{calls_} with 1 to {MOST_ENTRIES} entries, without a variable header"
    return PartAnswer(Outcome.CHECKED, "", tuple(facts), named, range=looked_at)
