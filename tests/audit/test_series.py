# SPDX-License-Identifier: MIT
"""The list of posted series is the one that was fixed, and each function has its C file."""

from __future__ import annotations

from series import POSTED, REPORT, listed

MAILS, STATES = listed()
FUNCTIONS = [one for mail in MAILS for one in mail.functions]


def test_the_list_is_the_one_that_was_fixed() -> None:
    assert (len(MAILS), len({one.message for one in MAILS}), len(FUNCTIONS)) == (53, 53, 106)


def test_every_function_has_a_file_and_every_file_a_function() -> None:
    restated = {one.restated for one in FUNCTIONS} - {""}

    assert restated == {path.stem for path in POSTED.glob("*.c")}
    assert restated == {path.stem for path in POSTED.glob("*.ll")}
    assert STATES.keys() <= restated


def test_a_file_has_the_function_that_the_list_names() -> None:
    others = {
        one.name for one in FUNCTIONS
        if one.restated and f"{one.name}(" not in (POSTED / f"{one.restated}.c").read_text("utf-8")
    }  # fmt: skip

    # Of these the diff's hunk names the function before the one with the call.
    assert others == {
        "hv_call_notify_port_ring_empty", "hv_call_unmap_vp_state_page", "hv_iommu_map_pages",
    }  # fmt: skip


def test_the_report_has_every_mail_and_file() -> None:
    text = REPORT.read_text("utf-8")

    assert [one.message for one in MAILS if f"`{one.message}`" not in text] == []
    assert [one.stem for one in POSTED.glob("*.c") if f'id="{one.stem}"' not in text] == []
