# SPDX-License-Identifier: MIT
"""`hvproofs try`: a placement judged without a file, and the neighbour that is proved."""

from __future__ import annotations

from dataclasses import replace

import pytest
from typer.testing import CliRunner

from hvproofs.cli.app import app
from hvproofs.errors import SpecError
from hvproofs.layout.builder import situation
from hvproofs.prove.prover import Options
from hvproofs.prove.repair import repair
from hvproofs.prove.selection import Candidate, Selection, candidates
from hvproofs.spec.corpus import load_shipped

CALL = "HvCallGetVpRegisters (x86-64, arm64) [tlfs]"


def tried(*arguments: str) -> tuple[int, str]:
    done = CliRunner().invoke(app, ["try", *arguments])
    return done.exit_code, done.stdout  # progress, which a slow machine shows, is on stderr


def test_a_placement_that_is_right() -> None:
    assert (0, f"{CALL}: proved, n = 1..204\n") == tried("0x50", "--limit", "204")


@pytest.mark.parametrize(
    ("options", "repaired"),
    [
        (("--limit", "205"), "limit 204: proved, n = 1..204"),
        (
            ("--output", "in.size", "--limit", "100"),
            "the output at ALIGN(in.size, 8): proved, n = 1..100",
        ),
        (
            ("--output", "0"),
            "the output at ALIGN(in.size, 8) and limit 204: proved, n = 1..204",
        ),
        (("--output", "2044", "--limit", "100"), "the output at 2048: proved, n = 1..100"),
        (("--own-page", "--output", "0"), "limit 256: proved, n = 1..256"),
        (
            ("--input", "16", "--output", "0", "--limit", "20"),
            "the output at ALIGN(16 + in.size, 8): proved, n = 1..20",
        ),
    ],
)
def test_the_nearest_neighbour_that_is_proved(options: tuple[str, ...], repaired: str) -> None:
    status, said = tried("0x50", *options)

    assert 1 == status
    assert said.startswith(f"{CALL}: ")
    assert f"  with {repaired}\n" in said


def test_a_limit_is_one_for_every_variable_header() -> None:
    # 8 bytes less room for each of 64 qwords: 508 entries without a header.
    status, said = tried("HvCallFlushVirtualAddressListEx")

    assert 1 == status
    assert "  with limit 444: proved, n = 1..444\n" in said


def test_nothing_is_offered_that_was_not_proved() -> None:
    # The output alone is a page: there is no room for an input before or behind it.
    status, said = tried("HvCallMapEventLogBuffer")

    assert 1 == status
    assert "refuted" in said
    assert "with " not in said


def test_a_fault_is_told_at_the_option_and_its_column() -> None:
    with pytest.raises(SpecError) as raised:
        CliRunner().invoke(
            app, ["try", "0x50", "--output", "ALIGN(in.sise, 8)"], catch_exceptions=False
        )

    assert "--output:1:7" == str(raised.value.diagnostics[0].location)


def test_a_scheme_that_is_proved_is_its_own_neighbour_only_where_it_moves() -> None:
    chosen = candidates(load_shipped(), Selection("0x50", "linux/output-after-input"))
    found = repair(chosen[:1], Options(cores=False))

    assert found is not None  # what is asked for is a change, and the first that is proved
    assert found.change.startswith("limit ")


def test_what_is_told_holds_on_every_architecture() -> None:
    # An entry of HvCallGetVpIndexFromApicId has 4 bytes on x86-64 and 8 on arm64.
    specs = load_shipped()
    name, reading = "HvCallGetVpIndexFromApicId", "linux"
    chosen = candidates(specs, Selection(name, "linux/output-after-input", variant=reading))
    scheme = replace(chosen[0].situation.scheme, limit="4095")
    alike = [Candidate(situation(one.situation.call, scheme), one.rules) for one in chosen]
    both = repair(alike, Options(cores=False))
    apart = [repair([one], Options(cores=False)) for one in alike]

    assert {"x86-64", "arm64"} == {one.situation.call.arch.value for one in alike}
    assert ["limit 510", "limit 340"] == [one.change for one in apart if one is not None]
    assert both is not None
    assert "limit 340" == both.change
