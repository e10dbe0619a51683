# SPDX-License-Identifier: MIT
"""Contracts against the layout tables of the TLFS pages."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from hvproofs.drift.compare import Context, base_of
from hvproofs.drift.fields import Difference, at, differences
from hvproofs.drift.finding import Compared, Compliance, DriftFinding, DriftKind, DriftReport
from hvproofs.drift.flatten import Flat, Node
from hvproofs.drift.model import BITS
from hvproofs.drift.tlfs.layout import LayoutBlock, Line, blocks
from hvproofs.drift.tlfs.pages import PagePart, Tlfs, TlfsPage, read_tlfs
from hvproofs.spec.contract import Call, Contract, Field, ReadingStatus, Side, calls
from hvproofs.spec.corpus import Corpus
from hvproofs.spec.toml import Document

SIDES = ("input", "output")
SOURCE = "tlfs"  # the id of the source that the online pages are

Progress = Callable[[str], None]


def drift_tlfs(
    path: str, corpus: Corpus, contracts: Iterable[Contract], complete: bool, progress: Progress
) -> DriftReport:
    """Compare contracts with the pages below a folder.

    Where `complete`, a contract without a page is drift. Raises SpecError where there are no
    pages.
    """
    progress(f"reading the pages below {path}")
    tlfs = read_tlfs(path)
    compared: list[Compared] = []
    skipped = 0
    for contract in contracts:
        page = tlfs.hypercalls.get(contract.name)
        document = corpus.documents[contract.name]
        if page is None:
            known = any(source.id == SOURCE for source in contract.source)
            skipped += not known
            if known:
                compared.append(_absent(contract, document, tlfs, complete))
            continue
        compared += _page(contract, page, document)
    return DriftReport(path, "TLFS pages", None, tuple(compared), skipped)


def _absent(contract: Contract, document: Document, tlfs: Tlfs, complete: bool) -> Compared:
    what = f"hypercalls/{contract.name}.md"
    if not complete:
        return Compared(contract.name, "call", what, SOURCE, Compliance.ABSENT)
    finding = DriftFinding(
        contract.name, "", "", DriftKind.STRUCT_MISSING, f"page {what} is not there", what,
        "nothing",
        document.place(("name",)), tlfs.root,
    )  # fmt: skip
    return Compared(contract.name, "call", what, SOURCE, Compliance.DIFFERS, (finding,))


def _page(contract: Contract, page: TlfsPage, document: Document) -> list[Compared]:
    """Every side of a contract on every architecture against one page."""
    says = "; ".join(source.says for source in contract.source if source.id == SOURCE)
    named = [call for call in calls(contract) if call.variant == SOURCE]
    own = [call for call in named if call.status is not ReadingStatus.FAULTY]
    chosen = own or [call for call in calls(contract) if call.variant == contract.follows]
    reading = SOURCE if own else contract.follows
    found: dict[str, list[DriftFinding]] = {"call": _head(contract, page, document)}
    for call in chosen:
        for side in SIDES:
            tables = [b for b in blocks(page) if b.arch is call.arch and b.part.side == side]
            if tables:
                found.setdefault(side, []).extend(_side(call, side, tables, document))
    results = []
    for side, findings in found.items():
        # What is known to be wrong is no other reading: the page differs.
        known = bool(says) and not named
        outcome = Compliance.NOTED if findings and known else Compliance.DIFFERS
        outcome = outcome if findings else Compliance.AGREES
        unique = tuple(dict.fromkeys(findings))
        note = says if outcome is Compliance.NOTED else ""
        other = side in SIDES and not all(call.as_followed(side) for call in chosen)
        results.append(
            Compared(contract.name, side, page.place, reading, outcome, unique, note, other)
        )
    return results


def _head(contract: Contract, page: TlfsPage, document: Document) -> list[DriftFinding]:
    """Call code and class."""
    code = page.call_code
    if code is None:
        return []
    found = []
    kind = contract.call_class.value
    if code[0] != contract.call_code:
        expected, other = f"{contract.call_code:#06x}", f"{code[0]:#06x}"
        message = f"call code {expected}, the page says {other}"
        found.append((("call_code",), message, expected, other))
    # `Variable, simple input` is a simple call.
    if kind not in code[1].lower():
        message = f"a {kind} call, the page says {code[1].lower()}"
        found.append((("class",), message, kind, code[1].lower()))
    return [
        DriftFinding(
            contract.name, "", "", DriftKind.CALL_CODE, message, expected, other,
            document.place(path),
            f"{page.path}:{code[2]}",
        )
        for path, message, expected, other in found
    ]  # fmt: skip


def _side(
    call: Call, name: str, tables: list[LayoutBlock], document: Document
) -> list[DriftFinding]:
    """One side of a reading against the tables of its page."""
    side = call.side(name)
    header = [b for b in tables if b.part in (PagePart.INPUT, PagePart.OUTPUT)]
    element = [b for b in tables if b.part in (PagePart.INPUT_ELEMENT, PagePart.OUTPUT_ELEMENT)]
    lines = [line for block in header for line in block.lines]
    rows = [line for block in element for line in block.lines]
    start = side.header_size
    beyond = [line for line in lines if line.offset is not None and line.offset >= start]
    if side.element and not rows:
        # One table for both: what lies behind the header is the first element.
        rows = [replace(line, offset=(line.offset or 0) - start) for line in beyond]
        lines = [line for line in lines if line not in beyond]
    found = _fields(call, name, "header", side.header, lines, tables[0], document)
    if side.element and rows and not any(line.variable for line in rows):
        found += _fields(call, name, "element", side.element, rows, tables[0], document)
    return found


def _fields(
    call: Call, name: str, part: str, fields: tuple[Field, ...], lines: list[Line],
    table: LayoutBlock, document: Document,
) -> list[DriftFinding]:  # fmt: skip
    """Fields against rows."""
    flat = _flat(lines, table)
    places = {line.name: line.line for line in lines}

    def place(node: Node | None) -> str:
        line = places.get(node.path) if node else None
        return f"{table.page.path}:{line or table.table.line}"

    context = Context(call.name, name, call.is_rep, document, base_of(call, name), place)
    # What lies inside of a field of variable size is that field's own affair.
    opened = min((line.offset or 0 for line in lines if line.variable), default=None)
    kept = tuple(f for f in fields if opened is None or f.offset < opened)
    side: Side = call.side(name)
    limit = side.header_size if part == "header" and (side.element or side.variable) else None
    found: list[Difference] = differences(kept, flat, limit)
    return [context.finding(part, difference) for difference in found]


def _flat(lines: list[Line], table: LayoutBlock) -> Flat:
    nodes = [
        Node(
            line.name, line.name, (line.offset or 0) * BITS, (line.end or 0) * BITS, True, (),
            line.reserved,
        )
        for line in lines
        if line.offset is not None and line.size
    ]  # fmt: skip
    size = max((line.end or 0 for line in lines), default=0)
    nodes.sort(key=lambda node: (node.start, -node.end))
    return Flat(f"{table.page.place} {at(0, size)}", size, tuple(nodes), ())
