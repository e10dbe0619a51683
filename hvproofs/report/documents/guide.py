# SPDX-License-Identifier: MIT
"""A page for who reviews hypercall code without this tool: what holds of each call's areas.

Sizes and batches are those of `corpus_table`; the theorem of a call is that of the scheme that
gives each area a page of its own, by the digest that `report guarantee` has with its verdict.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hvproofs.advise.corpus_table import CorpusRow, rows
from hvproofs.advise.partition import PartitionName, Split
from hvproofs.audit.guest import Guest
from hvproofs.prove.guarantee import digests
from hvproofs.prove.selection import Selection, candidates
from hvproofs.report.documents.blocks import Block, Heading, Items, Paragraph, Table
from hvproofs.rules.catalogue import RULES
from hvproofs.rules.rule import RuleId
from hvproofs.spec.contract import Side
from hvproofs.spec.corpus import Corpus

SCHEME = "linux/separate-pages"
AREAS = tuple(
    map(RuleId, ("input-aligned", "output-aligned", "input-within-page", "output-within-page",
                 "no-overlap", "rep-count-encodable", "exclusive-use"))
)  # fmt: skip
_READ = (
    "Sentences about the memory that hypercalls are given, made from the contracts (specs/"
    "hypercalls), the rules and the guest's facts. The areas of a call are its input and its "
    "output. Bytes; n entries; v qwords of variable header. A finding that contradicts a line "
    "here is wrong, or the line is: the theorem says which."
)
_THEOREM = (
    f"The last column has the first 16 digits of the digest of the theorem about {SCHEME}, for "
    "every count up to the batch in the column of a page each, every address and every variable "
    "header; hvproofs report guarantee CALL proves it and prints its hypotheses. -: the "
    "scheme is not asked about this reading. A batch is the most entries that fit a call with no "
    "variable header, and with the largest one where two are given."
)


def guide(corpus: Corpus, guest: Guest) -> list[Block]:
    """The page."""
    made = digests(candidates(corpus, Selection(scheme=SCHEME)))
    theorems = {(call.name, call.variant, call.arch.value): text for call, text in made}
    head = ("call", "on", "code", "input", "output", "a page each", "one page", "theorem")
    return [
        Heading(1, "Hypercall areas, for reviewers"),
        Paragraph(_READ),
        Heading(2, "What must hold of every call"),
        Items(tuple(f"{id_.value}: {RULES[id_].statement}" for id_ in AREAS)),
        Heading(2, f"Which pages there are: {guest.title}"),
        Items(tuple(_pages(guest))),
        Heading(2, "Sizes and batches"),
        Paragraph(_THEOREM),
        Table(head, tuple(_row(one, theorems) for one in rows(corpus))),
    ]


def _pages(guest: Guest) -> Iterator[str]:
    for page in guest.page:
        yield f"{page.variable}: {page.size} bytes, aligned to {page.align}, of each CPU its own"
    for state in guest.configuration:
        lacks = f"nobody allocates {', '.join(state.absent)}" if state.absent else "all pages"
        yield f"{state.id}: {state.title} ({lacks})"


def _row(row: CorpusRow, theorems: dict[tuple[str, str, str], str]) -> tuple[str, ...]:
    call = row.call
    each, shared = PartitionName.SEPARATE, PartitionName.SHARED
    found = theorems.get((call.name, call.variant, call.arch.value), "")
    return (
        row.label, ", ".join(row.archs), f"{call.contract.call_code:#06x}",
        _size(call.input), _size(call.output),
        _batch(row.split_of(each)), _batch(row.split_of(shared)), found[:16] or "-",
    )  # fmt: skip


def _size(side: Side) -> str:
    if not side.bounded:
        return "at most a page"
    parts = [str(side.header_size)] if side.header_size else []
    parts += ["8v"] if side.max_qwords else []
    parts += [f"{side.element_size}n"] if side.element_size else []
    most = f", v at most {side.max_qwords}" if side.max_qwords else ""
    return f"{' + '.join(parts) or 'none'}{most}"


def _batch(splits: Sequence[Split]) -> str:
    texts = ("never" if not o.fits else "fits" if o.batch is None else str(o.batch) for o in splits)
    return "; ".join(dict.fromkeys(texts))
