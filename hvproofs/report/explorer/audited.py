# SPDX-License-Identifier: MIT
"""The page of an audit: what is said of each call site, beside the lines it is made in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from hvproofs.audit.result import AuditReport, SiteResult
from hvproofs.report.audit.fold import weakest
from hvproofs.report.audit.render import COUNTED, function, site_lines, source_file, totals
from hvproofs.report.explorer.markup import Markup, element, joined, page
from hvproofs.spec.scheme import Verdict

BEFORE, AFTER = 12, 4  # lines of source shown around what is told
LARGEST = 4 << 20  # bytes of a source file that is read


def audit_page(report: AuditReport, tree: Path | None = None) -> str:
    """The page of a report; with the lines of the source where the tree holds its files."""
    files: dict[str, list[SiteResult]] = {}
    for site in report.sites:
        files.setdefault(source_file(site), []).append(site)
    faults = [element("p", str(one), class_="refuted") for one in (*report.bad, *report.failed)]
    body = joined(
        element("nav", element("a", "all calls", href="index.html")),
        element("h1", "Call sites in guest code"),
        element("p", f"{totals(report.sites)}. Refuted: a run of the code's own IR breaks the "
                "rule. Undecided: neither shown nor broken, for the reason that is told."),
        *faults, _table(files), *(_file(tree, path, sites) for path, sites in files.items()),
    )  # fmt: skip
    return page("Call sites", element("main", body), ())


def _table(files: dict[str, list[SiteResult]]) -> Markup:
    heads = [
        element("th", text, scope="col") for text in ("file", *(label for _, label in COUNTED))
    ]
    rows = []
    for path, sites in files.items():
        count = Counter(site.verdict for site in sites)
        cells = (element("td", str(count[verdict] or "")) for verdict, _ in COUNTED)
        rows.append(element("tr", element("td", element("a", path, href=f"#{path}")), *cells))
    return element("table", element("thead", element("tr", *heads)), element("tbody", *rows))


def _file(tree: Path | None, path: str, sites: Sequence[SiteResult]) -> Markup:
    lines = _source(tree, path)
    parts = []
    for name in dict.fromkeys(map(function, sites)):
        here = [site for site in sites if function(site) == name]
        parts += [element("h3", f"{name}()"), *_told(here, lines)]
    if not lines:
        parts.insert(0, element("p", "The source is not at hand: name its tree with --source.",
                                class_="faint"))  # fmt: skip
    return element("details", element("summary", path), *parts, id=path, open="")


def _told(sites: Sequence[SiteResult], lines: Sequence[str]) -> Iterator[Markup]:
    """The lines around some calls of one function, and below each call what is said of it."""
    at: dict[int, list[SiteResult]] = {}
    for site in sites:
        at.setdefault(_line(site, lines), []).append(site)
    yield from map(_said, at.pop(0, ()))
    if not at:
        return
    shown = sorted({n for line in at for n in range(line - BEFORE, line + AFTER + 1)
                    if 1 <= n <= len(lines)})  # fmt: skip
    rows = []
    for last, number in zip([shown[0] - 1, *shown], shown, strict=False):
        if number != last + 1:
            rows.append(element("tr", element("td", "..."), element("td")))
        rows.append(_row(number, lines[number - 1], at.get(number, ())))
    yield element("table", element("tbody", *rows), class_="code")


def _row(number: int, text: str, sites: Sequence[SiteResult]) -> Markup:
    cell = element("td", element("code", text), *map(_said, sites))
    words = {"class_": _word(sites)} if sites else {}
    return element("tr", element("td", str(number), class_="number"), cell, **words)


def _said(site: SiteResult) -> Markup:
    return element("pre", "\n".join(site_lines(site)), class_=_word([site]))


def _word(sites: Sequence[SiteResult]) -> str:
    return {Verdict.NOT_APPLICABLE: "faint"}.get(
        worst := weakest(site.verdict for site in sites), worst.value
    )


def _line(site: SiteResult, lines: Sequence[str]) -> int:
    """The line of the source, counted from 1; 0 where it is not among those at hand."""
    line = site.location.line if site.location is not None else 0
    return line if line <= len(lines) else 0


def _source(tree: Path | None, path: str) -> list[str]:
    """The lines of a file of the tree; none of what lies outside of it or is no source."""
    if tree is None:
        return []
    root, file = tree.resolve(), (tree / path).resolve()
    if not file.is_relative_to(root) or not file.is_file() or file.stat().st_size > LARGEST:
        return []
    return file.read_text("utf-8", errors="replace").expandtabs(8).splitlines()
