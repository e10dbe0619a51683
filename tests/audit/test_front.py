# SPDX-License-Identifier: MIT
"""What goes into an audit and what comes out: inputs, entries, JSON, baselines, builds."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from dataclasses import replace
from functools import cache
from importlib import resources
from pathlib import Path

import jsonschema
import pytest

from hvproofs.audit import audit as auditing
from hvproofs.audit.audit import AuditOptions
from hvproofs.audit.guestfile import load_guest
from hvproofs.audit.llvm import normalise as normalising
from hvproofs.audit.llvm.inputs import Inputs, find
from hvproofs.audit.llvm.normalise import Normalised, NormaliseOptions, Rejected, normalise
from hvproofs.audit.result import RULES_OF_SITES, AuditReport
from hvproofs.errors import SpecError, UsageError
from hvproofs.report.audit import run as running
from hvproofs.report.audit.classified import load_readings
from hvproofs.report.audit.render import audit_text
from hvproofs.report.audit.render_json import audit_json
from hvproofs.report.audit.run import AuditRequest, audited, run_audit
from hvproofs.spec.contract import Arch
from hvproofs.spec.corpus import load_shipped, shipped
from hvproofs.spec.scheme import Verdict
from hvproofs.status import ExitStatus

pytest.importorskip("llvmlite")
pytest.importorskip("z3")

GUESTS = Path(__file__).parent / "guests"
RULES = Path(__file__).parent / "rules"
SITES = Path(__file__).parent / "sites"
SINKS = frozenset({"hv_do_hypercall"})
LINUX = shipped() / "guests" / "linux.toml"
AREAS = AuditOptions(rules=frozenset(RULES_OF_SITES))  # the rules of code have tests of their own


def _run(*paths: Path | str, **options: object) -> tuple[str, ExitStatus]:
    """What is told and what is written, and how the run ends."""
    told: list[str] = []
    request = AuditRequest(tuple(map(str, paths)), **options)  # type: ignore[arg-type]
    text, status = run_audit(request, bad=told.append)
    return "\n".join([*told, text]), status


def _json(*paths: Path) -> dict[str, object]:
    return audit_json(audited(AuditRequest(tuple(map(str, paths)))))


def _schema() -> dict[str, object]:
    text = resources.files("hvproofs.report").joinpath("result.schema.json").read_text("utf-8")
    return json.loads(text)


# --- inputs --------------------------------------------------------------------------------------


def test_a_folder_stands_for_its_ir_and_text_comes_before_bitcode(tmp_path: Path) -> None:
    for name in ("b.bc", "a.ll", "deep/c.bc", "a.bc", "a.c"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    found = find([str(tmp_path), str(tmp_path / "a.ll")], SINKS)
    names = [str(Path(one).relative_to(tmp_path)) for one in found.files]
    assert names == ["a.ll", "b.bc", "deep/c.bc"]


def _database(folder: Path, entries: object) -> Inputs:
    path = folder / "compile_commands.json"
    path.write_text(entries if isinstance(entries, str) else json.dumps(entries))
    return find([str(path)], SINKS)


def test_a_compilation_database_leads_to_the_ir_beside_the_objects(tmp_path: Path) -> None:
    shutil.copy(GUESTS / "helper.ll", tmp_path / "one.ll")
    shutil.copy(GUESTS / "helper.ll", tmp_path / "two.bc")
    found = _database(tmp_path, [
        {"directory": str(tmp_path), "file": "x/one.c", "command": "gcc -c -o one.o x/one.c"},
        {"directory": ".", "file": "two.c", "arguments": ["clang", "-c", "two.c"]},
    ])  # fmt: skip
    assert [Path(one).name for one in found.files] == ["one.ll", "two.bc"]
    assert found.missing == found.bad == ()


def test_a_folder_without_ir_is_read_through_its_compilation_database(tmp_path: Path) -> None:
    build, elsewhere = tmp_path / "build", tmp_path / "out"
    build.mkdir()
    elsewhere.mkdir()
    shutil.copy(GUESTS / "helper.ll", elsewhere / "one.ll")
    entry = {"directory": str(elsewhere), "file": "one.c", "command": "gcc -c -o one.o one.c"}
    (build / "compile_commands.json").write_text(json.dumps([entry]))

    assert (str(elsewhere / "one.ll"),) == find([str(build)], SINKS).files
    # Where there is IR, that is what is meant.
    shutil.copy(GUESTS / "helper.ll", build / "two.ll")
    assert (str(build / "two.ll"),) == find([str(build)], SINKS).files


def test_missing_ir_is_told_with_the_command_that_makes_it(tmp_path: Path) -> None:
    (tmp_path / "one.c").write_text("hv_do_hypercall(0, 0, 0);")
    (tmp_path / "plain.c").write_text("")
    shutil.copy(GUESTS / "helper.ll", tmp_path / "two.ll")
    found = _database(tmp_path, [
        {"directory": str(tmp_path), "file": "one.c", "command": "clang-19 -O2 -c -o one.o one.c"},
        {"directory": str(tmp_path), "file": "plain.c", "command": "gcc -c plain.c"},
        {"directory": str(tmp_path), "file": "two.c", "command": "gcc -c two.c"},
    ])  # fmt: skip
    (missing,) = found.missing
    assert missing.hint == (
        f"cd {tmp_path} && clang-19 -O2 one.c -S -emit-llvm -g -grecord-command-line "
        "-Xclang -disable-llvm-passes -o one.ll"
    )
    assert "1 C files have no IR" in found.notes[0].message
    text, status = _run(tmp_path / "compile_commands.json")
    assert status is ExitStatus.UNEXPECTED
    assert "no IR: " in text


@pytest.mark.parametrize("text", ["{", "{}", "[1]", '[{"directory": "."}]'])
def test_what_is_no_compilation_database_is_refused(text: str, tmp_path: Path) -> None:
    found = _database(tmp_path, text)
    assert found.files == ()
    assert "a compilation database" in found.bad[0].expected


def test_bitcode_gives_the_verdicts_of_the_text(tmp_path: Path) -> None:
    from llvmlite import binding

    module = binding.parse_assembly((GUESTS / "helper.ll").read_text())
    (tmp_path / "helper.bc").write_bytes(module.as_bitcode())
    text, status = _run(tmp_path / "helper.bc")
    assert (text.replace(f"{tmp_path}/helper.bc", str(GUESTS / "helper.ll")), status) == _run(
        GUESTS / "helper.ll"
    )


# --- bad input -----------------------------------------------------------------------------------

_HELPER = (GUESTS / "helper.ll").read_text()
_I386 = _HELPER.replace("x86_64-unknown-linux-gnu", "i686-unknown-linux-gnu")
_X32 = _HELPER.replace("x86_64-unknown-linux-gnu", "x86_64-unknown-linux-gnux32").replace(
    "e-m:e-", "e-m:e-p:32:32-", 1
)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (_I386, "IR for i686-unknown-linux-gnu, expected x86-64 or arm64, 64-bit"),
        (_X32, "with pointers of 32 bits"),
        (_HELPER.replace("target triple", "; target triple"), "IR without a target triple"),
        (_HELPER.replace("define ", "defin "), "1: error: not valid LLVM IR"),
        (_HELPER[: len(_HELPER) // 2], "is the file whole"),
        (
            _HELPER.replace("define ", "brandnew ").replace("clang version 19", "clang version 99"),
            "made by LLVM 99",
        ),
        ("", "IR without a target triple"),
    ],
    ids=["i386", "x32", "no triple", "broken", "cut", "newer", "empty"],
)
def test_bad_ir_is_told_what_to_do(text: str, wanted: str, tmp_path: Path) -> None:
    path = tmp_path / "bad.ll"
    path.write_text(text)
    said, status = _run(path)
    assert status is ExitStatus.BAD_INPUT
    assert wanted in said
    assert "(hint: " in said


def test_a_stated_architecture_is_held_to() -> None:
    said, status = _run(GUESTS / "arm64.ll", options=AuditOptions(arch=Arch.X86_64))
    assert status is ExitStatus.BAD_INPUT
    assert "IR for arm64, expected x86-64" in said


def test_good_files_are_judged_beside_bad_ones(tmp_path: Path) -> None:
    said, status = _run(tmp_path / "none.ll", GUESTS / "helper.ll")
    assert status is ExitStatus.BAD_INPUT
    assert "none.ll:1:1: error: cannot be read" in said
    assert "error: input and output overlap" in said


def test_without_debug_information_function_and_instruction_are_named(tmp_path: Path) -> None:
    path = tmp_path / "plain.ll"
    lines = [line.partition(", !dbg")[0] for line in _HELPER.split("\n")]
    path.write_text("\n".join(line for line in lines if "#dbg" not in line))
    said, status = _run(path)
    assert status is ExitStatus.UNEXPECTED
    assert "note: no debug information" in said
    assert f"{path}: In function 'together':" in said
    assert f"{path}: %call.i = call @hv_do_hypercall: error: input and output overlap" in said
    results = [one for one in _json(path)["results"] if one["rule"] == "no-overlap"]
    (found,) = [one for one in results if one["verdict"] == "refuted"]
    assert found["line"] is None
    assert found["instruction"] == "%call.i = call @hv_do_hypercall"


def test_no_call_site_is_a_note() -> None:
    said, status = _run(GUESTS / "no_calls.ll")
    assert status is ExitStatus.AS_EXPECTED
    assert "note: no hypercall call site in this file (hint: wrappers looked for: " in said
    assert "hv_do_rep_hypercall" in said
    assert said.endswith("0 call sites: 0 proved, 0 refuted, 0 undecided, 0 dead\n")


def test_nothing_to_audit_and_an_unknown_guest_are_usage_errors(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="nothing to audit"):
        audited(AuditRequest())
    with pytest.raises(UsageError, match=r"expected one of .*linux"):
        audited(AuditRequest((str(GUESTS),), guest="beos"))
    assert _run(tmp_path)[1] is ExitStatus.BAD_INPUT


# --- entries -------------------------------------------------------------------------------------


def test_contexts_of_one_place_are_one_entry_with_the_weakest_verdict() -> None:
    (site,) = audited(AuditRequest((str(GUESTS / "helper.ll"),))).sites
    assert site.contexts == 2
    assert site.verdict is Verdict.REFUTED
    assert "    in 2 contexts; the weakest verdict counts\n" in audit_text(
        audited(AuditRequest((str(GUESTS / "helper.ll"),)))
    )


def _builds(*named: tuple[str, Path]) -> AuditRequest:
    return AuditRequest(builds=tuple((name, str(path)) for name, path in named))


def test_builds_are_merged_and_each_site_tells_its_own() -> None:
    two = _builds(("b", GUESTS / "helper.ll"), ("a", GUESTS / "helper.ll"))
    (site,) = audited(two).sites
    assert site.builds == (("a", Verdict.REFUTED), ("b", Verdict.REFUTED))
    assert site.contexts == 2
    text, _ = run_audit(two)
    assert "    in build a, b\n" in text


def test_a_verdict_that_differs_between_builds_is_told_for_each(tmp_path: Path) -> None:
    before, rest = _HELPER.split("define dso_local i64 @together", 1)
    without = tmp_path / "helper.ll"
    without.write_text(before + rest.split("\n}\n", 1)[1])
    both = _builds(("old", without), ("new", GUESTS / "helper.ll"))
    text, status = run_audit(replace(both, options=AREAS))
    assert status is ExitStatus.UNEXPECTED
    assert "    refuted in build new, proved in build old\n" in text


def test_every_result_fits_the_schema(tmp_path: Path) -> None:
    schema = _schema()
    for path in (GUESTS, SITES / "count_wrong.ll", SITES / "code_argument.ll"):
        made = _json(path)
        jsonschema.validate(made, schema)
        assert made["results"]
    both = _builds(("a", GUESTS / "helper.ll"), ("b", GUESTS / "no_calls.ll"))
    made = audit_json(audited(both))
    jsonschema.validate(made, schema)
    assert made["results"][0]["builds"] == {"a": "refuted"}
    made["results"][0]["line"] = "nine"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(made, schema)


def test_requires_is_a_member_of_the_result() -> None:
    found = {one["rule"]: one.get("requires") for one in _json(SITES / "count_wrong.ll")["results"]}
    assert found["output-within-page"] == "count <= 256"


# --- baseline ------------------------------------------------------------------------------------


def _former(folder: Path, *paths: Path) -> str:
    path = folder / "former.json"
    text, _ = run_audit(AuditRequest(tuple(map(str, paths))), form="json")
    path.write_text(text)
    return str(path)


def test_a_known_finding_is_not_shown_again(tmp_path: Path) -> None:
    former = _former(tmp_path, GUESTS / "helper.ll")
    said, status = _run(GUESTS / "helper.ll", baseline=former)
    assert status is ExitStatus.AS_EXPECTED
    assert "error" not in said


def test_a_new_finding_is_shown_alone(tmp_path: Path) -> None:
    former = _former(tmp_path, GUESTS / "helper.ll")
    new = SITES / "guard_wrong.ll"
    said, status = _run(GUESTS / "helper.ll", new, baseline=former)
    assert status is ExitStatus.UNEXPECTED
    assert "guard_wrong.c" in said
    assert "helper.c" not in said


def test_an_undecided_rule_that_is_refuted_now_is_new(tmp_path: Path) -> None:
    former = _former(tmp_path, GUESTS / "helper.ll")
    text = Path(former).read_text().replace('"refuted"', '"unknown"')
    Path(former).write_text(text)
    assert _run(GUESTS / "helper.ll", baseline=former)[1] is ExitStatus.UNEXPECTED


@cache
def _audited(paths: tuple[str, ...], options: AuditOptions) -> AuditReport:
    return auditing.audit(paths, load_guest(str(LINUX)), load_shipped(expressions=False), options)


@pytest.mark.parametrize("told", ["requires", "known"])
def test_a_bound_that_was_lost_beside_an_undecided_call_is_new(
    told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # What is new is worked out of a report: the same is made once.
    monkeypatch.setattr(running, "audit", lambda paths, *rest: _audited(tuple(paths), rest[-1]))
    path = SITES / "double_fetch_wrong.ll"
    former = _former(tmp_path, path)
    assert _run(path, baseline=former)[1] is ExitStatus.AS_EXPECTED
    data = json.loads(Path(former).read_text())
    lost = next(one for one in data["results"] if one["rule"] == "output-within-page")
    lost[told] = "count <= 300"
    Path(former).write_text(json.dumps(data))
    said, status = _run(path, baseline=former)
    assert status is ExitStatus.UNDECIDED
    assert "[output-within-page]" in said
    assert "[input-within-page]" not in said


def test_a_field_that_was_lost_beside_one_that_never_was_written_is_new(tmp_path: Path) -> None:
    """A rule that is refuted already is no blind spot for what else breaks it."""
    text = (RULES / "stale_bits_wrong.ll").read_text()
    vp = next(line for line in text.splitlines() if "store i32 0" in line)
    path = tmp_path / "site.ll"
    path.write_text(text)
    former = _former(tmp_path, path)
    assert _run(path, baseline=former)[1] is ExitStatus.AS_EXPECTED

    path.write_text(text.replace(vp, ""))
    said, status = _run(path, baseline=former)

    assert status is ExitStatus.UNEXPECTED
    assert "VpIndex (bytes 8 to 11 of the header) was" in said


def test_lines_may_move(tmp_path: Path) -> None:
    former = _former(tmp_path, GUESTS / "helper.ll")
    data = json.loads(Path(former).read_text())
    for one in data["results"]:
        one["line"] += 40
    Path(former).write_text(json.dumps(data))
    assert _run(GUESTS / "helper.ll", baseline=former)[1] is ExitStatus.AS_EXPECTED


@pytest.mark.parametrize("text", ["", "[]", '{"results": [{}]}', '{"results": 3}'])
def test_a_baseline_that_is_none_is_refused(text: str, tmp_path: Path) -> None:
    path = tmp_path / "former.json"
    path.write_text(text)
    with pytest.raises(SpecError, match="expected what `hvproofs audit --format json` writes"):
        _run(GUESTS / "no_calls.ll", baseline=str(path))


def test_same_bytes_whatever_the_hash_seed() -> None:
    made = {
        subprocess.run(
            [sys.executable, "-m", "hvproofs.cli", "audit", str(GUESTS / "helper.ll"), *more],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": str(Path(__file__).parents[2])},
            capture_output=True, check=False,
        ).stdout
        for seed in ("1", "2")
        for more in ([], ["--format", "json"])
    }  # fmt: skip
    assert len(made) == 2


# --- documents -----------------------------------------------------------------------------------

READING = """about = "tests"
[[reading]]
file = "helper.c"
function = "read_register"
verdict = "refuted"
rule = "no-overlap"
kind = "real"
why = \"\"\"together() hands the input over twice:
the answer lands on the question.\"\"\"
"""


def _document(folder: Path, reading: str, *paths: Path) -> str:
    file = folder / "readings.toml"
    file.write_text(reading)
    return run_audit(
        AuditRequest(tuple(map(str, paths)), classified=(str(file),), options=AREAS),
        form="markdown"
    )[0]  # fmt: skip


def test_a_document_lists_sites_findings_and_readings(tmp_path: Path) -> None:
    text = _document(tmp_path, READING, GUESTS / "helper.ll")
    assert "1 call sites: 0 proved, 1 refuted, 0 undecided, 0 dead." in text
    assert "| helper.c:9 | read_register | HvCallGetVpRegisters |" in text
    assert "### helper.c:9: read_register(), HvCallGetVpRegisters (0x0050)" in text
    assert "- **refuted** [no-overlap]: input and output overlap" in text
    assert "<- clash" in text
    assert "**real**: together() hands the input over twice: the answer lands on the" in text
    assert "Call sites with findings, read by eye: 1 real." in text


def test_a_reading_speaks_for_its_own_verdict_only(tmp_path: Path) -> None:
    text = _document(tmp_path, READING.replace('"refuted"', '"unknown"'), GUESTS / "helper.ll")
    assert "**not read yet**" in text
    assert "1 not read yet" in text
    assert "hands the input over" not in text


def test_readings_belong_to_a_document(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="is for --format markdown"):
        _run(GUESTS / "no_calls.ll", classified=("readings.toml",))


def test_a_reading_that_is_none_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SpecError, match="expected real, latent or false alarm"):
        _document(tmp_path, READING.replace('"real"', '"perhaps"'), GUESTS / "helper.ll")


def test_rules_undecided_for_one_reason_are_told_together(tmp_path: Path) -> None:
    text = _document(tmp_path, 'about = "none"', SITES / "code_argument.ll")
    assert "- undecided: could not be bounded: the call code, from argument control" in text


def test_the_readings_of_kernels_are_well_formed() -> None:
    folder = Path(__file__).parents[1] / "kernels"
    entries = load_readings([str(one) for one in sorted(folder.glob("readings*.toml"))])
    assert len(entries) > 20
    assert all(len(entry.why.split()) > 8 for entry in entries)


def test_bitcode_of_a_newer_llvm_is_told_apart(tmp_path: Path) -> None:
    path = tmp_path / "new.bc"
    path.write_bytes(b"BC\xc0\xde" + b"\x35\x14\0\0" * 8 + b"clang version 99.1.2 (somewhere)")
    said, status = _run(path)
    assert status is ExitStatus.BAD_INPUT
    assert "made by LLVM 99, which LLVM " in said
    assert "or install a newer llvmlite" in said


def test_llvm_giving_up_is_a_located_unknown(
    monkeypatch: pytest.MonkeyPatch, llvm_child: object
) -> None:
    """One file costs its own verdicts; the run goes on and is undecided, not clean."""
    monkeypatch.setattr(normalising, "_run_child", llvm_child)

    def starved(path: Path, options: NormaliseOptions) -> Normalised | Rejected:
        small = 100 << 20 if path.stem == "no_calls" else options.memory
        return normalise(path, replace(options, memory=small))

    monkeypatch.setattr(auditing, "normalise", starved)
    said, status = _run(GUESTS / "no_calls.ll", GUESTS / "freebsd.ll", guest="freebsd")
    assert f"{GUESTS / 'no_calls.ll'}:1:1: error: LLVM " in said
    assert "freebsd.c:44: note: proved" in said
    assert status is ExitStatus.UNEXPECTED
    assert _run(GUESTS / "no_calls.ll")[1] is ExitStatus.UNDECIDED
