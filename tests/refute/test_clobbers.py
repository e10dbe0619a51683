# SPDX-License-Identifier: MIT
"""Which output byte falls on which input byte, against a byte-by-byte count."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from hvproofs.refute.fields import clobbers, spans
from hvproofs.spec.contract import Field, Side, Variable

INPUT = Side(
    (Field("PartitionId", 0, 8), Field("VpIndex", 8, 4), Field("Flags", 12, 4)),
    Variable("Banks", 4),
    (Field("Name", 0, 4),),
)
OUTPUT = Side((), None, (Field("Low", 0, 8), Field("High", 8, 8)))


def owners(side: Side, qwords: int, entries: int) -> list[str]:
    """The name of every byte, from the definition of the layout."""
    found: list[str] = []
    for field in side.header:
        found += [field.name] * field.size
    for index in range(qwords):
        found += [f"{side.variable.name}[{index}]"] * 8 if side.variable else []
    for index in range(entries):
        for field in side.element:
            found += [f"{field.name}[{index}]"] * field.size
    return found + ["(padding to 8)"] * (-len(found) % 8)


def test_every_byte_has_its_name() -> None:
    for qwords, entries in [(0, 1), (0, 2), (3, 5), (4, 0)]:
        named = [s.name for s in spans(INPUT, qwords, entries) for _ in range(s.start, s.end)]

        assert owners(INPUT, qwords, entries) == named


def test_spans_join_without_gap() -> None:
    found = list(spans(INPUT, 2, 3))
    expected = [span.end for span in found[:-1]]

    assert 0 == found[0].start
    assert expected == [span.start for span in found[1:]]
    # What ends where its fields do has no padding to name.
    assert all(span.start < span.end for span in found)


def test_tail_padding_of_a_struct_has_a_name() -> None:
    side = Side((Field("A", 0, 8), Field("B", 8, 1)))
    expected = [("A", 0, 8), ("B", 8, 9), ("(tail padding)", 9, 16)]

    assert expected == [(s.name, s.start, s.end) for s in spans(side, 0, 0)]


@settings(max_examples=150, deadline=None, derandomize=True, database=None)
@given(st.integers(0, 4), st.integers(0, 5), st.integers(0, 5), st.integers(0, 160))
def test_clobbers_are_the_bytes_in_common(v: int, n: int, m: int, at: int) -> None:
    base = 64
    ins = dict(enumerate(owners(INPUT, v, n), base))
    outs = dict(enumerate(owners(OUTPUT, 0, m), at))
    expected = [(a, outs[a], a - at, ins[a], a - base) for a in sorted(ins.keys() & outs.keys())]
    found = clobbers(spans(INPUT, v, n), base, spans(OUTPUT, 0, m), at)

    assert expected == [
        (c.start + i, c.output, c.output_offset + i, c.input, c.input_offset + i)
        for c in found
        for i in range(c.size)
    ]
