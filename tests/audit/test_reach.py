# SPDX-License-Identifier: MIT
"""Who comes to a call that breaks a rule: entries that facts name, and the calls of all files.

`reach/*.ll` are made from `reach/*.c` by `reach/make-ll.sh`.
"""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from pathlib import Path

import jsonschema
import pytest

from hvproofs.audit.audit import AuditOptions, audit
from hvproofs.audit.guest import Called, Guest, How
from hvproofs.audit.guestfile import load_guest
from hvproofs.audit.result import AuditReport, Reach, RuleVerdict, Way, Who
from hvproofs.report.audit.fold import fold
from hvproofs.report.audit.render import audit_text, reach_lines
from hvproofs.report.audit.render_json import audit_json
from hvproofs.report.findings.audited import document
from hvproofs.report.formats import Audited
from hvproofs.rules.rule import RuleId
from hvproofs.spec.corpus import load_shipped, shipped
from hvproofs.spec.scheme import Verdict

pytest.importorskip("llvmlite")
pytest.importorskip("z3")

HERE = Path(__file__).parent
SCHEMA = HERE.parents[1] / "hvproofs" / "report" / "result.schema.json"
RULE = RuleId("output-within-page")


def _guest() -> Guest:
    found = load_guest(str(shipped() / "guests" / "linux.toml"))
    entries = {
        "an_ioctl": How.FROM_USER, "inlined_ioctl": How.FROM_USER,
        "message_from_host": How.FROM_HOST, "for_nobody": How.ALONE,
    }  # fmt: skip
    called = (Called(name, how, "our own", "so it is") for name, how in entries.items())
    return replace(found, called=(*found.called, *called))


@cache
def _report(*names: str) -> AuditReport:
    paths = [str(HERE / f"{name}.ll") for name in names]
    rules = frozenset({RULE, RuleId("user-controlled")})
    options = AuditOptions(rules=rules, configuration="root")
    return audit(paths, _guest(), load_shipped(expressions=False), options)


def _refuted(report: AuditReport, function: str) -> RuleVerdict:
    return next(
        one for site in report.sites if site.function == function
        for one in site.verdicts if one.rule == RULE and one.verdict is Verdict.REFUTED
    )  # fmt: skip


def _ways(report: AuditReport, function: str) -> dict[Who, tuple[str, ...]]:
    reach = _refuted(report, function).reach
    assert reach is not None
    return {way.who: way.through for way in reach.ways}


def test_ways_go_through_files_and_by_name_of_the_right_function() -> None:
    report = _report("reach/calls", "reach/handlers")
    through = ("an_ioctl", "by_pointer", "for_another_file")
    assert _ways(report, "for_another_file") == {Who.USER: through}
    # A static function of that name in another file is called from an entry; this one is not.
    assert _ways(report, "by_pointer") == {}
    assert _ways(report, "for_nobody") == {}
    assert _ways(report, "of_one_caller") == {Who.HOST: ("message_from_host", "of_one_caller")}
    assert _ways(report, "not_an_entry") == {Who.USER: ("inlined_ioctl",)}


def test_what_is_not_given_is_not_known() -> None:
    assert _ways(_report("reach/calls"), "for_another_file") == {}


def test_no_known_caller_is_said_only_where_all_are_there() -> None:
    report = _report("reach/calls", "reach/handlers")
    for name in ("for_another_file", "for_nobody", "by_pointer"):
        found = _refuted(report, name)
        assert found.free
        assert found.reach is not None
        assert not found.reach.closed
    last = _refuted(report, "of_one_caller").reach
    assert last is not None
    assert last.closed
    text = audit_text(report)
    assert "its callers are not all in the files given" in text
    assert "no known caller" not in text
    assert list(reach_lines(replace(found, reach=last)))[1:] == ["no known caller passes this"]


def test_text_json_and_findings_say_who() -> None:
    report = _report("reach/calls", "reach/handlers")
    text = " ".join(audit_text(report).split())
    assert "from user space, through an_ioctl(), by_pointer(), for_another_file()" in text
    assert "from the host, through message_from_host(), of_one_caller()" in text
    assert "from unknown: no entry function of the guest's facts was seen to lead here" in text
    found = audit_json(report)
    jsonschema.validate(found, json.loads(SCHEMA.read_text("utf-8")))
    told = {
        one["function"]: (one["reached"], one.get("caller")) for one in found["results"]
        if one["verdict"] == "refuted"
    }  # fmt: skip
    assert told["by_pointer"] == ([{"from": "unknown", "through": []}], "not all in the files")
    assert told["inlined_ioctl"][0] == [{"from": "user space", "through": ["inlined_ioctl"]}]
    severities = {one.severity for one in document(Audited(report)).findings if one.severity}
    assert severities == {
        "always, from user space",
        "always, from the host",
        "always, from unknown",
    }


def test_a_run_that_shows_memory_of_a_program_is_from_user_space() -> None:
    (site,) = _report("rules/user_count_wrong").sites
    found = next(one for one in site.verdicts if one.rule.value == "user-controlled")
    assert found.reach == Reach(False, (Way(Who.USER, ("user_count_wrong",)),))


@pytest.mark.parametrize(
    ("guest", "user", "host"),
    [
        ("linux", "mshv_vp_ioctl", "vmbus_isr"),
        ("freebsd", "hv_kvp_dev_daemon_write", "vmbus_msg_task"),
        ("openhcl", "", "openhcl_boot.shim_main"),
        ("coconut-svsm", "ex_handler_system_call", "process_hv_events"),
    ],
)
def test_every_guest_says_who_comes_in_where(guest: str, user: str, host: str) -> None:
    facts = load_guest(str(shipped() / "guests" / f"{guest}.toml"))
    assert bool(facts.told([user], How.FROM_USER)) == bool(user)
    assert facts.told([host], How.FROM_HOST) is not None


def test_contexts_together_have_everybody_who_comes() -> None:
    site = next(one for one in _report("reach/calls").sites if one.function == "for_nobody")

    def by(*ways: Way, closed: bool) -> object:
        reach = Reach(closed, ways)
        return replace(
            site, verdicts=tuple(replace(one, reach=one.reach and reach) for one in site.verdicts)
        )

    host, user = Way(Who.HOST, ("a",)), Way(Who.USER, ("b",))
    (folded,) = fold([by(host, closed=True), by(user, host, closed=False)])  # type: ignore[list-item]
    reach = next(one.reach for one in folded.verdicts if one.reach)
    assert reach == Reach(False, (user, host))
