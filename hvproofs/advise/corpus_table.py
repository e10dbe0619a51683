# SPDX-License-Identifier: MIT
"""Every contract and what one page holds of it, as rows and as Markdown.

It answers the thread's question "are there hypercalls where a smaller batch
size doesn't work at all?" by enumeration; `optimum` has single rows proved.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from hvproofs.advise.partition import PartitionName, Split, header_states, holds, most_qwords, split
from hvproofs.layout.area import Model
from hvproofs.spec.contract import Call, Field, Side, calls
from hvproofs.spec.corpus import Corpus

COMPARED = (PartitionName.SEPARATE, PartitionName.SHARED, PartitionName.HALF)
LEGEND = """\
Sizes in bytes, n entries, v qwords of variable header. `separate`: a page for each side;
`shared`: one page, divided at best; `halves`: one page, half for each side. `fits` and `no`
where there is no batch: a simple call. 4095 is the most a rep count can say. Where two are
shown, the first is for the least (no variable header, a count of 0), the second for the most."""


@dataclass(frozen=True, slots=True)
class CorpusRow:
    """One reading of one contract; architectures with the same sizes share it."""

    call: Call  # the first of the architectures
    archs: tuple[str, ...]
    splits: tuple[tuple[Split, ...], ...]  # per COMPARED: at the least and at the most
    shared: int | None  # the most qwords, or bytes of counted data, of a shared page; None: fixed

    @property
    def label(self) -> str:
        """The call, with its reading where there is more than one."""
        reading = f" [{self.call.variant}]" if self.call.contract.variant else ""
        return self.call.name + reading

    @property
    def has_batch(self) -> bool:
        """Whether a smaller batch means anything: a rep call with a list."""
        return self.call.is_rep and self.call.has_list

    def split_of(self, name: PartitionName) -> tuple[Split, ...]:
        """Of a partition: at the least and at the most."""
        return self.splits[COMPARED.index(name)]

    def fits(self, name: PartitionName, *, most: bool) -> bool:
        """Whether the call, with one entry, fits a partition, at its least or at its most."""
        return self.splits[COMPARED.index(name)][-1 if most else 0].fits

    @property
    def never_places(self) -> bool:
        """Whether a side exceeds a page of its own."""
        return not self.fits(PartitionName.SEPARATE, most=False)

    @property
    def never_shares(self) -> bool:
        """Whether one page can never hold both areas, though a page each can."""
        return not self.never_places and not self.fits(PartitionName.SHARED, most=False)

    @property
    def exceeds_at_maximum(self) -> bool:
        """Whether one page fails only at the documented maximum: of header, or of data."""
        least = self.fits(PartitionName.SHARED, most=False)
        return least and not self.fits(PartitionName.SHARED, most=True)


def _sizes(call: Call) -> tuple[object, ...]:
    sides = ((s.present, s.header_size, s.max_qwords, s.element_size, s.bounded)
             for s in (call.input, call.output))  # fmt: skip
    return (call.variant, *sides)


def _counted(call: Call) -> Field | None:
    """The data of which the caller says how much there is, on either side."""
    return call.input.counted or call.output.counted


def _row(call: Call, model: Model) -> CorpusRow:
    shared, data = PartitionName.SHARED, _counted(call)
    if data is None:
        states = [(call, qwords) for qwords in header_states(call)]
        most = most_qwords(shared, call, model)
    else:
        counted = [call.with_data({data.counted_by: n}) for n in range(data.size + 1)]
        states = [(counted[0], 0), (call, 0)]
        most = sum(holds(shared, one, 0, 0, model)[0] for one in counted) - 1
    found = tuple(tuple(split(name, c, v, model) for c, v in states) for name in COMPARED)
    return CorpusRow(call, (call.arch.value,), found, most)


def rows(corpus: Corpus, model: Model | None = None) -> tuple[CorpusRow, ...]:
    """Every reading of every contract, by call code; the one followed first."""
    model, found = model or Model(), list[CorpusRow]()
    for contract in sorted(corpus.contracts.values(), key=lambda c: c.call_code):
        own: dict[tuple[object, ...], CorpusRow] = {}
        for call in calls(contract):
            key = _sizes(call)
            if key in own:
                own[key] = replace(own[key], archs=(*own[key].archs, call.arch.value))
            else:
                own[key] = _row(call, model)
        found += own.values()
    return tuple(found)


def _size(side: Side) -> str:
    parts = [str(side.header_size)] if side.header_size else []
    parts += [f"8v (v <= {side.max_qwords})"] if side.max_qwords else []
    parts += [f"{side.element_size}n"] if side.element_size else []
    if not side.bounded:
        return "<= a page"
    if side.counted:
        return f"{side.counted.offset} + {side.counted.counted_by} (<= {side.counted.size})"
    return " + ".join(parts) or "-"


def _cell(row: CorpusRow, splits: Sequence[Split]) -> str:
    texts = [
        "no" if not s.fits else "fits" if s.batch is None else str(s.batch) for s in splits
    ]  # fmt: skip
    data = _counted(row.call)
    name = data.counted_by if data else "v"
    return texts[0] if len(texts) == 1 else f"{texts[0]}; {name} max: {texts[-1]}"


def _names(found: Iterable[CorpusRow], more: Callable[[CorpusRow], str]) -> Iterator[str]:
    """A list item for each call; readings and architectures that agree are one."""
    for name, group in groupby(found, key=lambda row: row.call.name):
        same: dict[str, list[CorpusRow]] = {}
        for row in group:
            same.setdefault(more(row), []).append(row)
        for why, members in same.items():
            readings = dict.fromkeys(r.call.variant for r in members if r.call.contract.variant)
            which = f" ({', '.join(readings)})" if readings else ""
            yield f"- {name}{which}: {why}"


def _together(row: CorpusRow) -> str:
    found = row.splits[COMPARED.index(PartitionName.SHARED)][0]
    if not row.call.output.bounded:
        return f"{found.input_bytes} bytes of input and up to a page of output"
    return f"{found.input_bytes} bytes of input and {found.output_bytes} of output"


def _maximum(row: CorpusRow) -> str:
    data = _counted(row.call)
    if data:
        return f"up to {row.shared} bytes of {data.name} share a page, {data.size} do not"
    most = row.call.input.max_qwords
    return f"up to {row.shared} qwords of variable header share a page, {most} do not"


def _section(title: str, found: Sequence[CorpusRow], more: Callable[[CorpusRow], str]) -> list[str]:
    return ["", title, "", *(_names(found, more) if found else ["- none"])]


def _answer(every: Sequence[CorpusRow]) -> list[str]:
    """The thread's question, answered."""
    lists = [row for row in every if row.has_batch]
    stuck = [row for row in lists if not row.fits(PartitionName.SHARED, most=True)]
    smaller = [
        row for row in lists if (row.splits[1][0].batch or 0) < (row.splits[0][0].batch or 0)
    ]
    worst = min(lists, key=lambda r: r.splits[1][-1].batch or 0, default=None)
    lines = ["Are there hypercalls where a smaller batch size doesn't work at all?", ""]
    if stuck:
        names = ", ".join(dict.fromkeys(row.label for row in stuck))
        lines.append(f"Yes: of {names} not even one entry fits one page shared by both areas.")
    elif worst is not None:
        lines.append(
            f"No. Each of the {len(lists)} readings of rep hypercalls with a list works with both "
            "areas in one page, also with the largest variable header. The least batch is "
            f"{worst.splits[1][-1].batch} entries ({worst.label})."
        )
    names = ", ".join(dict.fromkeys(row.label for row in smaller)) or "none"
    lines += [
        "",
        f"A shared page allows fewer entries a call than a page each only for: {names}.",
        "",
        "What cannot share a page are calls whose areas no batch size makes smaller:",
    ]
    never = [row for row in every if row.never_shares]
    places = [row for row in every if row.never_places]
    most = [row for row in every if row.exceeds_at_maximum]
    return [
        *lines,
        *_section("Never one page for both areas; a page each works:", never, _together),
        *_section("Not even a page each: one side exceeds a page:", places, _together),
        *_section("One page, but not at the documented maximum:", most, _maximum),
    ]


def corpus_markdown(corpus: Corpus) -> str:
    """The table as a Markdown document."""
    every = rows(corpus)
    head = "| code | hypercall | class | arch | input | output | separate | shared | halves |"
    lines = [
        "# What one page holds",
        "",
        *_answer(every),
        "",
        "## Largest batch",
        "",
        LEGEND,
        "",
        head,
        "|---|---|---|---|---|---|---:|---:|---:|",
    ]
    for row in every:
        call = row.call
        cells = (
            f"{call.contract.call_code:#06x}", row.label, call.contract.call_class.value,
            ", ".join(row.archs), _size(call.input), _size(call.output),
            *(_cell(row, splits) for splits in row.splits),
        )  # fmt: skip
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"
