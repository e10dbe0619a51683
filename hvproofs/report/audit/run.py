# SPDX-License-Identifier: MIT
"""What the command line calls: files in, a text and an exit status out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from hvproofs.audit.assume import check_used
from hvproofs.audit.audit import AuditOptions, audit
from hvproofs.audit.coverage.coverage import coverage
from hvproofs.audit.guest import Guest
from hvproofs.audit.guestfile import load_guest
from hvproofs.audit.result import AuditReport, SiteResult
from hvproofs.audit.sites.followed import readable
from hvproofs.errors import UsageError
from hvproofs.report.audit.baseline import load_baseline, only_new
from hvproofs.report.audit.classified import load_readings
from hvproofs.report.audit.fold import fold, in_build
from hvproofs.report.findings.audited import document, status, suppressed
from hvproofs.report.formats import DEFAULT, Audited, formats, writers
from hvproofs.report.ignore import load_ignores, suppress
from hvproofs.spec.corpus import Corpus, load_shipped, shipped
from hvproofs.status import ExitStatus


@dataclass(frozen=True, slots=True)
class AuditRequest:
    """One run of the audit."""

    paths: tuple[str, ...] = ()  # IR files, folders, compilation databases
    builds: tuple[tuple[str, str], ...] = ()  # name and path of each: one code, configured twice
    guest: str = "linux"  # a shipped guest's name, or a .toml file
    specs: tuple[str, ...] = ()  # the user's own
    classified: tuple[str, ...] = ()  # files of readings: see `classified`
    ignore: str | None = None  # file of findings that are accepted; None: where it is looked for
    today: date | None = None  # on which entries of it end; None: what the clock says
    baseline: str | None = None  # JSON of a former run: only what is new is shown
    options: AuditOptions = field(default_factory=AuditOptions)


def audited(request: AuditRequest) -> AuditReport:
    """Audit files and folders; one entry for each place of the source."""
    if not request.paths and not request.builds:
        raise UsageError("nothing to audit: name IR files, folders or compile_commands.json")
    guest = guest_named(request.guest)
    corpus = load_shipped(request.specs, expressions=False, store=request.options.store)
    parts = [("", list(request.paths))] if request.paths else []
    names = dict.fromkeys(name for name, _ in request.builds)
    parts += [(name, [path for one, path in request.builds if one == name]) for name in names]
    reports = []
    for name, paths in parts:
        # A build that has the name of a state of the guest is meant for that state.
        state = next((one.id for one in guest.configuration if one.id == name), "")
        options = replace(request.options, configuration=state or request.options.configuration)
        report = audit(paths, guest, corpus, options)
        sites = fold(report.sites)
        reports.append(replace(report, sites=in_build(sites, name) if name else sites))
    report = _with_unseen(merged(reports), guest, corpus)
    check_used(request.options.assume, report.assumed)
    return only_new(report, load_baseline(request.baseline)) if request.baseline else report


def _with_unseen(report: AuditReport, guest: Guest, corpus: Corpus) -> AuditReport:
    """With the schemes that were read in code of which no call was seen."""
    seen = {one.scheme for site in report.sites for one in site.followed}
    read = (one.id for one in readable(guest.id, corpus.schemes.values()))
    return replace(report, unseen=tuple(sorted(name for name in read if name not in seen)))


def merged(reports: Sequence[AuditReport]) -> AuditReport:
    """One report of several, in the order of the source; a shared fault is told once."""
    first = reports[0]
    sites = fold([site for report in reports for site in report.sites])
    return replace(
        first,
        sites=tuple(sorted(sites, key=_position)),
        bad=tuple(dict.fromkeys(one for report in reports for one in report.bad)),
        failed=tuple(dict.fromkeys(one for report in reports for one in report.failed)),
        notes=tuple(dict.fromkeys(one for report in reports for one in report.notes)),
        assumed=frozenset(text for report in reports for text in report.assumed),
    )


def _position(site: SiteResult) -> tuple[str, int, int]:
    at = site.location
    return (site.ir, site.line, 0) if at is None else (at.path, at.line, at.column)


def guest_named(name: str) -> Guest:
    """The facts about a guest; UsageError for a name that no shipped guest has."""
    if name.endswith(".toml"):
        return load_guest(name)
    known = sorted(one.stem for one in (shipped() / "guests").glob("*.toml"))
    if name not in known:
        known_text = ", ".join(known)
        raise UsageError(f"no guest '{name}', expected one of {known_text}, or a .toml file")
    return load_guest(str(shipped() / "guests" / f"{name}.toml"))


Told = Callable[[str], None]  # is called with a line for each input that cannot be read


def _quiet(_: str) -> None:
    """Tell nobody."""


def run_coverage(tree: str, request: AuditRequest, form: str = DEFAULT) -> tuple[str, ExitStatus]:
    """What of a tree the IR of a request does not show, in a format, and how the run ends."""
    paths = [*request.paths, *(path for _, path in request.builds)]
    if not paths:
        raise UsageError("nothing to hold the tree to: name IR files or folders")
    found = coverage(tree, paths, guest_named(request.guest), request.options.jobs)
    return writers(lambda one: one.coverage)[form](found), found.status


def run(
    request: AuditRequest, form: str, tree: str | None, bad: Told = _quiet
) -> tuple[str, ExitStatus]:
    """What the command prints: of a tree what the IR does not show, else the verdicts."""
    return run_coverage(tree, request, form) if tree is not None else run_audit(request, form, bad)


def run_audit(
    request: AuditRequest, form: str = DEFAULT, bad: Told = _quiet
) -> tuple[str, ExitStatus]:
    """The report in a format and how the run ends; raises SpecError for bad specs."""
    able = [name for name, one in formats().items() if one.readings]
    if request.classified and form not in able:
        raise UsageError(f"--classified is for --format {' or '.join(able)}")
    readings = load_readings(request.classified)
    entries = load_ignores(request.ignore)
    options = replace(request.options, cores=formats()[form].hypotheses)
    report = audited(replace(request, options=options))
    for one in report.bad:
        bad(str(one))
    day = request.today or date.today()
    done = suppress(document(Audited(report)).findings, entries, day)
    found = Audited(suppressed(report, done), readings, done.complaints)
    return writers(lambda one: one.audit)[form](found), status(found)
