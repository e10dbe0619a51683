# SPDX-License-Identifier: MIT
"""Every command line that a document or a help text shows: understood, and run or told why not."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from hvproofs.cli.app import tree
from hvproofs.cli.tree import commands

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
TEXTS = ("README.md", "CONTRIBUTING.md", "hvproofs/README.md", "specs/README.md",
         "specs/SEMANTICS.md", "reports/README.md", "share/man/man1/hvproofs.1")  # fmt: skip
PROGRAMS = "hvproofs|make|pytest|python|gcc"
EXAMPLE = (ROOT / "README.md").read_text("utf-8").partition("```toml\n")[2].partition("```")[0]


def shown() -> dict[str, str]:
    """Each command line, and a text that shows it."""
    found: dict[str, str] = {}
    for name in TEXTS:
        text = (ROOT / name).read_text("utf-8")
        if name.endswith(".1"):
            text = text.replace("\\-", "-").replace("\\e", "\\")
        inline = re.findall(rf"`((?:{PROGRAMS}) [^`\n]+)`", text)
        # In a block: lines that go on with \\, comments, and what `<!-- run: -->` names.
        whole = text.replace("\\\n", " ")
        lines = re.findall(rf"^ *((?:{PROGRAMS}) .+)$", whole, re.MULTILINE)
        pasted = re.findall(r"<!-- run: ((?:hvproofs) [^|]+?) *(?:\|.*)?-->", text)
        for line in (*inline, *lines, *pasted):
            command = re.sub(r"\s+", " ", line.partition("  #")[0]).strip()
            if re.match(r"(hvproofs [a-z]|make [a-zA-Z]|pytest -|gcc -|python \S+\.py)", command):
                found.setdefault(command, name)
    return found


SHOWN = shown()
OURS = sorted(command for command in SHOWN if command.startswith("hvproofs "))

# What is run, and how it ends; where a command stands for a long run, a part of it.
RUN = {
    "hvproofs advise 0x50 --entries 500": ("", 0),
    "hvproofs config --sources": ("", 0),
    "hvproofs emit header linux/half-page": ("--hypercall 0x50", 0),
    "hvproofs explain HvCallGetVpRegisters linux/get-vtl-overlap": ("", 0),
    "hvproofs lint FILE...": ("", 0),
    "hvproofs list schemes 'linux/*'": ("", 0),
    "hvproofs new hypercall --name N --call-code C < struct.h": ("", 0),
    "hvproofs playback linux/get-vtl-overlap": ("", 0),
    "hvproofs prove FILE": ("", 0),
    "hvproofs prove quarter-pages.toml": ("", 0),
    "hvproofs report guarantee linux/get-vp-registers": ("", 0),
    "hvproofs report html DIR": ("--hypercall 0x50 --scheme linux/get-vtl-overlap", 0),
    "hvproofs schema result": ("", 0),
    "hvproofs try 0x50 --output 'ALIGN(in.size, 8)' --limit 204": ("", 0),
}
# What needs more than this machine has, or takes minutes: what is run instead.
ELSEWHERE = {
    "audit": "tests/audit: test_front.py",  # IR of a kernel
    "cache": "tests/decide/test_cache.py",  # a folder of answers
    "check": "tests/certify/test_certify.py",  # certificates
    "cite": "tests/drift/test_cite.py",  # a kernel's source
    "dispatch": "tests/hypervisor/test_dispatch.py",  # cases on stdin
    "drift": "tests/drift/test_readers.py",  # a vmlinux
    "explain-claim": "tests/claims",  # every proposition of a claim
    "prove": "tests/test_cli.py",  # the whole corpus
    "new": "tests/test_starting.py",
    "review": "tests/review",  # IR before and after
    "settle": "tests/claims/test_settle.py",  # findings and mails
    "sweep": "tests/prove/test_sweep.py",
}
WORDS = {"FILE...": "quarter-pages.toml", "FILE": "quarter-pages.toml", "DIR": "site",
         "C": "0x7000", "DAYS": "30", "N": "HvCallOfMine"}  # fmt: skip


def words(command: str) -> list[str]:
    """The words of a command of ours; what a shell does with the rest is the shell's."""
    return [WORDS.get(word, word) for word in shlex.split(re.split(r" [<|>] ?| \|\| ", command)[0])]


def test_documents_show_commands() -> None:
    assert len(OURS) > 25
    assert RUN.keys() <= set(OURS) | {"hvproofs config --sources"}


@pytest.mark.parametrize("command", OURS)
def test_a_command_that_is_shown_is_understood(command: str) -> None:
    _, *rest = words(command)
    known = dict(commands(tree()))
    for length in (2, 1):
        if (name := tuple(rest[:length])) in known:
            # A name alone is the command, whose arguments are told elsewhere.
            if rest[length:]:
                known[name].make_context(" ".join(name), rest[length:])
            return
    assert tuple(rest) in {name[:1] for name in known}, SHOWN[command]


@pytest.mark.parametrize("command", RUN)
def test_a_command_that_is_shown_runs(command: str, tmp_path: Path) -> None:
    (tmp_path / "quarter-pages.toml").write_text(EXAMPLE)
    (tmp_path / "struct.h").write_text("struct hv_input_mine { __u64 a; __u32 b; };\n")
    more, status = RUN[command]
    done = subprocess.run(
        [str(BIN / "hvproofs"), *words(command)[1:], *shlex.split(more)], cwd=tmp_path,
        stdin=(tmp_path / "struct.h").open(), capture_output=True, text=True, check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": "80"},
    )  # fmt: skip

    assert status == done.returncode, done.stderr
    assert done.stdout or done.stderr or (tmp_path / "site").is_dir()


def test_what_is_not_run_here_is_run_elsewhere() -> None:
    groups = {name[0] for name, _ in commands(tree())}
    for name, path in ELSEWHERE.items():
        assert name in groups
        assert (ROOT / path.replace(": ", "/")).exists()
    alone = {
        words(command)[1] for command in OURS if command not in RUN and len(words(command)) > 2
    }

    # Of every command that is shown with arguments, one line at least is run, here or there.
    assert alone <= {words(command)[1] for command in RUN} | ELSEWHERE.keys()


def test_what_is_to_be_made_can_be_made() -> None:
    text = (ROOT / "Makefile").read_text("utf-8")
    targets = set(re.findall(r"^([a-z-]+):", text, re.MULTILINE))
    asked = {command.split()[1] for command in SHOWN if command.startswith("make ")}

    assert asked - {"LLVM=1", "ARCH=arm64"} <= targets  # those are the kernel's


def test_scripts_that_are_shown_are_there() -> None:
    scripts = {
        word for command in SHOWN if command.startswith("python ") for word in command.split()
        if word.endswith(".py")
    }  # fmt: skip

    assert set() == {script for script in scripts if not (ROOT / script).is_file()}
