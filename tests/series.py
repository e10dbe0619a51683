# SPDX-License-Identifier: MIT
"""Write the tables of reports/series.md: what the audit says of posted functions, restated.

python tests/series.py            write them (make audit-series)
python tests/series.py --check    exit 1 where they are stale

What stands below the tables, the reviews of whole series, is written by hand.
"""

from __future__ import annotations

import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from hvproofs.audit.audit import AuditOptions, audit
from hvproofs.audit.guestfile import load_guest
from hvproofs.audit.result import SiteResult
from hvproofs.spec.corpus import load_shipped, shipped
from hvproofs.spec.scheme import Verdict

ROOT = Path(__file__).resolve().parent.parent
REPORT = ROOT / "reports" / "series.md"
POSTED = ROOT / "tests" / "posted"
MARK = "<!-- below: by hand -->\n"
HEAD = """# Posted series

The mails from 2025-06-15 to 2026-07-15 on the Hyper-V list whose patch adds
`hyperv_pcpu_input_arg` or `hyperv_pcpu_output_arg`, and the functions in which it does, as
far as the text of the diff tells: `specs/series.toml`. The list was written after unfinished
runs of the tool on a series in it, before any verdict on any of them.
*Alone*: the patch by itself, as posted, goes on Debian's source of that kernel.
*Verdict*: of the function restated in words of our own in `tests/posted`, all call sites and all
rules together, made by `make audit-series`: *refuted* where one rule is, else *undecided* where
one rule or call is. Whole series that were reviewed in a kernel follow below.
"""


@dataclass(frozen=True, slots=True)
class Function:
    """A function that a mail adds a hypercall to."""

    file: str  # of the kernel
    name: str  # that the diff names
    restated: str  # stem of a C file of tests/posted; empty: there is no call in it


@dataclass(frozen=True, slots=True)
class Mail:
    """One mail of the list."""

    date: str  # ISO
    message: str  # Message-ID
    alone: tuple[str, ...]  # kernels that its patch goes on by itself
    functions: tuple[Function, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """What the audit says of a restated function."""

    word: str  # refuted, undecided, proved
    rules: Mapping[Verdict, tuple[str, ...]]  # that are refuted, that are undecided


def listed() -> tuple[list[Mail], dict[str, str]]:
    """The mails, and the configuration of each C file that is not of the root partition."""
    with (ROOT / "specs" / "series.toml").open("rb") as file:
        found = tomllib.load(file)
    mails = [
        Mail(
            str(one["date"]), one["message"], tuple(one["alone"]),
            tuple(Function(each["file"], each["name"], each["as"]) for each in one["functions"]),
        )
        for one in found["mail"]
    ]  # fmt: skip
    return mails, found["configuration"]


@cache
def verdicts() -> dict[str, Said]:
    """What is said of each C file, by its stem."""
    stems, states = defaultdict[str, list[str]](list), listed()[1]
    for path in sorted(POSTED.glob("*.ll")):
        stems[states.get(path.stem, "root")].append(str(path))
    guest = load_guest(str(shipped() / "guests" / "linux.toml"))
    corpus, sites = load_shipped(expressions=False), defaultdict[str, list[SiteResult]](list)
    for state, paths in stems.items():
        for site in audit(paths, guest, corpus, AuditOptions(configuration=state)).sites:
            sites[Path(site.ir).stem].append(site)
    return {stem: _said(each) for stem, each in sites.items()}


def _said(sites: list[SiteResult]) -> Said:
    def rules(wanted: Verdict) -> tuple[str, ...]:
        found = (one.rule.value for site in sites for one in site.verdicts
                 if one.verdict is wanted)  # fmt: skip
        return tuple(dict.fromkeys(found))

    told = {each: rules(each) for each in (Verdict.REFUTED, Verdict.UNKNOWN)}
    if any(site.reason for site in sites):
        told[Verdict.UNKNOWN] = ("the call as a whole", *told[Verdict.UNKNOWN])
    word = (
        "refuted" if told[Verdict.REFUTED] else "undecided" if told[Verdict.UNKNOWN] else "proved"
    )
    return Said(word, told)


def _listed(one: Function) -> str:
    restated = f" (it is {one.restated.rstrip('_23')}())" if _other(one) else ""
    return f"{one.file}: {one.name}(){restated}"


def _other(one: Function) -> bool:
    """Whether the list names a function that is not the one with the call."""
    return (
        bool(one.restated)
        and one.restated.rstrip("_23") != one.name
        and (f"{one.name}(" not in (POSTED / f"{one.restated}.c").read_text("utf-8"))
    )


def _verdict(one: Function) -> str:
    return f"[{verdicts()[one.restated].word}](#{one.restated})" if one.restated else "no call"


def _count(words: list[str]) -> Iterator[str]:
    for word in ("proved", "refuted", "undecided", "no call"):
        yield f"{words.count(word)} {word}"


def _decided(words: list[str]) -> str:
    return f"{100 - 100 * words.count('undecided') / len(words):.1f}"


def tables() -> Iterator[str]:
    """Both tables: the mails, and the functions restated."""
    mails, states = listed()
    each = [one for mail in mails for one in mail.functions]
    words = [verdicts()[one.restated].word if one.restated else "no call" for one in each]
    alone = {kernel: sum(kernel in mail.alone for mail in mails) for kernel in ("6.12", "7.3")}
    yield f"\n{len(mails)} mails; {alone['6.12']} go on 6.12, {alone['7.3']} on 7.3. "
    yield f"{len(each)} functions: {', '.join(_count(words))}: {_decided(words)} % decided.\n"
    yield "\n| date | Message-ID | alone | functions | verdict |\n|---|---|---|---|---|\n"
    for mail in mails:
        names = "; ".join(_listed(one) for one in mail.functions)
        yield (f"| {mail.date} | `{mail.message}` | {', '.join(mail.alone)} | {names} "
               f"| {', '.join(_verdict(one) for one in mail.functions)} |\n")  # fmt: skip
    yield "\n| restated | what it is | state | verdict | refuted | undecided |\n"
    yield "|---|---|---|---|---|---|\n"
    for stem, said in sorted(verdicts().items()):
        what = (POSTED / f"{stem}.c").read_text("utf-8").split("\n")[1].strip("/* ")
        told = " | ".join(", ".join(found) for found in said.rules.values())
        anchor = f'<a id="{stem}"></a>{stem}'
        yield f"| {anchor} | {what} | {states.get(stem, 'root')} | {said.word} | {told} |\n"
    yield "\n"


def series() -> str:
    """The report, its part by hand as it is."""
    return HEAD + "".join(tables()) + MARK + REPORT.read_text("utf-8").partition(MARK)[2]


def main() -> None:
    """Write or check."""
    text = series()
    if sys.argv[1:] == ["--check"]:
        if REPORT.read_text("utf-8") != text:
            raise SystemExit(f"{REPORT.relative_to(ROOT)}: stale, run make audit-series")
        return
    REPORT.write_text(text, "utf-8")


if __name__ == "__main__":
    main()
