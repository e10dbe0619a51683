# SPDX-License-Identifier: MIT
"""What helps somebody to begin: new scheme, messages in our words, completion, the manual."""

from __future__ import annotations

import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import pytest

from hvproofs.cli.app import tree
from hvproofs.cli.tree import commands, options
from hvproofs.prove.prover import Options, prove
from hvproofs.prove.selection import Selection, candidates
from hvproofs.spec.corpus import load_shipped
from hvproofs.spec.scheme import Verdict

ROOT = Path(__file__).resolve().parent.parent
COMMAND = str(Path(sys.executable).parent / "hvproofs")
TREE = tree()


def run(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [COMMAND, *words], capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL,
        env={**os.environ, "COLUMNS": "80", **environment},
    )  # fmt: skip


def verdicts(path: Path) -> set[Verdict]:
    """What becomes of the theorems of a file's only scheme."""
    corpus = load_shipped([str(path)])
    (own,) = (id_ for id_, one in corpus.documents.items() if one.path == str(path))
    chosen = candidates(corpus, Selection(scheme=own))
    return {one.verdict for one in prove(chosen, Options(cores=False)).results}


@pytest.mark.parametrize("words", [("0x50",), ("0x50", "--own-page"), ("0x3",), ("0x2",)])
def test_a_new_scheme_loads_and_is_proved(tmp_path: Path, words: tuple[str, ...]) -> None:
    path = tmp_path / "new.toml"
    done = run("new", "scheme", "--hypercall", *words, "--output", str(path))

    assert (0, f"next: hvproofs prove {path}\n") == (done.returncode, done.stderr)
    assert Verdict.PROVED in verdicts(path)
    assert not {Verdict.REFUTED, Verdict.UNKNOWN} & verdicts(path)


def test_on_a_terminal_what_no_option_says_is_asked(tmp_path: Path) -> None:
    path = tmp_path / "new.toml"
    # Call, id, title, memory (first no kind at all), own page, input, output, limit, guard.
    answers = "0x50\nme/asked\n\ntin\nheap\nyes\n0\n8\n\nlock\n"
    ours, theirs = pty.openpty()
    os.write(ours, answers.encode())
    done = subprocess.run(
        [COMMAND, "new", "scheme", "--output", str(path)], stdin=theirs, capture_output=True,
        text=True, check=False,
    )  # fmt: skip
    text = path.read_text()

    assert (0, "") == (done.returncode, done.stdout)
    assert text.startswith('id = "me/asked"\nguest = "me"\n')
    assert 2 == text.count('kind = "heap"')
    assert 'output = {region = "output-page", offset = "8"}' in text
    assert 'in_flight = "lock"' in text


def test_an_answer_that_is_no_expression_is_told_at_its_place() -> None:
    done = run("new", "scheme", "--hypercall", "0x50", "--input-at", "4 +")

    assert (2, "") == (done.returncode, done.stdout)
    assert done.stderr.startswith("scheme.toml:15:")


def test_without_a_terminal_the_hypercall_must_be_named() -> None:
    done = run("new", "scheme")

    assert (2, "") == (done.returncode, done.stdout)
    assert "give --hypercall" in done.stderr


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["pruve"], "no command 'pruve'; did you mean prove?"),
        (["new", "schem"], "no command 'schem'; did you mean scheme?"),
        (["zzzz"], "no command 'zzzz'"),
        (["prove", "--frmat", "json"], "--frmat; did you mean --format?"),
        (["prove", "--zzzz", "json"], "No such option: --zzzz"),
        (["prove", "--jobs", "x"], "'--jobs': expected a whole number"),
        (["prove", "--jobs", "-1"], "'--jobs': expected 0 or more"),
        (["list", "zzz"], "'KIND': 'zzz' is not one of 'hypercalls', 'schemes', 'rules'."),
    ],
)
def test_a_wrong_command_line_is_told_in_our_words(words: list[str], message: str) -> None:
    done = run(*words)

    assert (2, "") == (done.returncode, done.stdout)
    assert done.stderr.rstrip().endswith(message)


@pytest.mark.parametrize(
    ("line", "at", "expected"),
    [
        ("hvproofs expl", 1, {"explain", "explain-claim", "explain-rule"}),
        ("hvproofs prove --format ju", 3, {"junit"}),
        ("hvproofs explain 0x50 linux/half", 3, {"linux/half-page"}),
        ("hvproofs explain-rule no-ov", 2, {"no-overlap"}),
    ],
)
def test_a_shell_completes_commands_options_and_names(
    line: str, at: int, expected: set[str]
) -> None:
    done = run(COMP_WORDS=line, COMP_CWORD=str(at), _HVPROOFS_COMPLETE="complete_bash")

    assert expected == set(done.stdout.split())


@pytest.mark.parametrize(
    ("path", "shell"),
    [
        ("bash-completion/completions/hvproofs", "bash"),
        ("zsh/site-functions/_hvproofs", "zsh"),
        ("fish/vendor_completions.d/hvproofs.fish", "fish"),
    ],
)
def test_the_completions_that_are_installed_are_fresh(path: str, shell: str) -> None:
    done = run(_HVPROOFS_COMPLETE=f"source_{shell}")

    assert done.stdout == (ROOT / "share" / path).read_text("utf-8")


def test_the_manual_is_fresh_and_has_every_command_with_every_option() -> None:
    page = run("man").stdout
    named = {
        match.replace("\\-", "-") for match in re.findall(r'^\.SS "(.+)"$', page, re.MULTILINE)
    }
    every = dict(commands(TREE))

    assert page == (ROOT / "share/man/man1/hvproofs.1").read_text("utf-8")
    assert named == {" ".join(words) for words in every}
    text = page.replace("\\-", "-")
    for command in every.values():
        assert set() == {f"--{name}" for name in options(command) if f"--{name}" not in text}
