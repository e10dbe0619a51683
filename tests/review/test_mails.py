# SPDX-License-Identifier: MIT
"""What is sent of a review: a mail for each patch with something new, and one for the series."""

from __future__ import annotations

import email
import email.policy
import mailbox
from dataclasses import replace
from email.message import EmailMessage
from functools import cache
from pathlib import Path

import pytest

from hvproofs.audit.audit import AuditOptions
from hvproofs.errors import Diagnostic, Location
from hvproofs.report.formats import Reviewed, writers
from hvproofs.report.review.run import ReviewRequest, reviewed
from hvproofs.review.lines import Lines, Writing, written
from hvproofs.review.series import Patch, load_series
from hvproofs.review.verdict import News, Review
from hvproofs.rules.rule import RuleId

pytest.importorskip("llvmlite")
pytest.importorskip("z3")

C_FILES = Path(__file__).parent / "c"
RULES = frozenset({RuleId("output-within-page")})
HEAD = (
    "From x Thu Jan  1 00:00:00 1970\nFrom: =?utf-8?q?J=C3=B6rg?= <j@x>\nTo: list@x\nCc: k@x\n"
    "Date: Thu, 1 Jan 1970 00:00:00 +0000\n"
)
LONG = "a line of the patch, which is much longer than what a mail of our own would have in one"


def mail(number: int, text: str, references: str = "<0@x>") -> str:
    return (
        f"{HEAD}Subject: [PATCH v2 {number}/2] hv: do\n Größe\nMessage-ID: <{number}@x>\n"
        f"References: {references}\nContent-Type: text/plain; charset=utf-8\n\n{text}\n"
    )


def diff(file: str, *added: str) -> str:
    lines = "\n".join(f"+{one}" for one in added)
    return (
        f"Why.\n---\ndiff --git a/{file} b/{file}\n--- a/{file}\n+++ b/{file}\n"
        f"@@ -40,0 +41,{len(added)} @@ static int f(void)\n{lines}\n-- \n2.1\n"
    )


@cache
def _review(before: str, after: str) -> Review:
    first, last = (str(C_FILES / f"{one}.ll") for one in (before, after))
    return reviewed(ReviewRequest(first, last, options=AuditOptions(rules=RULES)))


@pytest.fixture
def patches(tmp_path: Path) -> tuple[Patch, ...]:
    box = tmp_path / "box"
    cover = mail(0, "What it is for.").replace("References: <0@x>\n", "")
    first, second = mail(1, diff("other.c", "one")), mail(2, diff("after.c", "before", LONG))
    box.write_text(f"{cover}\n{first}\n{second}\n")
    return load_series([str(box)])


def line_of(review: Review) -> int:
    """The line of a newly refuted call."""
    return next(
        one.site.location.line for one in review.compared if one.site.location
        for change in one.changes() if change.news is News.REFUTED
    )  # fmt: skip


def sent(review: Review, tmp_path: Path) -> list[EmailMessage]:
    text = writers(lambda one: one.review)["mail"](Reviewed(review, "hvproofs review -x 'a b'"))
    (tmp_path / "out").write_text(text)
    found = [one.as_bytes() for one in mailbox.mbox(tmp_path / "out")]
    return [
        made for one in found
        if isinstance(made := email.message_from_bytes(one, policy=email.policy.default),
                      EmailMessage)
    ]  # fmt: skip


@pytest.fixture
def posted(patches: tuple[Patch, ...]) -> Review:
    """The second patch wrote the line of a call that breaks a rule."""
    review = _review("before", "wrong")
    at = line_of(review)
    writers_ = (0,) * (at - 2) + (2, 2) + (0,) * 5
    lines = Lines({"other.c": (1,), "after.c": writers_})
    return replace(review, patches=patches, lines=lines)


def test_a_mail_for_the_patch_with_something_new_and_one_for_the_series(
    posted: Review, tmp_path: Path
) -> None:
    second, series = sent(posted, tmp_path)

    assert [one["In-Reply-To"] for one in (second, series)] == ["<2@x>", "<0@x>"]
    assert second["References"].split() == ["<0@x>", "<2@x>"]
    assert second["Subject"] == "Re: [PATCH v2 2/2] hv: do Größe"
    assert (second["To"], second["Cc"]) == ("Jörg <j@x>", "list@x, k@x")
    assert [one[name] for one in (second, series) for name in ("Date", "Message-ID")] == [None] * 4


def test_it_says_first_that_a_tool_wrote_it_and_last_how_to_run_it_again(
    posted: Review, tmp_path: Path
) -> None:
    for one in sent(posted, tmp_path):
        text = one.get_content()
        assert text.startswith("This was written by a tool, hvproofs ")
        assert "\nTo run it again:\n\n  hvproofs review -x 'a b'\n\n-- \n" in text
        assert not one.is_multipart()
        assert "-by:" not in text  # no tag is offered


def test_the_lines_of_the_patch_are_quoted_as_they_stand(posted: Review, tmp_path: Path) -> None:
    text = sent(posted, tmp_path)[0].get_content()

    assert f"> @@ -40,0 +41,2 @@ static int f(void)\n> +before\n> +{LONG}\n\n" in text
    assert "newly refuted [output-within-page]" in " ".join(text.split())


def test_lines_of_our_own_are_at_most_72_columns_wide(posted: Review, tmp_path: Path) -> None:
    for one in sent(posted, tmp_path):
        assert [
            line for line in one.get_content().splitlines()
            if len(line) > 72 and not line.startswith("> ")
        ] == []  # fmt: skip


def test_there_is_none_where_nothing_is_new(patches: tuple[Patch, ...], tmp_path: Path) -> None:
    for before, after in (("wrong", "wrong"), ("before", "before")):
        assert sent(replace(_review(before, after), patches=patches), tmp_path) == []


def test_what_is_not_built_is_told_to_the_series(
    patches: tuple[Patch, ...], tmp_path: Path
) -> None:
    failed = (Diagnostic(Location("drivers/hv/x.c", 3), "not built: why"),)
    review = replace(_review("wrong", "wrong"), patches=patches, failed=failed)

    (series,) = sent(review, tmp_path)

    assert series["In-Reply-To"] == "<0@x>"
    assert "drivers/hv/x.c:3:1: error: not built: why" in " ".join(series.get_content().split())


def test_patches_that_came_in_no_mail_are_answered_without_headers(posted: Review) -> None:
    bare = tuple(replace(one, mail=None, cover=None) for one in posted.patches)
    text = writers(lambda one: one.review)["mail"](Reviewed(replace(posted, patches=bare)))

    assert text.startswith("Re: [PATCH v2 2/2] hv: do Größe\n\nThis was written by a tool")
    assert "From hvproofs" not in text
    assert "To:" not in text


def test_who_wrote_a_line_is_followed_through_the_series() -> None:
    base, one, two = list("abc"), list("aXbc"), list("aXbYc")

    first = written((), base, one, 1)

    assert first == (0, 1, 0, 0)
    assert written(first, one, two, 2) == (0, 1, 0, 2, 0)
    assert written(written(first, one, two, 2), two, base, 3) == (0, 0, 0)


def test_the_lines_of_a_tree_are_read_around_each_patch(tmp_path: Path) -> None:
    (tmp_path / "x.c").write_text("one\ntwo")
    writing = Writing(tmp_path)
    with writing.by(1, ["x.c", "new.c"]):
        (tmp_path / "x.c").write_text("one\n1\ntwo")
        (tmp_path / "new.c").write_text("all")

    lines = writing.lines()

    assert lines.writers == {"x.c": (0, 1, 0), "new.c": (1,)}
    assert lines.nearest(Location("/tree/x.c", 3)) == Location("/tree/x.c", 2)
    assert lines.writer(Location("y.c", 1)) == 0
