# SPDX-License-Identifier: MIT
"""`hvproofs dispatch` as a process: streams, exit statuses, located errors; what explain adds."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

HVPROOFS = str(Path(sys.executable).parent / "hvproofs")
GOOD = (
    '{"call": {"kind": "rep", "input_header": 16, "input_element": 4, "output_element": 16}, '
    '"control": "0x200000050", "input_gpa": 4096, "output_gpa": 8192, "abi": "%s", '
    '"profile": "openvmm"}\n'
)
HUGE = GOOD.replace("4096", "99999999999999999999999") % "kvm"
OVER_A_PAGE = GOOD.replace('"input_element": 4,', '"input_element": 4104,') % "kvm"
ABIS = ["x86-64", "x86-32", "arm64-smccc", "arm64-hvc1", "tdx", "ghcb", "kvm"]


def run(text: str, *options: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [HVPROOFS, *options], input=text.encode("utf-8", "surrogateescape"),
        capture_output=True, check=False,
    )  # fmt: skip


def test_every_convention_answers_a_memory_based_call_alike() -> None:
    done = run("".join(GOOD % abi for abi in ABIS), "dispatch")
    outcomes = [json.loads(line) for line in done.stdout.splitlines()]
    assert (0, b"") == (done.returncode, done.stderr)
    assert list(range(1, 8)) == [outcome["line"] for outcome in outcomes]
    assert {("HV_STATUS_SUCCESS", 2)} == {
        (*outcome["statuses"], outcome["reps_completed"]) for outcome in outcomes
    }


def test_an_ill_formed_case_ends_the_stream_or_not() -> None:
    text = GOOD % "x86-64" + HUGE + OVER_A_PAGE + "\udcff\n" + GOOD % "ghcb"
    at = HUGE.index("9999") + 1
    over = OVER_A_PAGE.index("4104") + 1
    first, size = (
        f"<stdin>:2:{at}: error: 'input_gpa' is too large",
        f"<stdin>:3:{over}: error: 'input_element' is too large",
    )
    stops = run(text, "dispatch")
    assert (2, 1) == (stops.returncode, len(stops.stdout.splitlines()))
    assert stops.stderr.decode().startswith(first)
    goes_on = run(text, "dispatch", "--keep-going")
    errors = goes_on.stderr.decode().splitlines()
    assert 2 == goes_on.returncode
    assert [1, 5] == [json.loads(line)["line"] for line in goes_on.stdout.splitlines()]
    assert [first, size, "<stdin>:4:1: error:"] == [
        error[: len(start)]
        for error, start in zip(errors, (first, size, "<stdin>:4:1: error:"), strict=True)
    ]


def test_nothing_in_nothing_out() -> None:
    done = run("", "dispatch")
    assert (0, b"", b"") == (done.returncode, done.stdout, done.stderr)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        # One entry of get_vtl(): why it worked, and what the text allows.
        (("HvCallGetVpRegisters", "linux/get-vtl-overlap"),
         ["tlfs possible: if the call is carried out, no permitted execution differs;",
          "it may as well be refused, with HV_STATUS_INVALID_HYPERCALL_INPUT",
          "openvmm contract: no permitted execution differs",
          "a rep start index of 1 would not be below the rep count of 1"]),
        # Two entries: the header is the first result when it is read again.
        (("HvCallGetVpRegisters", "linux/get-vtl-overlap", "--entries", "2"),
         ["openvmm on-continuation: an execution that is cut short and goes on can go wrong",
          "PartitionId (8 bytes) now holds output RegisterValue[0]",
          "4. it is cut short; the instruction will be executed again",
          "6. it acts on entry 1: wrong"]),
        # Somebody else's turn is a step of the schedule.
        (("HvCallDispatchVp", "linux/vp-dispatch-shared-pages"),
         ["1. somebody else fills [0x0, 0x1000)", "3. it acts: wrong"]),
    ],
)  # fmt: skip
def test_explain_says_what_comes_of_it(arguments: tuple[str, ...], says: list[str]) -> None:
    done = run("", "explain", *arguments)
    text = " ".join(done.stdout.decode().split())
    assert [] == [line for line in done.stdout.decode().splitlines() if len(line) > 80]
    assert [] == [part for part in says if part not in text]
    assert done.returncode == 0
