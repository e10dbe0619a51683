# SPDX-License-Identifier: MIT
"""Cross-references: links, and names in the text that nothing has."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

from hvproofs.drift.tlfs.finding import LintFinding, LintKind
from hvproofs.drift.tlfs.pages import Tlfs, TlfsLink, TlfsPage

_FOUND = "a link leads to what exists"


def lint_links(tlfs: Tlfs) -> Iterator[LintFinding]:
    """Links to pages and anchors that do not exist, and links to another page than they name."""
    pages = {page.place: page for page in tlfs.pages}
    folded = {place.lower(): place for place in pages}
    misspelt: dict[tuple[str, str], list[str]] = {}
    for page in tlfs.pages:
        for link in page.links:
            if re.match(r"[A-Za-z][\w+.-]*:|/|$", link.target):
                continue  # an address elsewhere
            path, _, anchor = unquote(link.target).partition("#")
            place = os.path.normpath(str(Path(page.place).parent / path)) if path else page.place
            known = pages.get(place)
            other = folded.get(place.lower())
            if known is None and other is not None:
                misspelt.setdefault((place, other), []).append(f"{page.place}:{link.line}")
                known = pages[other]
            if known is not None:
                yield from _inside(page, link, known, anchor)
            elif not _exists(tlfs.root, place):
                message = f"there is no {place}, which [{link.text}] links to"
                yield LintFinding(page.place, link.line, LintKind.LINK, message, _FOUND)
    for (written, real), where in sorted(misspelt.items()):
        first, _, line = where[0].rpartition(":")
        more = f"; so do {', '.join(where[1:])}" if where[1:] else ""
        message = f"the file of {written} is called {real}{more}"
        rule = "a link writes a file's name as it is: not every system takes A for a"
        yield LintFinding(first, int(line), LintKind.LINK, message, rule)


def _exists(root: str, place: str) -> bool:
    """Whether a path names something; what is outside of the folder read is not looked for."""
    return place.startswith("..") or Path(root, place).exists()


def _inside(page: TlfsPage, link: TlfsLink, known: TlfsPage, anchor: str) -> Iterator[LintFinding]:
    """The fragment of a link, and its words."""
    # Whether a capital counts is up to the site.
    if anchor and anchor.lower() not in {one.lower() for one in known.anchors}:
        near = _near(anchor, known.anchors)
        hint = f"; its heading is #{near}" if near else ""
        message = f"{known.place} has no #{anchor}, which [{link.text}] links to{hint}"
        yield LintFinding(page.place, link.line, LintKind.LINK, message, _FOUND)
    words = link.text.strip("'\"` ")
    named = re.fullmatch(r"(?:HvCall|HvExtCall|HV_)\w+", words)
    if named and not anchor and known.name.lower() != words.lower():
        # A member of a type may be found on the type's page.
        if re.search(rf"\b{re.escape(words)}\b", known.text):
            return
        message = f"[{words}] links to the page {known.place}"
        rule = "a link leads to what it names"
        yield LintFinding(page.place, link.line, LintKind.REFERENCE, message, rule)


def _near(anchor: str, anchors: frozenset[str]) -> str:
    """The one anchor that differs in hyphens only; empty: none, or several."""
    found = [a for a in anchors if a.replace("-", "") == anchor.replace("-", "")]
    return found[0] if len(found) == 1 else ""


def lint_calls(tlfs: Tlfs) -> Iterator[LintFinding]:
    """`HvSignalEvent` in a text, where the call is HvCallSignalEvent.

    Told only of names that no page defines and no block of code has: there the prototype of that
    name would be.
    """
    calls = {re.sub(r"^Hv(?:Ext)?Call", "Hv", name): name for name in tlfs.hypercalls}
    code = "\n".join(block.text for page in tlfs.pages for block in page.code)
    calls = {short: name for short, name in calls.items() if not _has(code, short)}
    for page in tlfs.pages:
        for prose in page.prose:
            for number, line in enumerate(prose.text.split("\n"), prose.line):
                for word in dict.fromkeys(re.findall(r"\bHv[A-Z]\w+", line)):
                    if word in calls:
                        message = f"{word}: the call is {calls[word]}"
                        rule = "a call has one name"
                        yield LintFinding(page.place, number, LintKind.REFERENCE, message, rule)


def _has(text: str, word: str) -> bool:
    return re.search(rf"\b{re.escape(word)}\b", text) is not None


def lint_own_name(page: TlfsPage) -> Iterator[LintFinding]:
    """A page of a type whose first sentence introduces another type."""
    title = page.title.strip("`").upper()
    for prose in page.prose:
        found = re.match(
            r"The (HV_[A-Z0-9_]+) (?:data )?type (?:represents|defines|is)\b", prose.text
        )
        if found and title.startswith("HV_") and found[1] != title:
            message = f"the page of {title} introduces {found[1]}"
            rule = "a page describes what it is named after"
            yield LintFinding(page.place, prose.line, LintKind.REFERENCE, message, rule)


def lint_steps(page: TlfsPage) -> Iterator[LintFinding]:
    """A numbered list that leaves a number out."""
    before: int | None = None
    for number, line in enumerate(page.text.split("\n"), 1):
        found = re.match(r"(\d{1,3})\. \S", line)
        if found and before is not None and int(found[1]) > before + 1:
            message = f"step {found[1]} follows step {before}"
            rule = "the steps of a list are numbered one after the other"
            yield LintFinding(page.place, number, LintKind.PROSE, message, rule)
        if found:
            before = int(found[1])
        elif line.strip() and not line.startswith((" ", "\t")):
            before = None
