# SPDX-License-Identifier: MIT
"""What a call's memory must be is data: conduits of Hyper-V's calls, and calls that are not its."""

from __future__ import annotations

from pathlib import Path

import pytest

from hvproofs.errors import SpecError
from hvproofs.prove.prover import Options, prove
from hvproofs.prove.selection import Selection, candidates
from hvproofs.report.text import prove_text
from hvproofs.spec.corpus import load_shipped
from hvproofs.spec.scheme import Verdict

SCHEME = """\
id = "me/own"
guest = "me"
title = "one area"
limit = "1"
{more}
[applies]
hypercall = ["{call}"]
[regions.memory]
kind = "heap"
size = "{size}"
align = "{align}"
owner = "call"
{memory}
[place]
input = {{region = "memory", offset = "{offset}"{mark}}}
"""
FOREIGN = """\
name = "{name}"
call_code = {code}
class = "simple"
arch = ["arm64"]
follows = "manual"
conduit = "{conduit}"
[input]
header = [{fields}]
[[source]]
id = "manual"
place = "there"
"""
CONDUIT = """\
conduit = "{conduit}"
title = "a conduit of its own"
[abi]
align = {align}
page = {page}
"""
# Name, code, conduit, what it asks, the fields, and a placement that is right.
CALLS = {
    "RSI host call": ("RsiHostCall", 1, "arm-rsi", None, '{name = "All", offset = 0, size = 256}'),
    "PAPR key store": (
        "PlpksAuth",
        2,
        "papr",
        (16, 4096),
        '{name = "Auth", offset = 0, size = 48}',
    ),
    "SBI steal time": ("SbiSta", 3, "sbi", (64, 1 << 20), '{name = "Area", offset = 0, size = 64}'),
}


def refuted(tmp_path: Path, foreign: str = "", **parts: str) -> dict[str, str]:
    """The rules that a scheme breaks for a call, with what the text says of each."""
    paths = []
    if foreign:
        name, code, conduit, asked, fields = CALLS[foreign]
        contract = FOREIGN.format(name=name, code=code, conduit=conduit, fields=fields)
        files = {"call.toml": contract}
        if asked:
            align, page = asked
            files["conduit.toml"] = CONDUIT.format(conduit=conduit, align=align, page=page)
        parts |= {"call": name, "more": f'conduit = "{conduit}"\n{parts.get("more", "")}'}
        for file, text in files.items():
            (tmp_path / file).write_text(text, "utf-8")
            paths.append(str(tmp_path / file))
    usual = {"memory": "", "mark": "", "more": "", "offset": "0"}
    (tmp_path / "scheme.toml").write_text(SCHEME.format(**usual | parts), "utf-8")
    corpus = load_shipped([*paths, str(tmp_path / "scheme.toml")])
    report = prove(candidates(corpus, Selection(scheme="me/own")), Options())
    text = prove_text(report, corpus)
    return {r.rule.value: text for r in report.results if r.verdict is Verdict.REFUTED}


SHARED = "host_visible = true"


@pytest.mark.parametrize("page", [4096, 16384, 65536])
@pytest.mark.parametrize("held", [4096, 16384, 65536])
def test_what_is_shared_is_whole_pages_of_the_guest(page: int, held: int, tmp_path: Path) -> None:
    found = refuted(
        tmp_path, call="HvCallPostMessage", size=str(held), align=str(held), memory=SHARED,
        more=f'isolation = "snp"\nguest_page_size = {page}',
    )  # fmt: skip

    assert set(found) == (set() if held >= page else {"host-visible"})


@pytest.mark.parametrize(("size", "align"), [("8192", "4096"), ("6144", "4096"), ("4096", "2048")])
def test_a_part_of_a_granule_is_not_shared(size: str, align: str, tmp_path: Path) -> None:
    found = refuted(
        tmp_path, call="HvCallSignalEvent", size=size, align=align, memory=SHARED,
        more='isolation = "snp"',
    )  # fmt: skip

    assert set(found) == (set() if (size, align) == ("8192", "4096") else {"host-visible"})


@pytest.mark.parametrize("conduit", ["tdx-vmcall", "arm-cca", "ghcb-page"])
@pytest.mark.parametrize("mark", ["", ", marked = true"])
def test_an_address_looks_as_its_conduit_asks(conduit: str, mark: str, tmp_path: Path) -> None:
    found = refuted(
        tmp_path, call="HvCallPostMessage", size="4096", align="4096", memory=SHARED, mark=mark,
        more=f'isolation = "cca"\nconduit = "{conduit}"',
    )  # fmt: skip

    assert set(found) == (set() if bool(mark) is (conduit != "ghcb-page") else {"host-visible"})


@pytest.mark.parametrize("foreign", CALLS)
def test_a_call_that_is_not_hyper_vs_needs_no_code(foreign: str, tmp_path: Path) -> None:
    align = {"RSI host call": "256", "PAPR key store": "64", "SBI steal time": "64"}[foreign]
    isolated = 'isolation = "cca"' if foreign == "RSI host call" else ""

    assert refuted(tmp_path, foreign, size="256", align=align, more=isolated) == {}


def test_eight_bytes_are_not_enough_where_a_conduit_asks_for_256(tmp_path: Path) -> None:
    found = refuted(tmp_path, "RSI host call", size="256", align="8")

    assert set(found) == {"input-aligned", "input-within-page"}
    assert "a multiple of 256 in a page of 4096 bytes" in found["input-aligned"]


def test_a_password_that_crosses_a_page_is_found(tmp_path: Path) -> None:
    assert set(refuted(tmp_path, "PAPR key store", size="48", align="16")) == {"input-within-page"}


def test_what_a_monitor_reads_is_the_guests_own(tmp_path: Path) -> None:
    found = refuted(
        tmp_path, "RSI host call", size="4096", align="4096", memory=SHARED,
        more='isolation = "cca"',
    )  # fmt: skip

    assert set(found) == {"host-visible"}


def test_the_schemes_of_other_calls_are_not_asked_about_a_foreign_one(tmp_path: Path) -> None:
    refuted(tmp_path, "SBI steal time", size="64", align="64")
    paths = [str(tmp_path / name) for name in ("call.toml", "conduit.toml", "scheme.toml")]
    corpus = load_shipped(paths)

    found = candidates(corpus, Selection(own=frozenset({"SbiSta"})))
    assert {"me/own"} == {one.situation.scheme.id for one in found}


def test_a_conduit_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(SpecError, match=r"no conduit 'tdx-vmcal'.*did you mean tdx-vmcall"):
        refuted(tmp_path, call="HvCallPostMessage", size="8", align="8",
                more='conduit = "tdx-vmcal"')  # fmt: skip


@pytest.mark.parametrize("key", ["align = 3", "page = 100", "granule = 4"])
def test_a_size_that_is_none_is_told(key: str, tmp_path: Path) -> None:
    path = tmp_path / "conduit.toml"
    path.write_text(f'conduit = "x"\ntitle = "y"\n[abi]\n{key}\n', "utf-8")

    with pytest.raises(SpecError, match=r":4:\d+: error: .*expected a power of two"):
        load_shipped([str(path)])
