# SPDX-License-Identifier: MIT
"""A patch series as mails: mbox files, single mails and plain diffs, in the order of the series."""

from __future__ import annotations

import email
import email.policy
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from email.message import EmailMessage
from pathlib import Path, PurePosixPath

from hvproofs.audit.llvm.inputs import read_bounded
from hvproofs.errors import Diagnostic, Location, SpecError

MAX_BYTES = 32 << 20  # of one file
MAX_PATCHES = 200  # of a series
_FROM = re.compile(rb"^From \S+.*\d{4}\r?$", re.MULTILINE)
_NUMBER = re.compile(r"\[[^\]]*?(\d+)/(\d+)[^\]]*\]")
_DIFF = re.compile(r"^(?:diff --git |--- (?:a/|/dev/null))", re.MULTILINE)
_NAME = re.compile(r'^(?:---|\+\+\+) "?(?:[ab]/)?([^\t\n"]+)', re.MULTILINE)
_MOVED = re.compile(r"^(?:rename|copy) (?:from|to) (.+)$", re.MULTILINE)
# Of a change without lines, as of a mode, of bytes, or of a file that is empty, nothing else names
# the file.
_HEAD = re.compile(r"^diff --git a/(.+) b/\1$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Mail:
    """What an answer needs of a mail, as it stands there but for its line breaks."""

    subject: str
    message_id: str  # with its brackets
    sender: str
    to: str
    cc: str
    references: str  # Message-IDs, the oldest first


@dataclass(frozen=True, slots=True)
class Patch:
    """One patch."""

    origin: str  # the file it came in, as the user named it
    number: int  # in its series, from 1; 0 where its subject does not say
    subject: str  # in one line
    message_id: str  # with its brackets; empty where it came in no mail
    diff: str
    thread: str = ""  # Message-ID of what its thread answers; its own where it answers nothing
    mail: Mail | None = None  # that it came in
    cover: Mail | None = None  # the cover letter of its series
    tag: str = ""  # what stands in brackets in its subject but for its number, such as `PATCH v2/7`

    @property
    def files(self) -> tuple[str, ...]:
        """The files it touches, before and after, from the tree's top."""
        ways = (_NAME, _MOVED, _HEAD)
        found = dict.fromkeys(name for way in ways for name in way.findall(self.diff))
        return tuple(one.strip() for one in found if one.strip() != "/dev/null")


def load_series(paths: Sequence[str], mbox: str = "") -> tuple[Patch, ...]:
    """The patches of some files, in order; SpecError where there is none, or one is no patch.

    `-` is standard input. A patch that is not the first of its series needs those before it: in
    `mbox` they are those of its thread, with its own version and number of patches.
    """
    mails = [patch for path in paths for patch in _patches(path)]
    found = [one for one in mails if one.diff]
    if mbox:
        mails += _patches(mbox)
        found = [*_before(found, [one for one in mails if one.diff]), *found]
    covers = {one.message_id: one.mail for one in mails if not one.diff}
    found = [replace(one, cover=_cover(one, covers)) for one in found]
    found.sort(key=lambda one: one.number)  # of those without a number the order is kept
    where = Location(paths[0] if paths else "-")
    if not found:
        raise _fault(where, "no patch in it", "mails or diffs with lines `--- a/FILE`")
    if len(found) > MAX_PATCHES:
        raise _fault(where, f"{len(found)} patches", f"a series of {MAX_PATCHES} at most")
    twice = [one.number for one in found if one.number]
    if len(set(twice)) < len(twice):
        raise _fault(where, "two patches of one number", "one series", "review one version alone")
    lacking = _lacking([one.number for one in found])
    if lacking:
        what = f"patch {lacking} of the series is missing"
        raise _fault(where, what, "those before a patch, too", "name them, or --mbox FILE")
    for one in found:
        _inside(one)
    return tuple(found)


def _cover(patch: Patch, covers: Mapping[str, Mail | None]) -> Mail | None:
    """The cover letter that a patch answers: the last of its references that is one."""
    references = patch.mail.references.split() if patch.mail else []
    return next((covers[one] for one in reversed(references) if one in covers), None)


def load_patches(paths: Sequence[str]) -> list[Patch]:
    """The patches of some files as they come, whether their series is whole or not."""
    return [patch for path in paths for patch in _patches(path) if patch.diff]


def _lacking(numbers: Sequence[int]) -> int:
    """The first number that a series lacks up to its last; 0 where it lacks none.

    Whether the first patches are code or a cover letter's cannot be known: every number counts.
    """
    known = set(numbers) - {0}
    return next((one for one in range(1, max(known, default=0)) if one not in known), 0)


def _before(found: Sequence[Patch], mails: Sequence[Patch]) -> Iterator[Patch]:
    """The patches of a mailbox that stand before the last of those found, in its series."""
    last = max(found, key=lambda one: one.number, default=None)
    if last is not None and last.number:
        have = {one.number for one in found}
        for one in mails:
            kin = (one.thread, one.tag) == (last.thread, last.tag)
            if kin and one.number < last.number and one.number not in have:
                yield one


def _fault(where: Location, what: str, wanted: str, hint: str = "") -> SpecError:
    return SpecError([Diagnostic(where, what, wanted, hint)])


def _inside(patch: Patch) -> None:
    """Refuse what would touch anything but the tree."""
    for name in patch.files:
        parts = PurePosixPath(name).parts
        if name.startswith("/") or ".." in parts or ".git" in parts:
            what = f"a patch of {name!r}"
            raise _fault(Location(patch.origin), what, "names of files of the tree")


def _patches(path: str) -> Iterator[Patch]:
    try:
        data = _standard_input() if path == "-" else read_bounded(path, MAX_BYTES)
    except OSError as error:
        why = error.strerror or str(error)
        raise _fault(Location(path), f"cannot be read: {why}", "an mbox or a patch") from None
    except ValueError as error:
        raise _fault(Location(path), str(error), "an mbox or a patch") from None
    starts = [one.start() for one in _FROM.finditer(data)]
    if not starts or data[: starts[0]].strip():
        yield from _one(path, data)
        return
    for begin, end in zip(starts, [*starts[1:], len(data)], strict=True):
        yield from _one(path, data[begin:end].partition(b"\n")[2])


def _standard_input() -> bytes:
    data = sys.stdin.buffer.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise ValueError(f"more than {MAX_BYTES} bytes")
    return data


def _one(path: str, data: bytes) -> Iterator[Patch]:
    """The patch of a mail, or of a diff without one, of a cover letter one without a diff."""
    mail = email.message_from_bytes(data, policy=email.policy.default)
    headed = bool(mail["Subject"])
    text = _text(mail) if headed else data.decode("utf-8", "replace")
    text = text.replace("\r\n", "\n")
    found = _DIFF.search(text)
    subject = " ".join(str(mail["Subject"] or "").split())
    if re.match(r"(?i)re:", subject) or (found is None and not mail["Message-ID"]):
        return
    if found is None:
        yield Patch(path, 0, subject, str(mail["Message-ID"]).strip(), "", mail=_mail(mail))
        return
    number = _NUMBER.search(subject)
    diff = re.sub(r"\n-- \n.*\Z", "\n", text[found.start() :], flags=re.DOTALL)
    yield Patch(
        path, int(number[1]) if number else 0, subject or Path(path).name,
        str(mail["Message-ID"] or "").strip(), diff if diff.endswith("\n") else diff + "\n",
        _thread(mail), _mail(mail) if headed else None, tag=_tag(subject),
    )  # fmt: skip


def _mail(mail: EmailMessage) -> Mail:
    names = ("Subject", "Message-ID", "From", "To", "Cc")
    references = mail["References"] or mail["In-Reply-To"]
    told = [" ".join(str(one or "").split()) for one in (*(mail[n] for n in names), references)]
    return Mail(*told)


def _thread(mail: EmailMessage) -> str:
    references = str(mail["References"] or mail["In-Reply-To"] or mail["Message-ID"] or "").split()
    return references[0] if references else ""


def _tag(subject: str) -> str:
    found = re.match(r"\[([^\]]*?)\d+(/\d+)[^\]]*\]", subject)
    return f"{found[1].strip()}{found[2]}" if found else ""


def _text(mail: EmailMessage) -> str:
    """The decoded text of a mail, its attached patches behind it."""
    parts = [
        one for one in mail.walk()
        if one.get_content_maintype() == "text" and one.get_content_subtype() != "html"
    ]  # fmt: skip
    found = []
    for one in parts:
        payload = one.get_payload(decode=True)
        if isinstance(payload, bytes):
            found.append(payload.decode(one.get_content_charset() or "utf-8", "replace"))
    return "\n".join(found)
