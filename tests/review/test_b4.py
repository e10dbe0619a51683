# SPDX-License-Identifier: MIT
"""b4's own loader and runners of checks call the command as a maintainer would configure it."""

from __future__ import annotations

import argparse
import email
import email.policy
import os
import shlex
import subprocess
import sys
from email.message import EmailMessage
from pathlib import Path

import pytest

checks = pytest.importorskip("b4.review.checks")  # b4 0.16

DIFF = "diff --git a/x.c b/x.c\n--- a/x.c\n+++ b/x.c\n@@ -1 +1 @@\n-{0}\n+{1}\n"


def mail(number: int, diff: str) -> tuple[str, EmailMessage]:
    text = (
        f"From: A <a@x>\nSubject: [PATCH {number}/2] hv: do\nMessage-ID: <{number}@x>\n"
        f"References: <0@x>\n\nWhy.\n---\n{diff}-- \n2.1\n"
    )
    return f"{number}@x", email.message_from_string(text, policy=email.policy.default)


def git(tree: Path, *words: str) -> None:
    subprocess.run(["git", "-C", str(tree), *words], check=True, capture_output=True)


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    top = tmp_path / "linux"
    top.mkdir()
    for name, text in (("Makefile", ""), ("Kconfig", ""), ("x.c", "one\n")):
        (top / name).write_text(text)
    for words in (("init",), ("add", "."), ("config", "user.email", "a@x"),
                  ("config", "user.name", "A"), ("commit", "-m", "base")):  # fmt: skip
        git(top, *words)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, sys.path)))
    monkeypatch.chdir(top)
    return top


def configured(tree: Path, *more: str) -> list[str]:
    command = [sys.executable, "-m", "hvproofs", "review", "--tree", ".", *more, "--format", "b4"]
    git(tree, "config", "b4.review-perpatch-check-cmd", shlex.join([*command, "-"]))
    pytest.importorskip("b4").setup_config(argparse.Namespace(config=[]), topdir=str(tree))
    perpatch, _ = checks.load_check_cmds()
    return list(perpatch)


def test_a_patch_without_those_before_it_is_a_warning(tree: Path) -> None:
    second = mail(2, DIFF.format("two", "three"))
    found = checks.run_perpatch_checks([second], configured(tree), str(tree))

    ((one,),) = found.values()
    assert (one["tool"], one["status"]) == ("hvproofs", "warn")
    assert "patch 1 of the series is missing" in one["summary"]


def test_with_the_mailbox_it_is_judged_as_far_as_it_can_be(tree: Path, tmp_path: Path) -> None:
    # The tree cannot be configured, which is told: that is never a pass.
    first, second = mail(1, DIFF.format("one", "two")), mail(2, DIFF.format("two", "three"))
    box = tmp_path / "box"
    box.write_text(f"From x Thu Jan  1 00:00:00 1970\n{first[1].as_string()}\n")
    found = checks.run_perpatch_checks([second], configured(tree, "--mbox", str(box)), str(tree))

    ((one,),) = found.values()
    assert (one["tool"], one["status"]) == ("hvproofs", "warn")
    assert "missing" not in one["summary"]
    assert (tree / "x.c").read_text() == "one\n"
