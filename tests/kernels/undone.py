# SPDX-License-Identifier: MIT
"""Undoes what the field has mended in Debian's kernels, and asks the audit before and after.

    undone.py ARCHIVE REPORT.md

ARCHIVE is a clone of the linux-hyperv list's archive, a mail a commit, in the file `m`. The
patch of each change of specs/history.toml is taken from its mail and reversed, with
`patch -R`, in a copy of the files it touches: of the oldest kernel of the cache where that
goes (make-ir.sh must have run). What comes out is compiled with the command that made the
kernel's IR, and held to the rule of the change, as is the file as it stands. Nothing in the
kernel's tree is changed, and nothing of the mails is kept.
"""

from __future__ import annotations

import email
import email.message
import email.policy
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

from hvproofs.audit.audit import AuditOptions, audit
from hvproofs.audit.guestfile import load_guest
from hvproofs.rules.rule import RuleId
from hvproofs.spec.corpus import load_shipped, shipped
from hvproofs.spec.scheme import Verdict

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from history import Change, changes  # noqa: E402
from kernels.seed_defects import compiled  # noqa: E402

KERNELS = ("6.1", "6.12", "7.3")  # the oldest first
CONFIGS = ("vtl", "root")
WORDS = {Verdict.REFUTED: "refuted", Verdict.UNKNOWN: "undecided", Verdict.PROVED: "proved"}
HEAD = """# What the field has mended, undone

Made by `make audit-undone ARCHIVE=...`: each change of `specs/history.toml` whose patch, taken
from its mail, can still be reversed in one of Debian's kernels, the oldest there is; *undone* is
what the audit says of that file under the rule of the change, *as it is* what it says of the
kernel's own, and *why not* why that is no worse. For kinds whose changes do not go back,
[history.md](history.md) has small C files.
`not asked`: the rule has nothing to say of the calls in that file.

| rule | change | kernel | file | undone | as it is | why not |
|---|---|---|---|---|---|---|
"""


@cache
def _subjects(archive: str) -> tuple[tuple[str, str], ...]:
    """Every mail of the archive: its commit and its subject."""
    log = ["git", "-C", archive, "log", "--all", "--format=%H %s"]
    lines = subprocess.run(log, capture_output=True, text=True, check=True).stdout.splitlines()
    return tuple((line[:40], re.sub(r"\s+", " ", line[41:]).lower()) for line in lines)


def patch_of(archive: str, subject: str, message: str) -> str:
    """The patch that the mail of that Message-ID holds; empty where there is none."""
    for commit, line in _subjects(archive):
        if subject[:40].lower() not in line:
            continue
        show = ["git", "-C", archive, "cat-file", "blob", f"{commit}:m"]
        text = subprocess.run(show, capture_output=True, check=True).stdout
        found = email.message_from_bytes(text, policy=email.policy.default)
        body = found.get_body(("plain",)) if message in str(found["message-id"]) else None
        if isinstance(body, email.message.EmailMessage):
            content = str(body.get_content())
            return content if "\n+++ b/" in content else ""
    return ""


def reversed_in(kernel: Path, patch: str, folder: Path) -> bool:
    """Copy the files that a patch touches and undo it there; False where it does not go."""
    for name in re.findall(r"^\+\+\+ b/(\S+)", patch, re.MULTILINE):
        if (kernel / name).is_file() and ".." not in name:
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(kernel / name, folder / name)
    undo = ["patch", "-R", "-p1", "-f", "-s", "-d", str(folder)]
    return subprocess.run(undo, input=patch, capture_output=True, text=True).returncode == 0


def verdict(kernel: Path, config: str, file: str, source: Path, rule: str) -> str:
    """What the audit says of a file under one rule: the weakest verdict, and where."""
    state = "vtl-before-6.14" if (kernel.name, config) == ("linux-6.12", "vtl") else config
    state = "guest" if (kernel.name, config) == ("linux-6.1", "vtl") else state
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / f"{source.stem}.ll"
        compiled(kernel, config, file, source, out)
        options = AuditOptions(rules=frozenset({RuleId(rule)}), configuration=state)
        guest = load_guest(str(shipped() / "guests" / "linux.toml"))
        report = audit([str(out)], guest, load_shipped(expressions=False), options)
    found: dict[Verdict, dict[str, None]] = {}
    noted = [site.function for site in report.sites if any(one.notes for one in site.verdicts)]
    if noted:
        return f"noted in {', '.join(dict.fromkeys(noted))}()"
    for site in report.sites:
        for one in site.verdicts:
            if one.rule.value == rule:
                found.setdefault(one.verdict, {})[site.function] = None
    for each, word in WORDS.items():
        if each in found:
            return word if each is Verdict.PROVED else f"{word} in {', '.join(found[each])}()"
    return "not asked"


def _config(kernel: Path, file: str) -> str:
    """The build that has a file; empty where none has."""
    name = Path(file).with_suffix(".ll")
    has = (one for one in CONFIGS if (kernel.with_name(f"{kernel.name}-{one}-ir") / name).exists())
    return next(has, "")


def rows(archive: str, cache_: Path) -> Iterator[str]:
    """A line for each change that goes back."""
    for one in changes():
        patch = patch_of(archive, one.subject, one.message)
        for kernel in (cache_ / f"linux-{version}" for version in KERNELS if patch):
            with tempfile.TemporaryDirectory() as folder:
                if not kernel.is_dir() or not reversed_in(kernel, patch, Path(folder)):
                    continue
                yield from _row(one, kernel, Path(folder))
                break


def _row(one: Change, kernel: Path, folder: Path) -> Iterator[str]:
    for source in sorted(folder.rglob("*.c")):
        file = str(source.relative_to(folder))
        if not (config := _config(kernel, file)):
            continue
        print(f"{kernel.name}: {file}: {one.subject}", file=sys.stderr)
        undone = verdict(kernel, config, file, source, one.rule)
        standing = verdict(kernel, config, file, kernel / file, one.rule)
        link = f"[{one.subject}](https://lore.kernel.org/r/{one.message})".replace("|", "\\|")
        version = f"{kernel.name.removeprefix('linux-')} {config}"
        yield f"| {one.rule} | {link} | {version} | {file} | {undone} | {standing} | {one.undone} |"


def told(lines: Sequence[str]) -> str:
    """How many of the rows say that the change undone is worse by its rule."""
    cells = [line.split(" | ")[-3:-1] for line in lines]
    worse = sum(_rank(undone) > _rank(standing) for undone, standing in cells)
    return (
        f"Under its rule the file is worse where the change is undone in {worse} of {len(lines)}."
    )


def _rank(said: str) -> int:
    words = ("noted", "undecided", "refuted")
    return next((i for i, word in enumerate(words, 1) if said.startswith(word)), 0)


def main(arguments: Sequence[str]) -> None:
    """Write the report."""
    archive, report = arguments
    home = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    lines = list(rows(archive, Path(home) / "hvproofs" / "kernels"))
    Path(report).write_text(HEAD + "\n".join([*lines, "", told(lines), ""]), "utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
