# SPDX-License-Identifier: MIT
"""The fields of a contract against the places of a struct.

Names differ between sources (PartitionId, partition_id, target_partition_id), so a place that
starts and ends where the field does is the field, whatever it is called. A name alone counts
only where it is found elsewhere: then the field moved. What is reserved on either side may be cut
into pieces in any way.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from hvproofs.drift.finding import DriftKind
from hvproofs.drift.flatten import Flat, Node, is_reserved, plain
from hvproofs.drift.model import BITS
from hvproofs.spec.contract import Field


@dataclass(frozen=True, slots=True)
class Difference:
    """A finding without its places."""

    kind: DriftKind
    index: int | None  # of the contract's field; None: the header or element as a whole
    name: str  # of the field, as the contract or else the source has it
    message: str
    expected: str
    found: str
    node: Node | None  # the place in the source, where there is one


def means_nothing(field: Field) -> bool:
    """Whether a field is padding or reserved."""
    return field.pad or is_reserved(field.name)


def _span(field: Field) -> tuple[int, int]:
    return field.offset * BITS, field.end * BITS


def at(offset: int, size: int) -> str:
    """A place in words."""
    return f"at {offset}, {size} byte{'s' if size != 1 else ''}"


class _Match:
    """One list of fields against one flattened struct."""

    def __init__(self, fields: tuple[Field, ...], flat: Flat) -> None:
        self.fields = [field for field in fields if not means_nothing(field)]
        self.nodes = flat.nodes
        self.every = fields
        self.index = {field.name: index for index, field in enumerate(fields)}
        spans = {_span(field) for field in self.fields}
        # Exact places of fields: names inside of them are details of those fields.
        self.taken = [n for n in self.nodes if (n.start, n.end) in spans and not n.leaf]

    def free(self, node: Node) -> bool:
        """Whether a place is not a detail of some other field."""
        return not any(
            outer.start <= node.start and node.end <= outer.end
            for outer in self.taken
            if (outer.start, outer.end) != (node.start, node.end)
        )

    def of(self, field: Field) -> Difference | None:
        """How one field differs, if it does."""
        start, end = _span(field)
        same = [n for n in self.nodes if (n.start, n.end) == (start, end)]
        named = [n for n in self.nodes if plain(field.name) in n.names]
        if any(n in named for n in same):
            return None
        free = [n for n in named if self.free(n)]
        here = [n for n in free if n.start == start]
        away = [n for n in free if n.start != start]
        if same:
            return self._renamed(field, same, here, away)
        if here and not (here[0].bitfield and self._bitfields(start, end)):
            return self._size(field, here[0])
        if here:
            return None
        if away:
            return self._moved(field, away[0])
        if self._in_pieces(start, end) or self._cut_up(start, end):
            return None
        first = next((n for n in self.nodes if n.start == start and not self._foreign(n)), None)
        return self._size(field, first) if first else self._missing(field)

    def _renamed(
        self, field: Field, same: list[Node], here: list[Node], away: list[Node]
    ) -> Difference | None:
        if away and not here:
            return self._moved(field, away[0])
        if not here and all(self._foreign(node) for node in same):
            return self._missing(field)
        return None

    def _foreign(self, node: Node) -> bool:
        """Whether a place has the name of a field that belongs elsewhere and is not found there."""
        span = (node.start, node.end)
        if any(plain(f.name) in node.names for f in self.fields if _span(f) == span):
            return False
        others = [f for f in self.fields if plain(f.name) == plain(node.name)]
        return any(not self._at_home(field) for field in others)

    def _at_home(self, field: Field) -> bool:
        return any(
            (n.start, n.end) == _span(field) and plain(field.name) in n.names for n in self.nodes
        )

    def _bitfields(self, start: int, end: int) -> bool:
        """Whether bitfields and nothing else make up the field."""
        inside = [n for n in self.nodes if n.leaf and start <= n.start and n.end <= end]
        if not inside or not all(n.bitfield for n in inside):
            return False
        last = -(-max(n.end for n in inside) // BITS) * BITS
        return min(n.start for n in inside) == start and last == end

    def _in_pieces(self, start: int, end: int) -> bool:
        """Whether several members make up the field exactly."""
        inside = [n for n in self.nodes if n.leaf and start <= n.start and n.end <= end]
        if self._bitfields(start, end):
            return True
        if all(node.reserved for node in inside) or any(map(self._foreign, inside)):
            return False
        starts, ends = {n.start for n in self.nodes}, {n.end for n in self.nodes}
        return start in starts and end in ends

    def _cut_up(self, start: int, end: int) -> bool:
        """Whether the field is one of several that make up a member exactly.

        Beside padding it is not: then the member is a larger field. In a reserved member it is:
        what one source reserves, another has given a meaning.
        """
        for node in self.nodes:
            fields = self.every if node.reserved else self.fields
            starts = {_span(field)[0] for field in fields}
            ends = {_span(field)[1] for field in fields}
            inside = node.leaf and node.start <= start and end <= node.end
            if inside and node.start in starts and node.end in ends:
                return True
        return False

    def _size(self, field: Field, node: Node) -> Difference:
        where = f"has {field.size} bytes, {node.path} has {node.size}"
        return Difference(
            DriftKind.SIZE, self.index[field.name], field.name, f"{field.name} {where}",
            str(field.size), str(node.size), node,
        )  # fmt: skip

    def _moved(self, field: Field, node: Node) -> Difference:
        where = f"is {at(field.offset, field.size)}, {node.path} {at(node.offset, node.size)}"
        return Difference(
            DriftKind.OFFSET, self.index[field.name], field.name, f"{field.name} {where}",
            str(field.offset), str(node.offset), node,
        )  # fmt: skip

    def _missing(self, field: Field) -> Difference:
        return Difference(
            DriftKind.MISSING, self.index[field.name], field.name,
            f"{field.name} {at(field.offset, field.size)} is not there",
            f"{at(field.offset, field.size)}", "nothing", None,
        )  # fmt: skip

    def additional(self, limit: int | None) -> Iterator[Difference]:
        """Members that no field accounts for, below `limit` bytes."""
        spans = [_span(field) for field in self.fields]
        names = {plain(field.name) for field in self.fields}
        done: list[Node] = []
        for node in self.nodes:
            beyond = limit is not None and node.offset >= limit
            if node.reserved or beyond or node.names & names or self._inside(node, done):
                continue
            if _overlaps((node.start, node.end), spans):
                continue
            if any(_overlaps(union, spans) for union in node.parents):
                continue
            done.append(node)
            where = at(node.offset, node.size)
            message = f"{node.path} {where} is in no field"
            yield Difference(DriftKind.ADDITIONAL, None, node.path, message, "nothing", where, node)

    def _inside(self, node: Node, done: list[Node]) -> bool:
        return any(n.start <= node.start and node.end <= n.end for n in done)


def _overlaps(span: tuple[int, int], others: list[tuple[int, int]]) -> bool:
    return any(span[0] < end and start < span[1] for start, end in others)


def differences(fields: tuple[Field, ...], flat: Flat, limit: int | None) -> list[Difference]:
    """How `flat` differs from `fields`; members from `limit` bytes on belong to a list."""
    match = _Match(fields, flat)
    found = [difference for field in match.fields if (difference := match.of(field))]
    return found + list(match.additional(limit))
