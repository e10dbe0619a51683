# SPDX-License-Identifier: MIT
"""A review as mails: one for each patch with what is new there, and one for the series.

Where the patches came in mails they are answers to them, one behind the other as an mbox has them,
without Date and Message-ID: those are for who sends them. Nothing is sent here.
"""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import default as policy

from hvproofs import __version__
from hvproofs.errors import Location
from hvproofs.report.audit.render import function, place, who
from hvproofs.report.fill import filled
from hvproofs.report.review.quote import quoted
from hvproofs.report.review.render import change_words, totals, witness_words
from hvproofs.review.series import Mail, Patch
from hvproofs.review.verdict import BAD, Change, Compared, Review, Word

WIDTH = 72  # columns of our own lines, so that they can be quoted twice
_FIRST = (
    f"This was written by a tool, hvproofs {__version__}, and has not been read by anybody before. "
    "It judges where hypercalls have their input and output."
)
_SEPARATOR = "From hvproofs Thu Jan  1 00:00:00 1970\n"


@dataclass(frozen=True, slots=True)
class _New:
    """What is new at one call site."""

    site: Compared
    changes: tuple[Change, ...]  # refuted and undecided alone

    @property
    def at(self) -> Location:
        """Where the call stands."""
        found = self.site.site.location
        return Location(found.path, max(found.line, 1)) if found else Location(self.site.site.ir)


def review_mails(review: Review, again: str = "") -> str:
    """The mails; nothing where nothing is new. `again` is the command that was run."""
    new = list(_new(review))
    told = []
    for number, patch in enumerate(review.patches, 1):
        mine = [one for one in new if review.lines.writer(one.at) == number]
        if mine:
            told.append(_mail(patch.subject, patch.mail, _of_patch(patch, review, mine, again)))
    if new or review.failed or review.bad:
        subject, mail = _whole(review.patches)
        rest = [one for one in new if not review.lines.writer(one.at)]
        told.append(_mail(subject, mail, _of_series(review, new, rest, again)))
    return "\n".join(told)


def _new(review: Review) -> Iterator[_New]:
    for one in review.compared:
        changes = tuple(change for change in one.changes() if change.news in BAD)
        if changes or one.word is Word.NOT_PAIRED:
            yield _New(one, changes)


def _whole(patches: Sequence[Patch]) -> tuple[str, Mail | None]:
    """What the mail for the series answers: its cover letter, or else its first patch."""
    if not patches:
        return "the series", None
    cover = patches[0].cover
    return (cover.subject, cover) if cover else (patches[0].subject, patches[0].mail)


def _of_patch(patch: Patch, review: Review, new: Sequence[_New], again: str) -> Iterator[str]:
    yield from filled(_FIRST, width=WIDTH)
    last: list[str] = []
    for one in new:
        yield ""
        near = review.lines.nearest(one.at)
        lines = list(quoted(patch.diff, review.lines.file(one.at.path), near, review.lines))
        if lines != last:  # what is about the same lines follows without them
            yield from lines
        last = lines
        yield from _told(one)
    yield from _ending(review, again)


def _of_series(
    review: Review, new: Sequence[_New], rest: Sequence[_New], again: str
) -> Iterator[str]:  # fmt: skip
    yield from filled(_FIRST, width=WIDTH)
    yield ""
    yield from filled(totals(review), width=WIDTH)
    for number, patch in enumerate(review.patches, 1):
        count = sum(len(one.changes) or 1 for one in new if review.lines.writer(one.at) == number)
        if count:
            yield from filled(f"{count} new at patch {number}: {patch.subject}", "* ", "  ", WIDTH)
    for fault in (*review.bad, *review.failed):
        yield from filled(str(fault), "* ", "  ", WIDTH)
    for one in rest:
        yield ""
        yield from _told(one)
    yield from _ending(review, again)


def _told(one: _New) -> Iterator[str]:
    site = one.site.site
    yield from filled(f"{place(site)}: {who(site)} in {function(site)}()", "", "  ", WIDTH)
    if one.site.word is Word.NOT_PAIRED:
        which = ", ".join(place(each) for each in one.site.before)
        yield from filled(f"undecided: it may have been any of {which}", "  ", "    ", WIDTH)
    for change in one.changes:
        for words in change_words(change):
            yield from filled(words, "  ", "    ", WIDTH)
        found = change.verdict
        if found is not None:
            run = [f"{name} = {value}" for name, value in found.inputs]
            run += witness_words(found.witness) if found.witness else ()
            for words in run:
                yield from filled(words, "    ", "      ", WIDTH)


def _ending(review: Review, again: str) -> Iterator[str]:
    if again:
        yield from ("", "To run it again:", "", *_command(again))
    yield from ("", "-- ", *filled(", ".join(("hvproofs " + __version__, *review.solvers)),
                                   width=WIDTH))  # fmt: skip


def _command(again: str) -> Iterator[str]:
    """A command in lines that a shell takes for one."""
    line = " "
    for word in map(shlex.quote, shlex.split(again)):
        if len(line) > 1 and len(line) + len(word) + 3 > WIDTH:
            yield f"{line} \\"
            line = "   "
        line += f" {word}"
    yield line


def _mail(subject: str, mail: Mail | None, lines: Iterator[str]) -> str:
    """An answer to a mail; without one, a text with what it is about above it."""
    text = "\n".join([*lines, ""])
    if mail is None:
        return "\n".join([*filled(f"Re: {subject}", "", "  ", WIDTH), "", text])
    made = EmailMessage(policy=policy.clone(linesep="\n", cte_type="8bit"))
    known = f"{mail.references} {mail.message_id}".strip()
    for name, value in (
        ("Subject", f"Re: {subject}"), ("To", mail.sender), ("Cc", _others(mail)),
        ("In-Reply-To", mail.message_id), ("References", known),
    ):  # fmt: skip
        if value:
            made[name] = value
    made.set_content(text, cte="8bit")
    # As mboxrd has it: a line that would begin a mail does not.
    body = "\n".join(
        f">{line}" if line.lstrip(">").startswith("From ") else line
        for line in made.as_bytes().decode("utf-8").split("\n")
    )
    return f"{_SEPARATOR}{body}"


def _others(mail: Mail) -> str:
    return ", ".join(one for one in (mail.to, mail.cc) if one)
