# SPDX-License-Identifier: MIT
"""What a reviewer says is confirmed with a run, refuted with a theorem, or neither."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from hvproofs.claims.mailed import is_mail, settle_mail
from hvproofs.claims.settle import Settled, Settlement, settle
from hvproofs.cli.app import app
from hvproofs.decide.asker import Asker, Means
from hvproofs.decide.solver import NullSolver
from hvproofs.errors import SpecError
from hvproofs.report.documents.settled import settle_markdown
from hvproofs.report.settled import settled_text
from hvproofs.spec.corpus import load_shipped
from hvproofs.spec.finding import FindingKind, load_findings
from hvproofs.spec.listed import ListOutcome, findings, mails
from hvproofs.spec.toml import parsed

ROOT = Path(__file__).resolve().parents[2]
CORPUS = load_shipped(expressions=False)
HEAD = '[[finding]]\nid = "one"\nplace = "hv.c: f()"\n'
MEMORY = 'allocator = "kmalloc"\nversion = "7.3"\n'
PAGE = f'{MEMORY}bytes = "4096"\n'
CONFIRMED, REFUTED, UNDECIDED = (
    Settlement.CONFIRMED, Settlement.REFUTED, Settlement.UNDECIDED,
)  # fmt: skip


def settled(text: str, means: Means | None = None) -> Settled:
    (finding,) = load_findings(parsed("one.toml", (HEAD + text).encode()), CORPUS)
    return settle(finding, CORPUS, Asker(means or Means()))


VALUE = 'kind = "{}"\nnumbers = {{ {} }}\nvalue = "{}"\nmeant = "{}"\n'
SHIFTED = VALUE.format("wrong unit", 'at = "u64", shift = "u8"', "at >> shift", "at >> 12")
KIB_4 = 'fact = [{ says = "4 KiB", file = "Kconfig", version = "7.3", given = "shift == 12" }]'
AT_MOST = 'kind = "unbounded"\nnumbers = {{ {} }}\nvalue = "{}"\nmost = "{}"\n'
LIST = 'size = "sizeof(in.header) + n * sizeof(in.element)"\n'
REGISTERS = 'kind = "crosses"\ncall = "HvCallGetVpRegisters"\nnumbers = { n = "u16" }\n'
STRUCTURES = f'kind = "aligned"\nconduit = "arm-rsi"\nnumbers = {{ n = "u16" }}\n{MEMORY}'
STALE = 'kind = "stale"\n'
SHARED = 'kind = "not visible"\n'

# Of each kind: what it is about, what is wrong, and its neighbour that is right.
PAIRS = {
    "an odd offset": (f'kind = "aligned"\n{PAGE}', 'offset = "12"', 'offset = "16"'),
    "an array": (f'{STRUCTURES}given = ["n >= 1"]\n', 'bytes = "128 * n"', 'bytes = "256 * n"'),
    "a list": (f"{REGISTERS}{PAGE}{LIST}", 'given = ["n <= 1021"]', 'given = ["n <= 1020"]'),
    "behind 20 bytes, which are padded": (
        'kind = "overlaps"\nsize = "20"\nother_size = "8"\n',
        'other_offset = "20"', 'other_offset = "24"',
    ),
    "28 of 32 bytes": (
        f'{STALE}size = "28"\n', 'written = [["0", "28"]]', 'written = [["0", "16"], ["16", "32"]]',
    ),
    "bits between fields": (
        f'{STALE}bits = true\nsize = "64"\n',
        'written = [["0", "12"], ["16", "64"]]', 'written = [["0", "12"], ["12", "64"]]',
    ),
    "what a hypervisor may not read": (
        f'{STALE}size = "8"\nwritten = []\ndisclosed = true\n',
        'isolation = "snp"', 'isolation = "none"',
    ),
    "16 bits": (VALUE.format("truncated", 'n = "u64"', "(u16)n", "n"), "", 'given = ["n < 65536"]'),
    "a sign": (
        VALUE.format("truncated", 'n = "u32"', "(int)n", "n"), "", 'given = ["n < 0x80000000"]',
    ),
    "a shift": (AT_MOST.format('w = "u8"', "1ULL << w", "~0ULL"), "", 'given = ["w < 64"]'),
    "an index below 0": (
        AT_MOST.format('i = "int"', "i", "7"), 'given = ["i < 8"]', 'given = ["i < 8", "i >= 0"]',
    ),
    "a page of 64 KiB": (f'{SHIFTED}given = ["shift == 12 || shift == 16"]\n', "", KIB_4),
    "half a page shared": (f"{SHARED}{MEMORY}shared = true\n", 'bytes = "2048"', 'bytes = "4096"'),
    "a structure of a monitor": (
        f'{SHARED}conduit = "arm-rsi"\n', "shared = true", "shared = false",
    ),
}  # fmt: skip


def wrong(name: str) -> str:
    about, bad, _ = PAIRS[name]
    return about + bad


def right(name: str) -> str:
    about, _, good = PAIRS[name]
    return about + good


@pytest.mark.parametrize("name", PAIRS)
def test_what_is_wrong_is_confirmed_and_its_neighbour_is_refuted(name: str) -> None:
    assert [settled(wrong(name)).word, settled(right(name)).word] == [CONFIRMED, REFUTED]


def test_every_kind_has_a_pair() -> None:
    kinds = {text.partition('kind = "')[2].partition('"')[0] for text, *_ in PAIRS.values()}

    assert kinds == {kind.value for kind in FindingKind}


def test_a_run_has_the_least_numbers_and_what_the_expressions_are_with_them() -> None:
    found = settled(wrong("16 bits"))

    assert (found.run, found.computed) == ((("n", 65536),), (("(u16)n", 0),))


def test_the_byte_that_was_not_written_is_named() -> None:
    assert settled(wrong("28 of 32 bytes")).run == (("byte", 28),)


def test_an_expression_without_a_value_has_none_in_the_run() -> None:
    found = settled(wrong("a shift"))

    assert (found.run, found.undefined) == ((("w", 64),), "1ULL << w")
    assert "C gives no value to 1ULL << w" in settled_text([found])


def test_what_an_allocator_promises_is_told_with_version_and_file() -> None:
    told = " ".join(settled_text([settled(right("an odd offset"))]).split())

    assert "(Documentation/core-api/memory-allocation.rst, 7.3)" in told


def test_a_fact_is_told_with_version_and_file() -> None:
    assert settled(right("a page of 64 KiB")).hypotheses[-1] == (
        "shift == 12: 4 KiB (Kconfig, 7.3)"
    )


OPEN = {
    "what is given contradicts itself": (
        'numbers = { n = "u8" }\ngiven = ["n > 3", "n < 2"]\nvalue = "n"\nmeant = "n + 1"',
        "vacuous",
    ),
    "what is meant wraps": (
        'numbers = { n = "u64" }\nvalue = "n + 1"\nmeant = "n + 1"', "wrap",
    ),
    "what is given wraps": (
        'numbers = { n = "u64" }\ngiven = ["n + 1 < 5"]\nvalue = "(u16)n"\nmeant = "n"', "wrap",
    ),
    "nobody knows": (
        'value = "1"\nmeant = "2"\nopen = "nothing public says it"', "nothing public says it",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", OPEN)
def test_undecided_with_its_reason(name: str) -> None:
    text, reason = OPEN[name]
    found = settled(f'kind = "truncated"\n{text}')

    assert (found.word, reason in found.reason) == (UNDECIDED, True)


@pytest.mark.parametrize("text", [wrong("16 bits"), right("16 bits")])
def test_a_solver_that_knows_nothing_settles_nothing(text: str) -> None:
    assert settled(text, Means(lambda _: NullSolver())).word is UNDECIDED


BAD = {
    'kind = "odd"': "one.toml:4:8: error: ",
    'kind = "stale"\nsize = "8"': "one.toml:1:1: error: 'stale' without 'written'",
    'kind = "truncated"\nvalue = "n"\nmeant = "1"': "one.toml:5:10: error: unknown name 'n'",
    'kind = "truncated"\nvalue = "1 +"\nmeant = "1"': "one.toml:5:",
    'kind = "truncated"\nvalue = "1"\nmeant = "1"\nsize = "1"':
        "one.toml:7:1: error: 'size' means nothing to 'truncated'",
    'kind = "truncated"\nvalue = "n"\nmeant = "n"\nnumbers = { n = "u7" }':
        "one.toml:7:17: error: no C type 'u7'",
    'kind = "truncated"\nvalue = "1"\nmeant = "1"\nnumbers = { base = "u8" }':
        "one.toml:7:13: error: 'base' is no name of a number",
    'kind = "truncated"\nvalue = "1"\nmeant = "1"\ncall = "HvCallNone"':
        "one.toml:7:8: error: unknown call 'HvCallNone'",
    'kind = "truncated"\nvalue = "1"\nmeant = "1"\nconduit = "none"':
        "one.toml:7:11: error: unknown conduit 'none'",
    'kind = "aligned"\nallocator = "kmalloc"\nversion = "1.0"\nbytes = "8"':
        "one.toml:5:13: error: nothing is known of kmalloc() in 1.0",
    f'kind = "aligned"\nalign = 12\n{PAGE}': "one.toml:5:9: error: align = 12",
    'kind = "stale"\nsize = "8"\nwritten = []\ndisclosed = true':
        "one.toml:7:1: error: 'disclosed' without 'isolation'",
    'nonsense': "one.toml:4:1: error: no TOML",
}  # fmt: skip


@pytest.mark.parametrize("text", BAD)
def test_bad_input_is_told_at_its_place(text: str) -> None:
    with pytest.raises(SpecError) as told:
        settled(text)

    assert [str(one) for one in told.value.diagnostics if BAD[text] in str(one)]


def test_bad_input_ends_with_status_2(tmp_path: Path) -> None:
    file = tmp_path / "one.toml"
    file.write_text("nonsense")
    command = [sys.executable, "-m", "hvproofs", "settle", str(file)]

    run = subprocess.run(command, capture_output=True, text=True, check=False)

    assert run.returncode == 2
    assert run.stderr.startswith(f"{file}:1:1: error: no TOML")


@pytest.mark.parametrize(
    ("text", "status"),
    [(wrong("a sign"), 1), (right("a sign"), 0),
     ('kind = "truncated"\nvalue = "1"\nmeant = "1"\nopen = "?"', 3)],
)  # fmt: skip
def test_the_exit_status_is_of_the_worst(text: str, status: int) -> None:
    assert CliRunner().invoke(app, ["settle", "-"], input=HEAD + text).exit_code == status


def test_json_has_the_word_the_run_and_what_it_rests_on() -> None:
    asked = ["settle", "-", "--format", "json"]
    made = json.loads(CliRunner().invoke(app, asked, input=HEAD + wrong("an odd offset")).stdout)
    (one,) = made["findings"]

    assert made["summary"] == {"confirmed": 1, "refuted": 0, "out of scope": 0, "undecided": 0}
    assert (one["id"], one["kind"], one["word"]) == ("one", "aligned", "confirmed")
    found = settled(wrong("an odd offset"))
    assert (one["run"], one["hypotheses"]) == (dict(found.run), list(found.hypotheses))
    assert one["trust"] == "solver"


def mail(message: str, *items: str) -> bytes:
    lines = "\n".join(f"- [High] {item}" for item in items)
    head = f"From: a@b.c\nMessage-ID: <{message}>\nSubject: Re: x\n\n"
    return f"{head}Hello\n{lines}\n> quoted\n".encode()


def test_the_findings_of_a_mail_that_is_listed_are_settled() -> None:
    known = next(one for one in mails() if len(one.finding) == 3 and one.finding[0].kind)

    found = settle_mail(mail(known.message), CORPUS, Asker(Means()))

    assert [one.says for one in found] == [one.claim for one in known.finding]
    assert [one.word for one in found] == [REFUTED, Settlement.OUT_OF_SCOPE, REFUTED]


def test_of_another_mail_the_kind_is_told_and_what_it_must_say() -> None:
    content = mail("x@y", "the count is truncated to u16", "the driver is never freed")

    known, other = settle_mail(content, CORPUS, Asker(Means()))

    assert [known.word, other.word] == [UNDECIDED, Settlement.OUT_OF_SCOPE]
    assert known.reason.endswith("truncated; a [[finding]] of that kind says meant, value")


def test_a_file_of_findings_is_no_mail() -> None:
    assert is_mail(mail("x@y"))
    assert not is_mail(HEAD.encode())


def test_each_finding_of_the_list_has_a_kind_or_why_it_is_out_of_scope() -> None:
    for one in (each for mail_ in mails() for each in mail_.finding):
        assert bool(one.kind) is bool(one.id) is not bool(one.why)


def test_the_list_and_what_settles_it_name_the_same() -> None:
    known = findings(CORPUS)

    assert {one.id: one.kind for mail_ in mails() for one in mail_.finding if one.kind} == {
        name: one.kind for name, one in known.items()
    }


def test_four_of_five_are_settled_and_none_against_what_came_of_it_on_the_list() -> None:
    known = findings(CORPUS)
    words = {name: settle(one, CORPUS, Asker(Means())).word for name, one in known.items()}
    agrees = {ListOutcome.MENDED: CONFIRMED, ListOutcome.CONTRADICTED: REFUTED}
    listed = [one for mail_ in mails() for one in mail_.finding if one.kind]

    assert 5 * sum(word is not UNDECIDED for word in words.values()) >= 4 * len(words)
    assert [
        one.id for one in listed
        if one.outcome is not ListOutcome.NONE
        and words[one.id] not in (agrees[one.outcome], UNDECIDED)
    ] == []  # fmt: skip


def test_the_report_is_fresh() -> None:
    assert (ROOT / "reports" / "settle.md").read_text("utf-8") == settle_markdown(
        CORPUS, Asker(Means())
    )
