# SPDX-License-Identifier: MIT
"""The interface for programs, from outside: nothing but `import hvproofs`.

Every submodule is imported first: a package that is imported becomes an attribute of its parent,
and would take the place of a function of its name.
"""

from __future__ import annotations

import dataclasses
import inspect
import pickle
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from enum import Enum
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from typing import Any

import pytest

import hvproofs

PACKAGE = Path(hvproofs.__file__).parent
IR = str(Path(__file__).parent / "audit" / "rules" / "cut_count_wrong.ll")


@pytest.fixture(scope="module", autouse=True)
def _every_submodule() -> None:
    for module in walk_packages(hvproofs.__path__, "hvproofs."):
        if module.name.endswith("__main__"):
            continue  # a program of its own
        with suppress(hvproofs.HvproofsError):  # an extra that is not installed
            import_module(module.name)


@pytest.fixture(scope="module")
def specs() -> hvproofs.Corpus:
    return hvproofs.load_specs()


def _twice(call: Callable[[], Any]) -> Any:
    first, second = call(), call()

    assert first == second
    return first


def test_the_shipped_specs_are_loaded() -> None:
    found = _twice(hvproofs.load_specs)

    assert 0x50 == found.contracts["HvCallGetVpRegisters"].call_code
    assert {"linux/half-page", "linux/get-vtl-overlap"} <= found.schemes.keys()


def test_a_users_scheme_stands_beside_them_and_is_proved(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(
        'id = "me/mine"\nguest = "me"\ntitle = "a page each"\nlimit = "100"\n'
        '[applies]\nhypercall = ["HvCallGetVpRegisters"]\n'
        '[regions.page]\nkind = "page"\nsize = "8192"\nalign = "4096"\n'
        '[place]\ninput = {region = "page", offset = "0"}\n'
        'output = {region = "page", offset = "4096"}\n[guard]\nin_flight = "irqs-off"\n'
    )
    specs = hvproofs.load_specs(str(path))
    report = _twice(lambda: hvproofs.prove_schemes(specs, scheme="me/*"))

    assert {"me/mine"} == {result.scheme for result in report.results}
    assert () == report.unexpected
    verdicts = {r.rule.value: r.verdict for r in report.results if r.call.arch.value == "arm64"}
    assert hvproofs.Verdict.PROVED is verdicts["no-overlap"]


def test_the_threads_own_case_is_refuted(specs: hvproofs.Corpus) -> None:
    report = _twice(
        lambda: hvproofs.prove_schemes(
            specs, hypercall="0x50", scheme="linux/get-vtl-overlap", rule="no-overlap"
        )
    )
    result = report.results[0]

    assert hvproofs.Verdict.REFUTED is result.verdict
    assert result.counterexample is not None
    assert 1 == result.counterexample.entries
    assert (20, 24) == (result.counterexample.input.raw, result.counterexample.input.padded)


def test_a_second_solver_is_asked_for_by_name(specs: hvproofs.Corpus) -> None:
    pytest.importorskip("cvc5")
    report = hvproofs.prove_schemes(
        specs, hypercall="0x50", scheme="linux/get-vtl-overlap", rule="*-aligned", cross_check=True
    )

    assert ["cross-checked"] * len(report.results) == [
        result.trust and result.trust.value for result in report.results
    ]


def test_a_call_under_a_scheme_is_explained(specs: hvproofs.Corpus) -> None:
    text = _twice(lambda: hvproofs.explain_scheme(specs, "0x50", "linux/half-page", entries=100))

    assert "the areas at n = 100, limit = 128" in text


def test_guest_code_is_audited() -> None:
    pytest.importorskip("llvmlite")
    report = _twice(lambda: hvproofs.audit_ir(IR))

    assert report.sites
    assert () == (*report.bad, *report.failed)
    assert hvproofs.Verdict.REFUTED in {site.verdict for site in report.sites}


def test_what_is_no_ir_is_told_and_raises_nothing(tmp_path: Path) -> None:
    report = hvproofs.audit_ir(str(tmp_path / "absent.ll"))

    assert () == report.sites
    assert report.bad


def test_a_page_is_split(specs: hvproofs.Corpus) -> None:
    advice = _twice(lambda: hvproofs.advise_split(specs, "HvCallGetVpRegisters", entries=500))

    assert advice.proved
    assert [256, 204, 128] == [found.plain.split.batch for found in advice.partitions[:3]]


@pytest.mark.parametrize("call", [
    lambda specs: hvproofs.prove_schemes(specs, scheme="no/such"),
    lambda specs: hvproofs.explain_scheme(specs, "0x50", "linux/half-page", variant="nobody"),
    lambda specs: hvproofs.advise_split(specs, "HvCall*"),
    lambda _: hvproofs.audit_ir(IR, guest="nobody"),
])  # fmt: skip
def test_a_request_that_cannot_be_met_is_a_usage_error(
    call: Callable[[hvproofs.Corpus], object], specs: hvproofs.Corpus
) -> None:
    with pytest.raises(hvproofs.UsageError):
        call(specs)


def test_a_malformed_spec_is_told_with_its_place(tmp_path: Path) -> None:
    path = tmp_path / "bad.toml"
    path.write_text('id = "me/bad"\nlimits = "1"\n')
    with pytest.raises(hvproofs.SpecError) as raised:
        hvproofs.load_specs(str(path))

    assert f"{path}:2:1: error: unknown key 'limits'" in str(raised.value)


def _parts(value: object) -> Iterator[object]:
    """A value and everything that is in it."""
    yield value
    inner: list[object] = []
    if dataclasses.is_dataclass(value):
        inner = [getattr(value, field.name) for field in dataclasses.fields(value)]
    elif isinstance(value, dict):
        inner = [*value.keys(), *value.values()]
    elif isinstance(value, (tuple, list, frozenset)):
        inner = list(value)
    for one in inner:
        yield from _parts(one)


def test_results_are_frozen_and_hold_no_solver(specs: hvproofs.Corpus) -> None:
    results = (
        hvproofs.prove_schemes(specs, hypercall="0x50", scheme="linux/get-vtl-overlap"),
        hvproofs.advise_split(specs, "0x50"),
    )
    plain = (str, int, bool, bytes, float, type(None), tuple, list, dict, frozenset, Enum)

    for part in _parts(results):
        frozen = dataclasses.is_dataclass(part) and part.__dataclass_params__.frozen  # type: ignore[union-attr]
        assert frozen or isinstance(part, plain), part
    assert results == pickle.loads(pickle.dumps(results))  # noqa: S301 - our own


def test_no_public_name_is_that_of_a_room() -> None:
    rooms = {one.stem for one in PACKAGE.iterdir() if one.is_dir() or one.suffix == ".py"}

    assert set() == rooms & set(hvproofs.__all__)
    assert all(callable(getattr(hvproofs, name)) for name in hvproofs.__all__)


def test_every_public_name_is_documented_and_every_function_typed() -> None:
    for name in hvproofs.__all__:
        found = getattr(hvproofs, name)
        assert inspect.getdoc(found)
        if inspect.isfunction(found):
            annotated = found.__annotations__
            assert {*inspect.signature(found).parameters, "return"} == annotated.keys()


def test_to_import_the_package_loads_none_of_its_parts() -> None:
    heavy = {"z3", "cvc5", "bitwuzla", "lark", "pydantic", "tree_sitter", "typer", "llvmlite"}
    code = (
        "import sys; before = set(sys.modules); import hvproofs; print(*set(sys.modules) - before)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = done.stdout.split()

    assert ["hvproofs", "hvproofs.errors"] == sorted(n for n in loaded if n.startswith("hvproofs"))
    assert set() == heavy & {name.partition(".")[0] for name in loaded}


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'prove_all'"):
        _ = hvproofs.prove_all  # type: ignore[attr-defined]
