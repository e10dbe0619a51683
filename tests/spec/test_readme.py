# SPDX-License-Identifier: MIT
"""specs/README.md: every example is judged, every expression of its tables is evaluated."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import hvproofs
from hvproofs.audit.guestfile import load_guest
from hvproofs.claims.judge import chosen, judge
from hvproofs.claims.settle import settle
from hvproofs.decide.asker import Asker, Means
from hvproofs.prove.prover import Options
from hvproofs.report.audit.classified import load_readings
from hvproofs.spec.compile import Compiler
from hvproofs.spec.corpus import load_shipped
from hvproofs.spec.ctypes import CType, named
from hvproofs.spec.expression import ExpressionError, parse_definition, parse_expression
from hvproofs.spec.finding import load_findings
from hvproofs.spec.scheme import Verdict
from hvproofs.spec.toml import load
from hvproofs.spec.typed import Demand, Typed
from hvproofs.terms import build as b
from hvproofs.terms.integers import evaluate, signed

ROOT = Path(__file__).resolve().parents[2]
TEXT = (ROOT / "specs" / "README.md").read_text("utf-8")
LOADED = ("contract", "extension", "scheme", "conduit", "claim")
BLOCKS = re.findall(r"```toml (\w+)\n(.*?)```", TEXT, re.DOTALL)
HEAP = ROOT / "tests" / "audit" / "guests" / "heap.ll"
EXACT, DEFINED = "`no-wraparound`", "`defined`"
# The call of the table: HvCallGetVpRegisters with ten entries.
VALUES = {"n": 10, "v": 0}
SIZES = {
    name: b.bv(size, 64)
    for name, size in {"in.header": 16, "in.element": 4, "out.header": 0, "out.element": 16}.items()
}


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """The example files by kind."""
    folder = tmp_path_factory.mktemp("readme")
    found: dict[str, list[str]] = {}
    for index, (kind, text) in enumerate(BLOCKS):
        path = folder / f"{index}.toml"
        path.write_text(text, "utf-8")
        found.setdefault(kind, []).append(str(path))
    return found


@pytest.fixture(scope="module")
def corpus(files: dict[str, list[str]]) -> hvproofs.Corpus:
    return hvproofs.load_specs(*(path for kind in LOADED for path in files[kind]))


def test_there_are_examples_of_every_kind_and_every_block_of_toml_says_which() -> None:
    assert {*LOADED, "guest", "readings", "findings"} == {kind for kind, _ in BLOCKS}
    assert TEXT.count("```toml") == len(BLOCKS)


def test_every_scheme_is_judged_as_it_expects(corpus: hvproofs.Corpus) -> None:
    ids = [key for key in corpus.schemes if key.startswith("me/")]
    report = hvproofs.prove_schemes(corpus, scheme="me/*")

    assert len(ids) == sum(kind == "scheme" for kind, _ in BLOCKS)
    assert set(ids) == {result.scheme for result in report.results}
    assert () == report.unexpected
    assert [] == [r for r in report.results if r.verdict is Verdict.UNKNOWN]
    refuted = {r.scheme for r in report.results if r.verdict is Verdict.REFUTED}
    assert {"me/one-page-too-many"} == refuted


def test_what_the_checks_of_an_example_exclude_is_part_of_its_verdict(
    corpus: hvproofs.Corpus,
) -> None:
    report = hvproofs.prove_schemes(
        corpus, hypercall="HvCallFlushVirtualAddressListEx", scheme="me/one-page", rule="input-*"
    )

    assert {("v <= 32", ((33, 64),))} == {
        (one.condition, one.qwords) for result in report.results for one in result.exclusions
    }


def test_every_claim_is_answered_as_it_expects(corpus: hvproofs.Corpus) -> None:
    (answered,) = judge(chosen(corpus, "me-*"), corpus, Options(), drop=False)

    assert [] == [
        (one.part.id, one.verdict, one.finding.reason)
        for one in answered.answers
        if not one.as_expected
    ]


def test_the_guest_is_read_and_audited(files: dict[str, list[str]]) -> None:
    pytest.importorskip("llvmlite")
    (path,) = files["guest"]
    report = hvproofs.audit_ir(str(HEAP), guest=path, configuration="root")
    verdicts = {
        (site.function, one.rule.value): one.verdict
        for site in report.sites
        for one in site.verdicts
    }

    assert "mine" == load_guest(path).id
    assert Verdict.PROVED is verdicts["pair_of_pages_right", "input-within-page"]
    assert Verdict.REFUTED is verdicts["odd_size_wrong", "input-within-page"]


def test_the_readings_are_read(files: dict[str, list[str]]) -> None:
    (entry,) = load_readings(files["readings"])

    assert "hv.c" == entry.file


def test_the_findings_are_settled_as_the_text_says(files: dict[str, list[str]]) -> None:
    corpus = load_shipped(expressions=False)
    found = load_findings(load(files["findings"][0]), corpus)

    words = [settle(one, corpus, Asker(Means())).word.value for one in found]

    assert words == ["confirmed", "refuted"]


def _rows(head: str) -> list[list[str]]:
    """The cells of the table whose head begins so."""
    lines = TEXT.partition(f"\n| {head} |")[2].splitlines()[2:]
    rows = []
    for line in lines:
        if not line.startswith("|"):
            break
        # A bar inside code is no border.
        cells = re.findall(r"(?:`[^`]*`|[^|`])+", line.strip("|").rstrip())
        rows.append([cell.strip() for cell in cells])
    return rows


def _compiler() -> Compiler:
    n, v = (b.var(name, b.bv(0, 64).sort) for name in VALUES)
    page = b.bv(4096, 64)
    known = {
        "n": n, "v": v, "in.variable": b.mul(v, b.bv(8, 64)),
        "in.size": b.add(b.bv(16, 64), b.mul(n, b.bv(4, 64))), "out.size": b.mul(n, b.bv(16, 64)),
        "HV_HYP_PAGE_SIZE": page, "PAGE_SIZE": page,
    }  # fmt: skip
    return Compiler({name: Typed(CType.ULONG, term) for name, term in known.items()}, SIZES)


@pytest.mark.parametrize("row", _rows("expression"), ids=lambda row: row[0].strip("`"))
def test_an_expression_has_the_type_and_the_value_that_the_table_gives(row: list[str]) -> None:
    text, ctype, expected, *breaks = row
    compiler, values = _compiler(), dict(VALUES)
    value = compiler.value(parse_expression(text.strip("`")))
    for greatest in compiler.greatest:
        values |= {greatest.name: greatest.value(values), greatest.bound: 0}
    number = evaluate(value.term, values)
    broken = {
        DEFINED if one.demand is Demand.DEFINED else EXACT
        for one in compiler.obligations
        if evaluate(one.guard, values) and not evaluate(one.holds, values)
    }

    assert named(ctype) is value.ctype
    assert int(expected) == (signed(number, value.ctype.width) if value.ctype.signed else number)
    assert ", ".join(sorted(broken)) == "".join(breaks)


def _define(text: str) -> None:
    _compiler().define(parse_definition(text))


@pytest.mark.parametrize("row", _rows("not understood"), ids=lambda row: row[0].strip("`"))
def test_what_is_not_understood_is_answered_so(row: list[str]) -> None:
    text, expected = row[0].strip("`"), row[1]
    is_local = text.startswith(("u32 ", "x = "))
    with pytest.raises(ExpressionError) as raised:
        _define(text) if is_local else _compiler().value(parse_expression(text))

    assert expected == str(raised.value)


def test_every_name_of_the_language_is_in_the_tables() -> None:
    grammar = (ROOT / "hvproofs" / "spec" / "expression.lark").read_text("utf-8")
    functions = re.findall(r"CALL\.3: /\(([\w|]+)\)", grammar)
    words = {word for one in functions for word in one.split("|")} | {"largest", "sizeof"}
    prose = re.sub(r"```.*?```", "", TEXT, flags=re.DOTALL)
    code = set(re.findall(r"[\w.]+", " ".join(re.findall(r"`([^`]+)`", prose))))

    assert {"min", "max_t", "ALIGN", "DIV_ROUND_UP"} <= words
    assert words | set(_compiler().names) | set(SIZES) | {"limit"} <= code
