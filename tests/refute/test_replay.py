# SPDX-License-Identifier: MIT
"""Values for a call: those a refutation hangs on are kept, the others are made."""

from __future__ import annotations

from hvproofs.spec.scheme import Place, Position, Region, RegionKind
from made import PAGE, obligation, replayer

HEAP = Region(RegionKind.HEAP, "4096", "8")
LARGE = Region(RegionKind.HEAP, "1ull << 20", "4096")


def test_addresses_that_a_counterexample_hangs_on_are_kept() -> None:
    # On the heap an area crosses a page where its address is near the end of one.
    here = replayer(regions={"a": HEAP, "b": PAGE})
    crosses = obligation(here.situation, "input-within-page", "placement")
    found = {"n": 1, "v": 0, "base.a": 0x1FF8, "base.b": 0x8000}

    assert here.breaks(crosses, found)
    assert found == here.whole(crosses, dict(found))


def test_a_count_without_addresses_gets_legal_ones() -> None:
    here = replayer(limit="5000", regions={"a": LARGE, "b": PAGE})
    count = obligation(here.situation, "rep-count-encodable", "count")
    made = here.whole(count, {"n": 4096, "v": 0})

    assert {"n", "v", "base.a", "base.b"} == made.keys()
    assert (4096, 0) == (made["n"], made["v"])
    assert here.holds(here.situation.hypotheses()[-5:], made)


def test_what_speaks_of_no_count_gets_the_least_that_there_is() -> None:
    for limit, least in (("4", 1), ("0", 0)):
        here = replayer(limit=limit)
        positive = obligation(here.situation, "limit-positive", "limit")

        assert least == here.whole(positive, {"n": 77, "v": 0})["n"]


def test_the_boundaries_are_1_the_limit_what_the_field_holds_and_what_fills_a_page() -> None:
    here = replayer(limit="5000", regions={"a": LARGE, "b": PAGE})
    # 8 bytes and 16 for each entry.
    filled = (4096 - 8) // 16
    expected = {"n = 1": 1, "n = limit": 5000, "n = 4095": 4095, "n = 255": filled}

    assert {f"{name}, v = 0": n for name, n in expected.items()} == {
        boundary.name: boundary.values["n"] for boundary in here.boundaries()
    }
    assert ["count-within-field"] == [
        one.name for boundary in here.boundaries() for one in boundary.excluded
    ]


def test_no_boundary_is_beyond_the_limit() -> None:
    names = [boundary.name for boundary in replayer(qwords=2).boundaries()]

    assert [f"{count}, v = {v}" for v in (0, 2) for count in ("n = 1", "n = limit")] == names


def test_an_area_in_no_region_keeps_its_own_base() -> None:
    """Two areas of one region have one address between them."""
    here = replayer(regions={"a": LARGE}, place=Place(Position("a", "0"), Position("a", "4096")))

    assert {"n", "v", "base.a"} == here.bases().keys()
