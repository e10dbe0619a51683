# SPDX-License-Identifier: MIT
"""Formats by name: what each command can be written in, and that nothing is written otherwise."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest
from typer.testing import CliRunner

from hvproofs.cli.app import app
from hvproofs.report.formats import formats, writers

SITE = str(Path(__file__).parent.parent / "audit" / "sites" / "overlap_wrong.ll")
SCHEMA = Path(__file__).parent.parent.parent / "hvproofs" / "report" / "result.schema.json"
EVERY = ["text", "github", "gitlab", "json", "junit", "ktap", "mail", "markdown", "sarif"]
PLAIN = ["text", "json"]
# A run of each command that has --format, and the formats it has: all, where it has findings.
COMMANDS = {
    "prove": (["prove", "--hypercall", "0x50", "--scheme", "linux/get-vtl-*"], EVERY),
    "list": (["list", "rules"], PLAIN),
    "advise": (["advise", "0x50"], PLAIN),
    "explain-claim": (["explain-claim", "page-sum"], EVERY),
    "audit": (["audit", SITE], EVERY),
    "drift": (["drift", "x"], EVERY),
    "lint": (["lint"], EVERY),
    "lint-tlfs": (["lint-tlfs", "x"], EVERY),
}


def run(*arguments: str, before: str = "") -> subprocess.CompletedProcess[str]:
    """The command, with some Python run before it."""
    code = f"import sys\n{before}\nfrom hvproofs.cli import main\nmain()\n"
    return subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("name", COMMANDS)
def test_a_format_that_a_command_lacks_is_an_error_that_lists_those_it_has(name: str) -> None:
    command, has = COMMANDS[name]

    for other in {"xml", "sarif", "markdown"} - set(has):
        done = run(*command, "--format", other)
        assert (2, "") == (done.returncode, done.stdout)
        assert f"'{other}' is not one of {', '.join(has)}" in done.stderr.replace("\n", " ")


@pytest.mark.parametrize("name", ["prove", "list", "advise", "explain-claim", "audit"])
def test_every_format_of_a_command_is_another_text(name: str, tmp_path: Path) -> None:
    alone, has = COMMANDS[name]
    # What they are written from is found once.
    command = ["--cache", str(tmp_path), *alone]
    written = {form: CliRunner().invoke(app, [*command, "--format", form]) for form in has}

    assert 1 == len({done.exit_code for done in written.values()})
    assert len(has) == len({done.stdout for done in written.values()})
    assert run(*alone).stdout == written["text"].stdout
    assert json.loads(written["json"].stdout)
    with pytest.raises(json.JSONDecodeError):
        json.loads(written["text"].stdout)


NEW = """
from hvproofs.report.formats import Format

FORMAT = Format(listing=lambda listed: f"{len(listed.corpus.contracts)} contracts!\\n")
"""
OF_FINDINGS = """
from hvproofs.report.formats import Format

FORMAT = Format(findings=lambda document: f"{len(document.findings)} of {document.command}!\\n")
"""


def test_a_new_format_for_every_command_with_findings_is_one_module(tmp_path: Path) -> None:
    (tmp_path / "shout.py").write_text(OF_FINDINGS)
    more = f"from hvproofs.report import formats; formats.__path__.append({str(tmp_path)!r})"

    for name in ("prove", "explain-claim", "audit", "lint"):
        done = run(*COMMANDS[name][0], "--format", "shout", before=more)
        assert done.stdout.endswith(f" of {name}!\n")


def test_a_new_format_is_one_module(tmp_path: Path) -> None:
    (tmp_path / "shout.py").write_text(NEW)
    more = f"from hvproofs.report import formats; formats.__path__.append({str(tmp_path)!r})"
    done = run("list", "hypercalls", "--format", "shout", before=more)
    other = run(*COMMANDS["prove"][0], "--format", "shout", before=more)

    assert done.returncode == 0
    assert done.stdout.endswith(" contracts!\n")
    # A command that the module says nothing of does not have it.
    assert (2, "") == (other.returncode, other.stdout)
    assert "'shout' is not one of text, github" in other.stderr.replace("\n", " ")


def test_the_registry_is_what_the_modules_say() -> None:
    # That of b4 is of a review alone.
    assert ["b4", *sorted(EVERY)] == sorted(formats())
    assert ["b4", *sorted(EVERY)] == sorted(writers(lambda one: one.review))
    assert EVERY == list(writers(lambda one: one.audit))
    assert PLAIN == list(writers(lambda one: one.listing))


def test_claims_have_a_json_of_their_own() -> None:
    done = run("explain-claim", "page-sum", "--format", "json")
    document = json.loads(done.stdout)
    schema = json.loads(SCHEMA.read_text())

    assert done.returncode == 0
    assert document["results"]
    assert sum(document["summary"].values()) == len(document["results"])
    for result in document["results"]:
        jsonschema.validate(result, {**schema["$defs"]["claim"], "$defs": schema["$defs"]})
