# SPDX-License-Identifier: MIT
"""What a reading is worth: the one followed is in use, and one known to be wrong is not asked."""

from __future__ import annotations

import pytest

from hvproofs.errors import SpecError, UsageError
from hvproofs.prove.prover import Options, prove
from hvproofs.prove.result import Result
from hvproofs.prove.selection import Selection, candidates
from hvproofs.report.text import refutation
from hvproofs.spec.contract import ReadingStatus, calls, status_of
from hvproofs.spec.corpus import Corpus, load_shipped
from hvproofs.spec.scheme import Verdict

CORPUS = load_shipped()
ORDER = tuple(ReadingStatus)
# The header has them on arm64, where no Linux code makes the call; the page says it has not.
PAGE_BEFORE_HEADER = {"HvCallCreatePartition"}
DATA = """\
id = "me/data"
guest = "me"
title = "data from the second half of a page"
limit = "1"
{counted}
[applies]
hypercall = ["HvCallPostDebugData"]
[regions.page]
kind = "page"
size = "HV_HYP_PAGE_SIZE"
align = "HV_HYP_PAGE_SIZE"
[regions.out]
kind = "page"
size = "HV_HYP_PAGE_SIZE"
align = "HV_HYP_PAGE_SIZE"
[place]
input = {{region = "page", offset = "2048"}}
output = {{region = "out", offset = "0"}}
"""


@pytest.mark.parametrize(
    ("source", "status"),
    [("linux", ReadingStatus.IN_USE), ("linux-6.12", ReadingStatus.IN_USE), ("hvdef",
    ReadingStatus.IN_USE),
     ("linux-list", ReadingStatus.POSTED), ("linux-list-2024", ReadingStatus.POSTED),
     ("tlfs", ReadingStatus.PRINTED), ("tlfs-pdf", ReadingStatus.PRINTED), ("tlfs-datatype",
     ReadingStatus.DATA_TYPE)],
)  # fmt: skip
def test_what_a_source_is_worth(source: str, status: ReadingStatus) -> None:
    assert status is status_of(source)


def test_what_is_in_use_is_followed_before_what_is_printed() -> None:
    wrong = {
        call.name
        for contract in CORPUS.contracts.values()
        for call in calls(contract)
        if call.status is not ReadingStatus.FAULTY
        and ORDER.index(call.status) < ORDER.index(status_of(contract.follows))
    }

    assert PAGE_BEFORE_HEADER == wrong


def test_a_misprint_costs_right_code_no_verdict() -> None:
    call = next(iter(calls(CORPUS.contracts["HvCallGetVpSetFromMda"])))
    followed = prove(candidates(CORPUS, Selection(call.name, "linux/separate-pages")), Options())
    printed = Selection(call.name, "linux/separate-pages", variant="tlfs")
    asked = prove(candidates(CORPUS, printed), Options())

    assert 528 == call.output.header_size
    assert [] == [r for r in followed.results if r.verdict is Verdict.REFUTED]
    assert {"tlfs"} == {r.call.variant for r in asked.results}
    assert [r for r in asked.results if r.verdict is Verdict.REFUTED]


def test_a_glob_does_not_mean_a_reading_that_is_wrong() -> None:
    with pytest.raises(UsageError, match="the selection yields no theorem"):
        candidates(
            CORPUS, Selection("HvCallGetVpSetFromMda", "linux/separate-pages", variant="tlf?")
        )


def results(tmp_path_factory: pytest.TempPathFactory, counted: str) -> tuple[Corpus, list[Result]]:
    path = tmp_path_factory.mktemp("data") / "data.toml"
    path.write_text(DATA.format(counted=counted), "utf-8")
    corpus = load_shipped([str(path)])
    found = prove(candidates(corpus, Selection(scheme="me/data")), Options()).results
    return corpus, [one for one in found if one.verdict is Verdict.REFUTED]


def judged(tmp_path_factory: pytest.TempPathFactory, counted: str) -> tuple[Corpus, set[str]]:
    corpus, refuted = results(tmp_path_factory, counted)
    return corpus, {one.rule.value for one in refuted}


@pytest.mark.parametrize("count", [0, 1, 64, 2039, 2040, 2041, 2048, 4088, 5000])
def test_data_of_which_the_caller_says_how_much_counts_up_to_there(
    count: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    _, refuted = judged(tmp_path_factory, f"counted = {{Count = {count}}}")

    # 8 bytes of header and the data, from 2048 on.
    assert ("input-within-page" in refuted) is (count > 2040)
    assert ("input-in-region" in refuted) is (count > 2040)


def test_without_a_count_all_that_the_field_can_say_counts(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    assert "input-within-page" in judged(tmp_path_factory, "")[1]


def test_a_refutation_tells_that_the_count_can_be_stated(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    hint = "all 4088 bytes of Data count: that Count says less is for the scheme to say"
    for counted, told in (("", True), ("counted = {Count = 2041}", False)):
        _, refuted = results(tmp_path_factory, counted)
        (one,) = [r for r in refuted if r.rule.value == "input-within-page"]
        assert (hint in " ".join(" ".join(refutation(one)).split())) is told


@pytest.mark.parametrize(
    ("counted", "message"),
    [("{Cuont = 64}", "no field 'Cuont' that counts data, expected one of Count"),
     ("{Count = -1}", "-1 bytes of data, expected 0 or more")],
)  # fmt: skip
def test_a_count_of_nothing_is_told(
    counted: str, message: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    with pytest.raises(SpecError, match=message):
        judged(tmp_path_factory, f"counted = {counted}")
