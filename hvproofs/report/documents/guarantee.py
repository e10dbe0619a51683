# SPDX-License-Identifier: MIT
"""What is guaranteed, for whom: the document that other documentation links to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from hashlib import sha256

from hvproofs.decide.trust import Trust
from hvproofs.prove.guarantee import Guarantee
from hvproofs.report.documents.assumptions import of_names, unwritten
from hvproofs.report.documents.blocks import Block, Heading, Items, Paragraph, Table
from hvproofs.report.range_text import of_call
from hvproofs.report.text import call_label
from hvproofs.rules.catalogue import RULES
from hvproofs.spec.scheme import Scheme


def document(made: Sequence[Guarantee], title: str) -> list[Block]:
    """The guarantees of some calls under some schemes, scheme by scheme, in full."""
    blocks: list[Block] = [Heading(1, title), Paragraph(_READ)]
    groups: dict[str, list[Guarantee]] = {}
    for one in made:
        groups.setdefault(one.scheme.id, []).append(one)
    for group in groups.values():
        blocks += _scheme(group)
    return blocks


_READ = (
    "A call is guaranteed where every rule that has something to say of it is proved, for the "
    "counts and variable headers that are named and no others, under the assumptions that are "
    "named. The ids are those of the ledger of assumptions. What is refuted or unknown is "
    "guaranteed by nobody and is listed with the rules that stand in the way."
)


def _scheme(group: Sequence[Guarantee]) -> Iterator[Block]:
    scheme = group[0].scheme
    yield Heading(2, scheme.id)
    yield Paragraph(f"{scheme.title}.")
    yield from _source(scheme)
    held = [one for one in group if one.holds]
    if held:
        head = ("call", "on", "counts and headers", "trust", "theorem (SHA-256)")
        yield Table(head, tuple(_row(one) for one in held))
        yield from _rules(held)
        yield from _assumed(held)
    lines = tuple(dict.fromkeys(_missing(one) for one in group if not one.holds))
    if lines:
        yield Paragraph("Not guaranteed:")
        yield Items(lines)


def _source(scheme: Scheme) -> Iterator[Block]:
    if scheme.source:
        places = (f"{o.place}{f' ({o.versions})' if o.versions else ''}" for o in scheme.source)
        yield Paragraph(f"Read from: {'; '.join(places)}.")


def _row(one: Guarantee) -> tuple[str, ...]:
    # The least trust of its parts, as of every composition.
    trusts = {r.trust for r in one.decided}
    trust = Trust.CROSS_CHECKED if trusts == {Trust.CROSS_CHECKED} else Trust.SOLVER
    label, arch = call_label(one.call), one.call.arch.value
    return (label, arch, of_call(one.decided), trust.value, one.digest[:16])


def _rules(held: Sequence[Guarantee]) -> Iterator[Block]:
    rules = dict.fromkeys(r.rule for one in held for r in one.decided)
    named = ", ".join(id_.value for id_ in RULES if id_ in rules)
    yield Paragraph(f"Rules proved of every call in the table that they speak of: {named}.")


def _assumed(held: Sequence[Guarantee]) -> Iterator[Block]:
    kinds = {k.id: k for one in held for k in of_names(one.hypotheses)}
    kinds |= {k.id: k for one in held for k in unwritten(one.situation)}
    yield Paragraph("Assumed:")
    yield Items(tuple(f"{k.id}: {k.says} ({k.party.value})" for k in kinds.values()))


def _missing(one: Guarantee) -> str:
    label = call_label(one.call)
    if one.rejected:
        return f"{label}: a build check of the guest lets it not be compiled"
    if not one.decided:
        return f"{label}: no rule has anything to say"
    broken = ", ".join(f"{r.rule.value} {r.verdict.value}" for r in one.broken)
    return f"{label}, {of_call(one.decided)}: {broken}"


def summary(made: Sequence[Guarantee]) -> list[Block]:
    """reports/guarantees.md: every scheme in one row, and the calls that are guaranteed."""
    groups: dict[str, list[Guarantee]] = {}
    for one in made:
        groups.setdefault(one.scheme.id, []).append(one)
    held = sum(one.holds for one in made)
    rows = tuple(_summary_row(id_, group) for id_, group in sorted(groups.items()))
    return [
        Heading(1, "What is guaranteed"),
        Paragraph(
            f"{held} of {len(made)} calls under {len(groups)} schemes are guaranteed: every rule "
            "is proved for the whole range. hvproofs report guarantee SCHEME or CALL has one of "
            "them in full, with its assumptions (assumptions.md) and exclusions."
        ),
        Table(("scheme", "guaranteed", "not guaranteed", "theorems (SHA-256)"), rows),
    ]


def _summary_row(id_: str, group: Sequence[Guarantee]) -> tuple[str, ...]:
    held = dict.fromkeys(_short(one) for one in group if one.holds)
    bad = dict.fromkeys(_missing(one) for one in group if not one.holds and not one.rejected)
    return (id_, _few(list(held)), _few(list(bad)), _joint(group))


def _short(one: Guarantee) -> str:
    return f"{call_label(one.call)} {of_call(one.decided)}".strip()


def _few(texts: Sequence[str], most: int = 4) -> str:
    more = len(texts) - most
    return "; ".join(texts[:most]) + (f"; and {more} more" if more > 0 else "") or "-"


def _joint(group: Sequence[Guarantee]) -> str:
    return sha256("".join(one.digest for one in group).encode()).hexdigest()[:16]
