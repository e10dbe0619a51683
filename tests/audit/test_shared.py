# SPDX-License-Identifier: MIT
"""host-visible of code: what depends on the guest's facts; the C files are in `rules`."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from hvproofs.audit.audit import AuditOptions, audit
from hvproofs.audit.guestfile import load_guest
from hvproofs.audit.result import RuleVerdict
from hvproofs.errors import UsageError
from hvproofs.rules.memory import HOST_VISIBLE
from hvproofs.rules.rule import RuleId
from hvproofs.spec.conduit import Conduit, ConduitAbi
from hvproofs.spec.corpus import Corpus, load_shipped, shipped
from hvproofs.spec.scheme import Verdict

pytest.importorskip("llvmlite")
pytest.importorskip("z3")

FILES = Path(__file__).parent / "rules"
LINUX = shipped() / "guests" / "linux.toml"
REALM = '[[configuration]]\nid = "realm"\ntitle = "t"\nisolated = true\n'


def _verdict(
    name: str, configuration: str, guest: Path = LINUX, corpus: Corpus | None = None,
    rule: RuleId = HOST_VISIBLE.id,
) -> RuleVerdict:  # fmt: skip
    options = AuditOptions(rules=frozenset({rule}), configuration=configuration)
    path, corpus = str(FILES / f"{name}.ll"), corpus or load_shipped(expressions=False)
    report = audit([path], load_guest(str(guest)), corpus, options)
    ((found,),) = [site.verdicts for site in report.sites]
    return found


def _realm(tmp_path: Path, more: str = "", facts: str | None = None) -> Path:
    path = tmp_path / "guest.toml"
    path.write_text(f"{LINUX.read_text() if facts is None else facts}\n{REALM}{more}")
    return path


@pytest.mark.parametrize("configuration", ["", "root", "guest"])
def test_it_is_silent_of_a_guest_that_is_not_isolated(configuration: str) -> None:
    assert _verdict("visible_heap_wrong", configuration).verdict is Verdict.NOT_APPLICABLE


def _through(name: str, **asked: object) -> Corpus:
    """The shipped files, and a conduit of that name."""
    corpus = load_shipped(expressions=False)
    made = Conduit(name, "t", replace(ConduitAbi(), **asked))
    return replace(corpus, conduits={**corpus.conduits, name: made})


@pytest.mark.parametrize("more", ["page_size = 65536\n", 'conduit = "wide"\n'])
def test_a_page_is_no_whole_granule_where_that_is_larger(more: str, tmp_path: Path) -> None:
    guest, corpus = _realm(tmp_path, more), _through("wide", granule=8192)
    found = _verdict("visible_page_right", "realm", guest, corpus)
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


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("visible_page_right", Verdict.REFUTED),  # shared, by a fact
        ("visible_heap_wrong", Verdict.PROVED),
        ("visible_heap_right", Verdict.REFUTED),  # shared by the code
        ("visible_section_right", Verdict.REFUTED),  # in a section that is shared
        ("visible_stack_wrong", Verdict.PROVED),
        ("visible_caller_right", Verdict.PROVED),
    ],
)
def test_a_monitor_reads_what_is_not_shared(name: str, wanted: Verdict, tmp_path: Path) -> None:
    found = _verdict(name, "realm", _realm(tmp_path, 'conduit = "arm-rsi"\n'))
    assert found.verdict is wanted
    if wanted is Verdict.REFUTED:
        assert "which is shared with the host" in found.run[-1].text


def test_what_a_monitor_s_memory_rests_on_is_told(tmp_path: Path) -> None:
    guest = _realm(tmp_path, 'conduit = "arm-rsi"\n')
    told = {
        name: [text for text, used in _verdict(name, "realm", guest).hypotheses if used]
        for name in ("visible_caller_right", "visible_static")
    }
    assert told == {
        "visible_caller_right": ["if argument input is not shared with the host"],
        "visible_static": ["if variable visible_static.input is not shared with the host"],
    }


def test_a_wrapper_marks_addresses_where_its_conduit_asks_for_it(tmp_path: Path) -> None:
    facts = LINUX.read_text().replace(
        'name = "hv_do_hypercall"\n', 'name = "hv_do_hypercall"\nconduit = "tdx-vmcall"\n'
    )
    found = _verdict("visible_page_right", "realm", _realm(tmp_path, facts=facts))
    assert [text for text, used in found.hypotheses if used] == [
        "fact hv_do_hypercall() marks addresses as shared",
        "fact hyperv_pcpu_input_arg is shared with the host",
    ]


@pytest.mark.parametrize(
    ("conduit", "wanted"), [("tdx-vmcall", Verdict.PROVED), ("arm-rsi", Verdict.REFUTED)]
)
def test_the_alignment_is_the_conduit_s(conduit: str, wanted: Verdict, tmp_path: Path) -> None:
    guest = _realm(tmp_path, f'conduit = "{conduit}"\n')
    found = _verdict("visible_offset", "realm", guest, rule=RuleId("input-aligned"))
    assert found.verdict is wanted


def test_a_conduit_that_no_file_describes_is_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no conduit 'tdx'"):
        _verdict("visible_page_right", "realm", _realm(tmp_path, 'conduit = "tdx"\n'))
