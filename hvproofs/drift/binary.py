# SPDX-License-Identifier: MIT
"""Contracts against the debug information of a build."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from hvproofs.drift.compare import against_struct, readings
from hvproofs.drift.finding import Compared, Compliance, DriftFinding, DriftKind, DriftReport
from hvproofs.drift.model import Build, fault
from hvproofs.drift.source import read_build
from hvproofs.errors import SpecError
from hvproofs.spec.contract import Arch, Call, Contract, ReadingStatus
from hvproofs.spec.corpus import Corpus
from hvproofs.spec.toml import Document

SOURCE = "linux"  # the id of the source that a kernel's debug information speaks for
SIDES = ("input", "output")
SHOWN = 5  # names of structs in a message

Progress = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class BuildOptions:
    """What a user may say of a build."""

    arch: Arch | None = None  # for raw BTF, which names no machine
    base: str = ""  # the vmlinux that a module's split BTF goes on from; empty: none
    complete: bool = False  # what the build lacks is drift, too


def structs_of(contract: Contract, arch: Arch | None) -> set[str]:
    """The names of the structs that a contract's readings give."""
    return {
        call.side(side).struct
        for call in readings(contract, arch, SOURCE)
        for side in SIDES
        if call.side(side).struct
    }


def drift_build(
    path: str,
    corpus: Corpus,
    contracts: Iterable[Contract],
    options: BuildOptions,
    progress: Progress,
) -> DriftReport:
    """Compare contracts with a build.

    A struct that the build lacks is drift where that is asked for; else it is only listed,
    since debug information holds what its code uses. Raises SpecError for a source that cannot
    be read or that has none of the structs.
    """
    contracts = tuple(contracts)
    names = {name for contract in contracts for name in structs_of(contract, None)}
    progress(f"reading {path}")
    build = read_build(path, names, options.arch, options.base)
    if names and not build.found:
        raise _none(build, names)
    progress(f"comparing {build.found} structs")
    compared: list[Compared] = []
    skipped = 0
    for contract in contracts:
        calls = readings(contract, build.arch, SOURCE)
        named = [side for side in SIDES if any(call.side(side).struct for call in calls)]
        skipped += not named
        document = corpus.documents[contract.name]
        compared += [_side(calls, side, build, document, options.complete) for side in named]
    return DriftReport(path, build.reader, build.arch, tuple(compared), skipped)


def _none(build: Build, names: set[str]) -> SpecError:
    shown = ", ".join(sorted(names)[:SHOWN])
    more = f" and {len(names) - SHOWN} more" if len(names) > SHOWN else ""
    hint = "a compiler leaves out what a file does not use: -fno-eliminate-unused-debug-types"
    if "BTF" in build.reader:
        hint = "a kernel has them with CONFIG_HYPERV; a module's own BTF may leave them to vmlinux"
    message = f"none of the structs of the contracts is in it ({build.reader})"
    return fault(build.path, message, f"one of {shown}{more}", hint)


def _side(
    calls: list[Call], side: str, build: Build, document: Document, complete: bool
) -> Compared:
    """One side under the reading that comes closest.

    Where the contract follows another source and says what Linux has instead, a difference is
    known.
    """
    results: list[Compared] = []
    for call in calls:
        name = call.side(side).struct
        if name:
            results.append(_reading(call, side, build, document, complete))
    best = min(results, key=lambda r: (r.outcome is Compliance.ABSENT, len(r.findings)))
    worst = next((c for c in calls if c.variant == best.reading), calls[0])
    if best.outcome is Compliance.AGREES and is_faulty(worst, side):
        return against_faulty(best, results, worst)
    says = "; ".join(s.says for s in calls[0].contract.source if _linux(s.id) and s.says)
    if best.outcome is Compliance.DIFFERS and says and not _linux(best.reading):
        return replace(best, outcome=Compliance.NOTED, note=says)
    return best


def is_faulty(call: Call, side: str) -> bool:
    """Whether a side is one that is known to be wrong."""
    return call.status is ReadingStatus.FAULTY and not call.as_followed(side)


def against_faulty(best: Compared, results: Iterable[Compared], call: Call) -> Compared:
    """A source that agrees with what is known to be wrong: how it differs from what is right."""
    why = next(v.why for v in call.contract.variant if v.name == call.variant)
    right = [one for one in results if one.outcome is Compliance.DIFFERS]
    near = min(right, key=lambda one: (one.other, len(one.findings)))
    findings = tuple(replace(f, message=f"{f.message}: {why}") for f in near.findings)
    return replace(near, what=best.what, findings=findings)


def _linux(source: str) -> bool:
    return source.startswith(SOURCE)


def _reading(call: Call, side: str, build: Build, document: Document, complete: bool) -> Compared:
    name = call.side(side).struct
    structs = build.structs.get(name, ())
    if not structs:
        missing = (_missing(call, side, build, document),) if complete else ()
        outcome = Compliance.DIFFERS if complete else Compliance.ABSENT
        return Compared(call.name, side, name, call.variant, outcome, missing)
    found: dict[tuple[str, DriftKind, str], DriftFinding] = {}
    for struct in structs:
        for finding in against_struct(call, side, struct, document):
            found.setdefault((finding.field, finding.kind, finding.message), finding)
    outcome = Compliance.DIFFERS if found else Compliance.AGREES
    label = f"{structs[0].type.shape.value} {name}"
    other = not call.as_followed(side)
    findings = tuple(found.values())
    return Compared(call.name, side, label, call.variant, outcome, findings, other=other)


def _missing(call: Call, side: str, build: Build, document: Document) -> DriftFinding:
    name = call.side(side).struct
    return DriftFinding(
        call.name, side, "", DriftKind.STRUCT_MISSING, f"struct {name} is not there", name,
        "nothing",
        document.place((side, "struct")), build.path,
    )  # fmt: skip
