# SPDX-License-Identifier: MIT
"""host-visible of code: what depends on the guest's facts; the C files are in `rules`."""

from __future__ import annotations

from pathlib import Path

import pytest

from hvproofs.audit.audit import AuditOptions, audit
from hvproofs.audit.guestfile import load_guest
from hvproofs.audit.result import RuleVerdict
from hvproofs.rules.memory import HOST_VISIBLE
from hvproofs.spec.corpus import load_shipped, shipped
from hvproofs.spec.scheme import Verdict

pytest.importorskip("llvmlite")
pytest.importorskip("z3")

FILES = Path(__file__).parent / "rules"
LINUX = shipped() / "guests" / "linux.toml"
REALM = '[[configuration]]\nid = "realm"\ntitle = "t"\nisolated = true\n'


def _verdict(name: str, configuration: str, guest: Path = LINUX) -> RuleVerdict:
    options = AuditOptions(rules=frozenset({HOST_VISIBLE.id}), configuration=configuration)
    path = str(FILES / f"{name}.ll")
    report = audit([path], load_guest(str(guest)), load_shipped(expressions=False), options)
    ((found,),) = [site.verdicts for site in report.sites]
    return found


def _realm(tmp_path: Path, more: str = "", facts: str | None = None) -> Path:
    path = tmp_path / "guest.toml"
    path.write_text(f"{LINUX.read_text() if facts is None else facts}\n{REALM}{more}")
    return path


@pytest.mark.parametrize("configuration", ["", "root", "guest"])
def test_it_is_silent_of_a_guest_that_is_not_isolated(configuration: str) -> None:
    assert _verdict("visible_heap_wrong", configuration).verdict is Verdict.NOT_APPLICABLE


@pytest.mark.parametrize("more", ["page_size = 65536\n", "granule = 8192\n"])
def test_a_page_is_no_whole_granule_where_that_is_larger(more: str, tmp_path: Path) -> None:
    found = _verdict("visible_page_right", "realm", _realm(tmp_path, more))
    assert found.verdict is Verdict.REFUTED
    assert "no whole granule of" in found.run[-1].text


def test_a_page_that_no_fact_shares_is_private(tmp_path: Path) -> None:
    facts = LINUX.read_text().replace("host_visible = true", "host_visible = false")
    found = _verdict("visible_page_right", "realm", _realm(tmp_path, facts=facts))
    assert found.verdict is Verdict.REFUTED
    assert "not shared with the host" in found.run[-1].text


def test_what_is_taken_for_granted_is_told() -> None:
    told = {
        name: [text for text, used in _verdict(name, "isolated").hypotheses if used]
        for name in ("visible_page_right", "visible_caller_right", "visible_handed_right")
    }
    assert told == {
        "visible_page_right": ["fact hyperv_pcpu_input_arg is shared with the host"],
        "visible_caller_right": ["if argument input is shared with the host"],
        "visible_handed_right": ["if note_page() leaves the memory shared"],
    }
