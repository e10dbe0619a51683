# SPDX-License-Identifier: MIT
"""The command line as a user meets it: output, exit status, determinism, bad input."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from functools import cache
from importlib import resources
from pathlib import Path

import jsonschema
import pytest

GOLDEN = Path(__file__).parent / "golden"

README = (Path(__file__).parent.parent / "README.md").read_text("utf-8")
# The example of how to add a scheme.
QUARTER = README.partition("```toml\n")[2].partition("```")[0]


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the installed command without a terminal."""
    command = Path(sys.executable).parent / "hvproofs"
    return subprocess.run(
        [str(command), *arguments], capture_output=True, text=True, timeout=300,
        env={**os.environ, "COLUMNS": "80", "TERM": "dumb", **environment}, check=False,
    )  # fmt: skip


def solo(*arguments: str) -> tuple[str, ...]:
    """A small selection, so that a test is quick."""
    return (*arguments, "--hypercall", "HvCallGetVpRegisters", "--jobs", "1")


@pytest.fixture
def quarter(tmp_path: Path) -> Path:
    """A scheme of the user's own, outside the project."""
    path = tmp_path / "quarter.toml"
    path.write_text(QUARTER)
    return path


GOLDEN_COMMANDS = {
    "help": ["--help"],
    "help-prove": ["prove", "--help"],
    "list": ["list"],
    "explain": ["explain", "HvCallGetVpRegisters", "linux/get-vtl-overlap"],
    "explain-entries": ["explain", "0x50", "linux/half-page", "--entries", "100"],
    "explain-rule": ["explain-rule", "no-overlap"],
    "prove": solo("prove", "--scheme", "linux/get-vtl-*"),
}


@pytest.mark.parametrize("name", GOLDEN_COMMANDS)
def test_output_is_the_golden_one(name: str) -> None:
    """To accept a change: HVPROOFS_GOLDEN=write python -m pytest tests/test_cli.py."""
    done = run(*GOLDEN_COMMANDS[name])
    path = GOLDEN / f"{name}.txt"
    if os.environ.get("HVPROOFS_GOLDEN") == "write":
        path.write_text(done.stdout)
    expected = (0, path.read_text())

    assert expected == (done.returncode, done.stdout)


def test_a_list_of_everything_fits_a_screen() -> None:
    lines = run("list").stdout.splitlines()

    assert len(lines) <= 24
    assert any("rep" in line for line in lines)
    assert {"hypercalls", "schemes", "rules"} <= {
        line.split()[1] for line in lines if line[:1].isdigit()
    }


@pytest.mark.parametrize("name", GOLDEN_COMMANDS)
def test_output_fits_a_mail(name: str) -> None:
    text = (GOLDEN / f"{name}.txt").read_text()

    assert [] == [line for line in text.splitlines() if len(line) > 80]
    assert "\x1b" not in text


# Eight chunks of texts, and every shape of a result but that of a call without input.
MANY = ("prove", "--hypercall", "0x5*", "--scheme", "linux/*page*", "--format", "json")
WITHOUT_INPUT = ("prove", "--hypercall", "HvCallGetPartitionId", "--scheme", "linux/*-vtl-*",
                 "--format", "json")  # fmt: skip


@cache
def many(jobs: str, seed: str) -> subprocess.CompletedProcess[str]:
    """JSON of many results."""
    return run(*MANY, "--jobs", jobs, PYTHONHASHSEED=seed)


def test_json_is_the_same_bytes_whatever_the_hash_seed_and_the_jobs() -> None:
    one, other = many("1", "1"), many("2", "33")

    assert (0, one.stdout) == (other.returncode, other.stdout)


def test_json_keeps_its_schema() -> None:
    schema = json.loads(
        resources.files("hvproofs.report").joinpath("result.schema.json").read_text("utf-8")
    )

    for done in (many("1", "1"), run(*WITHOUT_INPUT)):
        jsonschema.validate(json.loads(done.stdout), schema)
        assert done.returncode == 0


def test_the_threads_own_case_in_json() -> None:
    done = run(*solo("prove", "--scheme", "linux/get-vtl-overlap", "--rule", "no-overlap",
                     "--format", "json"))  # fmt: skip
    result = json.loads(done.stdout)["results"][0]
    found = result["counterexample"]

    assert ("refuted", "refuted") == (result["verdict"], result["expected"])
    assert found["entries"] == 1
    assert found["input"]["size"] == {"raw": 20, "padded": 24}
    assert found["output"]["size"] == {"raw": 16, "padded": 16}
    fields = [clobber["input"]["field"] for clobber in found["clobbers"]]
    assert fields == ["PartitionId", "VpIndex", "TargetVtl", "Padding"]


def test_a_file_outside_the_project_is_proved(quarter: Path) -> None:
    done = run("prove", str(quarter), "--format", "json", "--jobs", "1")
    document = json.loads(done.stdout)

    assert done.returncode == 0
    assert {"me/quarter-pages"} == {result["scheme"] for result in document["results"]}
    summary = document["summary"]
    assert (0, 0, 0) == (summary["refuted"], summary["unknown"], summary["unexpected"])
    assert {"proved", "not-applicable"} == {r["verdict"] for r in document["results"]}


def test_a_shipped_file_named_another_way_is_proved_alone() -> None:
    done = run("prove", "./specs/schemes/linux/get-vtl-overlap.toml", "--format", "json",
               "--hypercall", "0x50", "--rule", "no-overlap", "--jobs", "1")  # fmt: skip
    assert done.stdout, (done.returncode, done.stderr)
    results = json.loads(done.stdout)["results"]

    assert {"linux/get-vtl-overlap"} == {result["scheme"] for result in results}


def test_a_list_is_narrowed_by_kind_and_glob() -> None:
    text = run("list", "schemes", "linux/get-vtl-o*").stdout.splitlines()
    names = [line.split()[0] for line in text[1:] if not line.startswith(" ")]
    document = json.loads(run("list", "hypercalls", "0x50", "--format", "json").stdout)
    wrong = run("list", "rules", "no-overlapp")

    assert "scheme" == text[0].split()[0]
    assert {"linux/get-vtl-overlap", "linux/get-vtl-output-page"} <= set(names)
    assert ["hypercalls", "without_layout"] == list(document)
    assert {"HvCallGetVpRegisters"} == {call["name"] for call in document["hypercalls"]}
    assert (2, "") == (wrong.returncode, wrong.stdout)
    assert "did you mean no-overlap" in wrong.stderr


def test_a_fault_of_ours_looks_like_no_verdict() -> None:
    code = (
        "import sys\n"
        "from hvproofs import cli\n"
        "from hvproofs.report import listing\n"
        "listing.listing_text = lambda *_: 1 // 0\n"
        "sys.argv = ['hvproofs', 'list', 'rules']\n"
        "cli.main()\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)

    assert (4, "") == (done.returncode, done.stdout)
    assert done.stderr.startswith("hvproofs: internal error: ZeroDivisionError")
    assert "Traceback" not in done.stderr


def test_a_scheme_is_a_line_in_a_run_over_everything() -> None:
    from hvproofs.prove.prover import Options, prove
    from hvproofs.prove.selection import Selection, candidates
    from hvproofs.report.text import prove_text
    from hvproofs.spec.corpus import load_shipped

    corpus = load_shipped()
    chosen = candidates(corpus, Selection("HvCallGetVpRegisters", "linux/get-vtl-*"))
    lines = prove_text(prove(chosen, Options(cores=False)), corpus, brief=True).splitlines()

    assert "linux/get-vtl-overlap                     refuted 1: no-overlap" in lines
    assert "linux/get-vtl-output-page                 proved 1" in lines


def test_a_wrong_file_is_refuted_with_its_page(quarter: Path) -> None:
    quarter.write_text(QUARTER.replace('offset = "quarter"', 'offset = "quarter - 800"'))
    done = run("prove", str(quarter), "--jobs", "1")

    assert done.returncode == 1
    assert f"{quarter}:20:38: error: HvCallGetVpRegisters breaks" in done.stdout
    assert "[no-overlap]" in done.stdout
    assert "<- clash" in done.stdout
    # Followed by a neighbour that is proved, and so it is.
    assert "\nwith the output at ALIGN(in.size, 8): proved, n = 1..64\n" in done.stdout
    quarter.write_text(QUARTER.replace('offset = "quarter"', 'offset = "ALIGN(in.size, 8)"'))
    assert 0 == run("prove", str(quarter), "--jobs", "1").returncode


def test_a_starved_solver_is_undecided_and_never_proved() -> None:
    done = run(*solo("prove", "--scheme", "linux/separate-pages", "--rule", "no-overlap",
                     "--rlimit", "1", "--format", "json"))  # fmt: skip
    document = json.loads(done.stdout)

    assert done.returncode == 3
    assert {"unknown"} == {result["verdict"] for result in document["results"]}


BAD = {
    "no such scheme": (["explain", "0x50", "linux/half-pag"], "no scheme matches"),
    "no such hypercall": (["explain", "HvCallGetVpRegister", "linux/half-page"],
                          "did you mean HvCallGetVpRegisters"),
    "no such rule": (["prove", "--rule", "no-overlapp"], "did you mean no-overlap"),
    "nothing selected": (["prove", "--hypercall", "0x51", "--scheme", "linux/get-vtl-overlap"],
                         "no theorem"),
    "no such file": (["prove", "/nonexistent.toml"], "/nonexistent.toml:1:1: error: cannot read"),
    "no such option": (["prove", "--frmat", "json"], "--frmat"),
    "no such format": (["prove", "--format", "xml"], "xml"),
    "no such variant": (["explain", "0x50", "linux/half-page", "--variant", "x"],
                        "no such reading"),
    "output into nowhere": (["list", "--spec", "/nonexistent"], "/nonexistent:1:1: error"),
}  # fmt: skip


@pytest.mark.parametrize("name", BAD)
def test_bad_input_is_exit_2_with_one_readable_message(name: str) -> None:
    arguments, message = BAD[name]
    done = run(*arguments)

    assert done.returncode == 2
    assert done.stdout == ""
    assert message in done.stderr
    assert "Traceback" not in done.stderr


def test_many_errors_are_counted_and_the_first_are_shown(quarter: Path) -> None:
    quarter.write_text("".join(f"key{n} = 1\n" for n in range(300)) + QUARTER)
    done = run("lint", str(quarter))
    lines = done.stderr.splitlines()

    assert 2 == done.returncode
    assert [f"{quarter}:{n}:1" for n in range(1, 21)] == [
        line.partition(": error")[0] for line in lines[:-1]
    ]
    assert "hvproofs: 280 more errors" == lines[-1]


def test_a_first_run_ends_with_what_to_do_next() -> None:
    done = run()
    text = done.stdout or done.stderr

    assert "Start with:" in text
    assert text.rstrip().endswith("hvproofs list")


def test_output_file_is_whole_or_not_there(tmp_path: Path) -> None:
    target = tmp_path / "result.json"
    done = run(*solo("prove", "--scheme", "linux/half-page", "--rule", "input-*", "--format",
                     "json", "--output", str(target)))  # fmt: skip

    assert (0, "") == (done.returncode, done.stdout)
    assert json.loads(target.read_text())["summary"]["unexpected"] == 0
    assert [target] == list(tmp_path.iterdir())

    missing = run(*solo("prove", "--scheme", "linux/half-page", "--rule", "input-aligned",
                        "--output", str(tmp_path / "no" / "file")))  # fmt: skip
    assert missing.returncode == 2
    assert "cannot write" in missing.stderr


def test_dumped_texts_are_what_z3_proves(tmp_path: Path) -> None:
    import z3

    done = run(*solo("prove", "--scheme", "linux/half-page", "--dump-smt", str(tmp_path / "smt")))
    texts = sorted((tmp_path / "smt").iterdir())

    assert done.returncode == 0
    assert texts
    for path in texts:
        text = path.read_text()
        assert "; hvproofs prove --hypercall HvCallGetVpRegisters" in text
        solver = z3.Solver(ctx=z3.Context())
        solver.from_string(text)
        assert str(solver.check()) == "unsat"


@pytest.mark.parametrize(
    "command", [["--help"], ["list"], ["lint"], ["explain-rule", "no-overlap"]]
)
def test_what_needs_no_solver_imports_none(command: list[str]) -> None:
    code = (
        "import sys\n"
        "from hvproofs import cli\n"
        f"sys.argv = ['hvproofs', *{command!r}]\n"
        "try:\n    cli.main()\nexcept SystemExit as end:\n    assert not end.code, end.code\n"
        "bad = {'z3', 'cvc5', 'bitwuzla'} & set(sys.modules)\n"
        "assert not bad, bad\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)

    assert (0, "") == (done.returncode, done.stderr.replace(LINT_LINE.get(command[0], ""), ""))


LINT_LINE = {
    "lint": next(iter(run("lint").stderr.splitlines(keepends=True)), ""),
}


def test_a_reader_that_goes_away_is_no_traceback() -> None:
    command = Path(sys.executable).parent / "hvproofs"
    done = subprocess.run(
        ["bash", "-c", f"{command} list --format json | head -1"], capture_output=True, text=True,
        check=False,
    )  # fmt: skip

    assert "Traceback" not in done.stderr


def test_a_reading_can_be_selected() -> None:
    arguments = ("prove", "--hypercall", "0x9a", "--scheme", "linux/output-after-input-unrounded",
                 "--rule", "output-aligned", "--format", "json", "--jobs", "1")  # fmt: skip
    verdicts = {}
    for name in ("linux", "tlfs"):
        results = json.loads(run(*arguments, "--variant", name).stdout)["results"]
        verdicts[name] = {r["verdict"] for r in results if r["arch"] == "x86-64"}

    assert verdicts == {"linux": {"refuted"}, "tlfs": {"proved"}}


def test_no_code_without_a_layout_has_a_contract() -> None:
    from hvproofs.spec.corpus import load_shipped
    from hvproofs.spec.no_layout import unpublished

    corpus = load_shipped(expressions=False)
    codes = {contract.call_code for contract in corpus.contracts.values()}

    assert codes.isdisjoint({call.call_code for call in unpublished(corpus)})


def test_a_code_that_has_a_contract_is_not_without_a_layout(tmp_path: Path) -> None:
    from hvproofs.errors import SpecError
    from hvproofs.spec.corpus import load_shipped
    from hvproofs.spec.no_layout import unpublished

    path = tmp_path / "none.toml"
    path.write_text('[[call]]\nname = "X"\ncall_code = 0x50\nsource = "s"\n')
    with pytest.raises(SpecError, match="3:13: error: call code 0x0050 is HvCallGetVpRegisters"):
        unpublished(load_shipped(expressions=False), str(path))
