# SPDX-License-Identifier: MIT
"""The review of two folders of IR: what has changed is audited in both, and compared."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from hvproofs.audit.audit import SPARED, AuditOptions, audit
from hvproofs.audit.guest import Guest
from hvproofs.audit.llvm.inputs import find
from hvproofs.audit.result import AuditReport
from hvproofs.decide.asker import Asker
from hvproofs.decide.reached import each as each_of
from hvproofs.errors import Diagnostic, Location
from hvproofs.review.code import Opened, opened, unchanged
from hvproofs.review.compare import Equal, compared
from hvproofs.review.lockstep import Locksteps
from hvproofs.review.outside import Outside
from hvproofs.review.pair import Found, Paired, paired
from hvproofs.review.verdict import Compared, Review, Word
from hvproofs.spec.corpus import Corpus

Files = Mapping[str, str]  # by the name both trees have of a file: its path


@dataclass
class _Looked:
    """What a look at both sides' files finds."""

    files: list[dict[str, Opened]] = field(default_factory=lambda: [{}, {}])  # those that differ
    bad: list[Diagnostic] = field(default_factory=list)
    untouched: int = 0  # call sites in files that read the same
    spared: dict[str, frozenset[str]] = field(default_factory=dict)  # path: functions of others
    outside: Outside = field(default_factory=Outside)  # of all files


def files_of(folder: str, guest: Guest) -> tuple[Files, tuple[Diagnostic, ...]]:
    """The IR of a folder, or of one file, by name; and what cannot be read."""
    place = Path(folder)
    if not place.exists():
        return {}, (Diagnostic(Location(folder), "no such file or folder", "a folder with IR"),)
    inputs = find([folder], guest.kept)
    if not place.is_dir():
        return {"": folder}, inputs.bad
    return {str(Path(one).relative_to(place)): one for one in inputs.files}, inputs.bad


def review(
    before: Files, after: Files, guest: Guest, corpus: Corpus, options: AuditOptions
) -> Review:
    """Every call site before and after; raises nothing for what the files hold."""
    asker = Asker(options.means)
    solvers = asker.names
    looked = _look(before, after, guest, asker)
    options = replace(options, spared=looked.spared)
    reports = [
        audit([each[name] for name in files], guest, corpus, options) if files else None
        for each, files in zip((before, after), looked.files, strict=True)
    ]
    found = [
        list(_found(each, report))
        for each, report in zip((before, after), reports, strict=True)
    ]  # fmt: skip
    pairs = list(paired(*found))
    locksteps = Locksteps(asker)
    sites = [_compared(one, looked, locksteps, options) for one in each_of("call sites", pairs)]
    sites.sort(key=_place)
    last = reports[1]
    bad = (*looked.bad, *(one for report in reports if report for one in report.bad))
    failed = last.failed if last else ()
    spared = sum(site.reason == SPARED for site in last.sites) if last else 0
    return Review(
        tuple(sites), looked.untouched + spared, tuple(dict.fromkeys(bad)), failed, solvers
    )


def _look(before: Files, after: Files, guest: Guest, asker: Asker) -> _Looked:
    """The files that differ, opened."""
    looked = _Looked()
    names = sorted(before.keys() | after.keys())
    for name in each_of("files", names):
        _open(name, [each.get(name) for each in (before, after)], looked, guest, asker)
    looked.outside.close()
    return looked


def _open(
    name: str, sides: Sequence[str | None], looked: _Looked, guest: Guest, asker: Asker
) -> None:
    contents = {Path(one).read_bytes() if one and Path(one).is_file() else one for one in sides}
    found: list[Opened | None] = []
    for path in sides[:1] if len(contents) == 1 else sides:
        one = opened(Path(path), path, guest, asker) if path else None
        if isinstance(one, Diagnostic):
            looked.bad.append(one)
            return
        found.append(one)
    first, last = found[0], found[-1]
    looked.outside.add(name, first, last)
    if first and last and first.own == last.own:
        looked.untouched += len({one.location or one.function for one in last.sites})
        return
    for files, one in zip(looked.files, found, strict=True):
        if one is not None:
            files[name] = one
            looked.spared[one.path] = unchanged(first, last) if first and last else frozenset()


def _found(names: Files, report: AuditReport | None) -> Iterator[Found]:
    """The call sites of a report that are judged, under the names of their files."""
    known = {path: name for name, path in names.items()}
    for site in report.sites if report else ():
        if site.reason != SPARED:
            yield Found(known[site.ir], site)


def _compared(
    one: Paired, looked: _Looked, locksteps: Locksteps, options: AuditOptions
) -> Compared:  # fmt: skip
    before, after = tuple(each.site for each in one.before), one.after
    if after is None:
        return Compared(Word.GONE, before, None)
    if not one.sure:
        return Compared(Word.NOT_PAIRED if before else Word.ADDED, before, after.site)
    sides = [looked.files[0][one.before[0].file], looked.files[1][after.file]]
    names = [before[0].function, after.site.function]
    known = [each.text.functions for each in sides]
    if all(name in each for name, each in zip(names, known, strict=True)) and (
        sides[0].whole(names[0]) == sides[1].whole(names[1])
    ):
        return Compared(Word.SAME_CODE, before, after.site)
    evaluated = [each.evaluation(name) for each, name in zip(sides, names, strict=True)]
    reasons = [each for each in evaluated if isinstance(each, str)]
    first, last = evaluated
    if isinstance(first, str) or isinstance(last, str):
        return Compared(Word.CHANGED, before, after.site, Equal((), (), reasons[0]))
    lines = (before[0].line, after.site.line)
    equal = compared(first, last, lines, locksteps)
    if reason := _differing(looked.outside, sides, names):
        equal = replace(equal, reason=equal.reason or reason)
    if equal.holds and not locksteps.asker.trust.reaches(options.least):
        equal = Equal((), (), f"shown equal by one solver, not {options.least.value}")
    return Compared(
        Word.SAME_AREAS if equal.holds else Word.CHANGED, before, after.site, equal
    )  # fmt: skip


def _differing(outside: Outside, sides: Sequence[Opened], names: Sequence[str]) -> str:
    """Which functions of other files do not answer the same for all that is known."""
    each = [outside.differing(*one) for one in zip(sides, names, strict=True)]
    found = sorted({name for one in each for name in one})
    where = ", ".join(f"{name}() of {outside.changed[name]}" for name in found)
    return f"the series changes what it calls: {where}" if found else ""


def _place(one: Compared) -> tuple[str, int, int, str]:
    site = one.site
    at = site.location
    where = (site.ir, site.line, 0) if at is None else (at.path, at.line, at.column)
    return (*where, site.function)
