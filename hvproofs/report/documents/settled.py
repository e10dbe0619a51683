# SPDX-License-Identifier: MIT
"""reports/settle.md: every finding of the list's automatic reviewer, and what becomes of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from hvproofs.claims.mailed import settle_listed
from hvproofs.claims.settle import Settled, Settlement
from hvproofs.decide.asker import Asker
from hvproofs.report.fill import filled
from hvproofs.report.settled import basis_lines
from hvproofs.spec.corpus import Corpus
from hvproofs.spec.listed import Listed, ListedMail, ListOutcome, findings, mails

_HEAD = """# What an automatic reviewer found, settled

Made by `hvproofs report settle` from `specs/findings.toml`, every finding of automatic review on
Hyper-V patches in the archive of the linux-hyperv list from 2026-05-12 to 2026-07-13, in words of
our own, with kinds and outcomes that were written down before anything judged them, and from
`specs/settled.toml`, the expressions and facts of those that have a kind, which were written
afterwards. A fact is believed: nothing here reads the code of a patch. Where nobody on the list
answered, a finding is settled and not counted.
"""
# What agrees with an outcome.
_AGREES = {
    ListOutcome.MENDED: Settlement.CONFIRMED, ListOutcome.CONTRADICTED: Settlement.REFUTED,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Row:
    mail: ListedMail
    listed: Listed
    settled: Settled

    @property
    def word(self) -> str:
        """In the table."""
        return self.settled.word.value


def settle_markdown(corpus: Corpus, asker: Asker) -> str:
    """The report."""
    known = findings(corpus)
    rows = [
        _Row(mail, listed, settle_listed(listed, known, corpus, asker))
        for mail in mails() for listed in mail.finding
    ]  # fmt: skip
    kinds = [row for row in rows if row.listed.kind is not None]
    return "\n".join([_HEAD, *_figures(rows, kinds), *_kinds(kinds), *_others(rows), ""])


def _figures(rows: Sequence[_Row], kinds: Sequence[_Row]) -> Iterator[str]:
    words = Counter(row.settled.word for row in kinds)
    settled = words[Settlement.CONFIRMED] + words[Settlement.REFUTED]
    counted = [row for row in kinds if row.listed.outcome is not ListOutcome.NONE]
    decided = [row for row in counted if row.settled.word is not Settlement.UNDECIDED]
    against = [row for row in decided if row.settled.word is not _AGREES[row.listed.outcome]]
    told = (
        f"{len(rows)} findings in {len({row.mail.message for row in rows})} mails. {len(kinds)} "
        f"have a kind: {settled} of them are settled ({100 * settled // len(kinds)} percent), "
        f"{words[Settlement.CONFIRMED]} confirmed and {words[Settlement.REFUTED]} refuted; "
        f"{words[Settlement.UNDECIDED]} undecided. {len(counted)} of those with a kind have an "
        f"outcome on the list: {len(against)} are settled against it."
    )
    yield from filled(told, width=100)


def _link(row: _Row) -> str:
    return f"[{row.mail.subject}](https://lore.kernel.org/r/{row.mail.message})"


def _outcome(listed: Listed) -> str:
    said = f" ([said](https://lore.kernel.org/r/{listed.said}))" if listed.said else ""
    note = f": {listed.note}" if listed.note else ""
    return f"{listed.outcome.value}{said}{note}"


def _kinds(kinds: Sequence[_Row]) -> Iterator[str]:
    yield "\n## Of a kind\n"
    yield "| finding | on | claim | kind | on the list | here |"
    yield "|---|---|---|---|---|---|"
    for row in kinds:
        one = row.listed
        assert one.kind is not None  # noqa: S101 - those that have one
        yield (
            f"| {one.id} | {_link(row)} | {one.claim} | {one.kind.value} | {_outcome(one)} "
            f"| {row.word} |"
        )  # fmt: skip
    yield "\n## What that rests on\n\n```"
    for row in kinds:
        yield f"{row.listed.id}: {row.word}"
        yield from basis_lines(row.settled)
        yield ""
    yield "```"


def _others(rows: Sequence[_Row]) -> Iterator[str]:
    yield "\n## Out of scope\n"
    yield "| on | claim | out of scope because | on the list |"
    yield "|---|---|---|---|"
    for row in rows:
        if row.listed.kind is None:
            one = row.listed
            yield f"| {_link(row)} | {one.claim} | {one.why} | {_outcome(one)} |"
