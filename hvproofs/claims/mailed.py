# SPDX-License-Identifier: MIT
"""The findings of a reviewer's mail: those of a mail that is known, else what words tell.

A mail has no expressions. One of the list of specs/findings.toml is settled with the facts of
specs/settled.toml; of any other the kind is told, and what a finding of it must say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage

from hvproofs.claims.settle import Settled, Settlement, settle
from hvproofs.decide.asker import Asker
from hvproofs.decide.trust import Trust
from hvproofs.spec.corpus import Corpus
from hvproofs.spec.finding import Finding, FindingKind, needs
from hvproofs.spec.listed import Listed, findings, mails

MOST = 1000  # findings of one mail
_HEADER = re.compile(rb"(From |[A-Za-z][A-Za-z-]*:)")
_ITEM = re.compile(r"\s*[-*] \[(?:Critical|High|Medium|Low)\] (.+)", re.IGNORECASE)
# What the words of each kind have in common, the more telling first.
_WORDS = (
    (FindingKind.WRONG_UNIT, r"PAGE_SHIFT|page size|PFN|HV_HYP_PAGE"),
    (FindingKind.TRUNCATED, r"truncat|overflow|wrap"),
    (FindingKind.ALIGNED, r"align"),
    (FindingKind.OVERLAPS, r"overlap"),
    (FindingKind.CROSSES, r"cross|page boundar"),
    (FindingKind.NOT_VISIBLE, r"decrypt|protected memory|unprotected|shared memory"),
    (FindingKind.STALE, r"uninitiali[sz]ed|stale|leak.*memory|padding"),
    (FindingKind.UNBOUNDED, r"unbounded|bounds|out-of-bounds|unvalidated"),
)
_ELSEWHERE = "nothing in its words is about where an area lies, what it holds or how it is counted"


def is_mail(content: bytes) -> bool:
    """Whether a file begins as a mail does; TOML has no such line."""
    return _HEADER.match(content.lstrip()) is not None


def settle_mail(
    content: bytes, corpus: Corpus, asker: Asker, least: Trust = Trust.SOLVER
) -> tuple[Settled, ...]:
    """What becomes of each finding of a mail, in order."""
    mail = message_from_bytes(content.lstrip(), policy=policy.default)
    message = str(mail.get("Message-ID", "")).strip(" <>")
    for one in mails():
        if one.message == message:
            known = findings(corpus)
            return tuple(settle_listed(each, known, corpus, asker, least) for each in one.finding)
    return tuple(_recognised(words) for words in _items(mail))


def settle_listed(
    listed: Listed, known: dict[str, Finding], corpus: Corpus, asker: Asker,
    least: Trust = Trust.SOLVER,
) -> Settled:  # fmt: skip
    """What becomes of a finding of the list."""
    if listed.kind is None:
        return Settled(None, Settlement.OUT_OF_SCOPE, listed.claim, reason=listed.why)
    finding = known.get(listed.id)
    if finding is None or finding.kind is not listed.kind:
        reason = f"{listed.kind.value}: no expressions of it are known"
        return Settled(None, Settlement.UNDECIDED, listed.claim, reason=reason)
    return settle(finding, corpus, asker, least, listed.claim)


def _items(mail: EmailMessage) -> Iterator[str]:
    body = mail.get_body(("plain",))
    text = str(body.get_content()) if body is not None else ""
    found = (_ITEM.fullmatch(line) for line in text.splitlines())
    for number, one in enumerate(one for one in found if one):
        if number == MOST:
            return
        yield one[1].strip()


def _recognised(words: str) -> Settled:
    for kind, pattern in _WORDS:
        if re.search(pattern, words, re.IGNORECASE):
            asks = ", ".join(needs(kind))
            reason = f"it may be {kind.value}; a [[finding]] of that kind says {asks}"
            return Settled(None, Settlement.UNDECIDED, words, reason=reason)
    return Settled(None, Settlement.OUT_OF_SCOPE, words, reason=_ELSEWHERE)
