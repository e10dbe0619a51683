# SPDX-License-Identifier: MIT
"""Seeds defects in real kernel files, one at a time, and counts which the audit finds.

    seed_defects.py SEEDS.toml KERNEL REPORT.md

A seed is one change of one place of one C file. The changed copy is compiled
with the very command the kernel's build used for that file's IR (see
make-ir.sh, which must have run), audited, and compared with the audit of the
file as it is. Nothing in the kernel's tree is changed.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import tomllib
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from enum import Enum
from functools import partial
from pathlib import Path

from hvproofs.audit.result import RULES_OF_SITES, AuditReport, RuleVerdict, SiteResult
from hvproofs.report.audit.run import AuditRequest, audited
from hvproofs.review.build import Build
from hvproofs.spec.scheme import Verdict


@dataclass(frozen=True, slots=True)
class Seed:
    """One change."""

    file: str  # path in the kernel's tree
    function: str  # that it is in
    what: str  # the change, for a person
    breaks: str  # id of the rule it is meant to break
    find: str  # text of the file; in the function for the first time
    change: str  # what stands there instead
    note: str = ""  # why it cannot be found, or is none; read by eye


class Outcome(Enum):
    """What the audit says of a changed file and did not say of the file as it is."""

    REFUTED = "refuted"  # a run breaks a rule
    UNDECIDED = "undecided"  # a rule that was proved is not any more
    BOUND = "other bound"  # not proved before, and now under another bound, or less is known
    MISSED = "missed"
    HARMLESS = "no defect"  # the note says why


@dataclass(frozen=True, slots=True)
class Known:
    """The worst verdict on one rule at the calls of one code in one function."""

    rank: int  # 0 kept, 1 undecided, 2 refuted
    requires: frozenset[str]  # and what was proved so far: what a baseline compares
    reasons: frozenset[str]


Key = tuple[str, str, str]  # function, call, rule
RANK = {Verdict.UNKNOWN: 1, Verdict.REFUTED: 2}


@dataclass(frozen=True, slots=True)
class Kernel:
    """What the seeds are put into."""

    tree: Path  # of its sources
    build: str  # which of its builds: vtl or root
    state: str  # of the guest


def compiled(tree: Path, build: str, file: str, source: Path, out: Path) -> None:
    """IR of `source` by the command that made the IR of a kernel's `file`, in one of its builds.

    Headers in folders `include` and `include/uapi` of the tree that `source` is in come first.
    """
    made = Build(tree, build, tree.with_name(f"{tree.name}-{build}-build"))
    path = Path(file)
    other = str(source).removesuffix(file)
    own = source != tree / file and str(source).endswith(file)
    first = f"-I{other}include -I{other}include/uapi" if own else ""
    command = re.sub(r"-Wp,-MMD,\S+", f"-iquote {tree / path.parent} {first}", made.command(file))
    command = command.replace(str(tree / file), str(source)) + f" -o {out}"
    assert str(source) in command
    done = subprocess.run(["sh", "-c", command], cwd=made.folder, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{file}: the changed file does not compile:\n{done.stderr[-2000:]}")


def begins(text: str, function: str) -> int:
    """Where a C file has a function, 0 where none is named; -1: nowhere."""
    head = re.search(rf"^[^\n;#/]*\b{function}\([^;]*?\n{{", text, re.MULTILINE)
    return (head.start() if head else -1) if function else 0


def changed(text: str, seed: Seed) -> str:
    """The file with the seed in it."""
    start = begins(text, seed.function)
    place = text.find(seed.find, start) if start >= 0 else -1
    if place < 0:
        raise SystemExit(f"{seed.file}: {seed.function}: not found: {seed.find!r}")
    return text[:place] + seed.change + text[place + len(seed.find) :]


def known(report: AuditReport) -> dict[Key, Known]:
    """What a report says, by function, call and rule."""
    found: dict[Key, Known] = {}
    for site in report.sites:
        for one in site.verdicts if not site.reason else _unread(site):
            name = site.call.contract.name if site.call else "?"
            key = (site.function, name, one.rule.value)
            old = found.get(key, Known(0, frozenset(), frozenset()))
            found[key] = Known(
                max(old.rank, RANK.get(one.verdict, 0)),
                old.requires | ({one.requires, one.known} - {""}),
                old.reasons | ({re.sub(r"/[^ ]*/", "", one.reason)} - {""}),
            )
    return found


def _unread(site: SiteResult) -> Sequence[RuleVerdict]:
    code = [one for one in site.verdicts if one.rule not in RULES_OF_SITES]
    return [*(RuleVerdict(rule, Verdict.UNKNOWN, site.reason) for rule in RULES_OF_SITES), *code]


def audit_of(kernel: Kernel, file: str, seed: Seed | None) -> dict[Key, Known]:
    """What the audit says of one file, as it is or with a seed."""
    text = (kernel.tree / file).read_text()
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / Path(file).name
        source.write_text(changed(text, seed) if seed else text)
        out = source.with_suffix(".ll")
        compiled(kernel.tree, kernel.build, file, source, out)
        report = audited(AuditRequest(builds=((kernel.state, str(out)),)))
    if report.bad or report.failed:
        raise SystemExit(f"{file}: {[str(one) for one in (*report.bad, *report.failed)]}")
    return known(report)


def outcome(
    seed: Seed, before: dict[Key, Known], after: dict[Key, Known]
) -> tuple[Outcome, list[str]]:
    """What is new, and by which rules it is told."""
    nothing = Known(0, frozenset(), frozenset())
    new = {
        key: one for key, one in after.items() if one.rank > before.get(key, nothing).rank
    }  # fmt: skip
    for rank, kind in ((2, Outcome.REFUTED), (1, Outcome.UNDECIDED)):
        rules = list(dict.fromkeys(key[2] for key, one in new.items() if one.rank == rank))
        if rules:
            return kind, rules
    bounds = [
        f"{key[2]}: {', '.join(sorted(one.requires))}"
        for key, one in after.items()
        if key in before and one.rank and one.requires - before[key].requires
    ]
    if bounds:
        return Outcome.BOUND, list(dict.fromkeys(bounds))
    return (Outcome.HARMLESS if seed.note.startswith("none:") else Outcome.MISSED), []


def reason(seed: Seed, before: dict[Key, Known], after: dict[Key, Known]) -> str:
    """Why a seed was missed."""
    if seed.note:
        return seed.note.removeprefix("none:").strip()
    reasons = sorted(
        {
            why
            for key, one in after.items()
            if one.rank and key[2] == seed.breaks and key in before
            for why in one.reasons
        }
    )
    if reasons:
        return f"undecided before: {reasons[0][:90]}"
    worst = max((one.rank for key, one in before.items() if _same(key, seed)), default=0)
    return "refuted in the file as it is" if worst == 2 else "the rule is said to be kept"


def _same(key: Key, seed: Seed) -> bool:
    return key[2] == seed.breaks and key[0] == seed.function


def _worked(job: tuple[str, Seed | None], kernel: Kernel) -> dict[Key, Known]:
    file, seed = job
    print(f"{file}: {seed.what if seed else 'as it is'}", file=sys.stderr)
    return audit_of(kernel, file, seed)


def written(version: str, build: str, package: str, seeds: Sequence[Seed], rows: Sequence[str],
            tally: Counter[Outcome]) -> str:  # fmt: skip
    """The report."""
    defects = len(seeds) - tally[Outcome.HARMLESS]
    found = tally[Outcome.REFUTED] + tally[Outcome.UNDECIDED] + tally[Outcome.BOUND]
    counts = "\n".join(f"- {one.value}: {tally[one]}" for one in Outcome)
    return (
        f"""\
# Seeded defects in Linux {version}

Made by `make audit-seeded KERNEL={version}` from `{package}` ({build} configuration) and
`tests/kernels/seeds-{version}.toml`. Each line is one change of one place of one file, compiled
and audited by itself, against the audit of the file as it is. The change is `refuted` when a rule
is newly refuted, `undecided` when one that was proved no longer is, `other bound` when another
bound, or less, is told of a rule that was not proved before: what `--baseline` shows as new.

{len(seeds)} changes, {defects} of them defects; found {found} of {defects} \
({100 * found // defects} %).

{counts}

| file, function | change | meant to break | outcome | told by, or why not |
|---|---|---|---|---|
"""
        + "\n".join(rows)
        + "\n"
    )


def main(seeds_file: str, version: str, report: str) -> None:
    """Run every seed and write the report."""
    data = tomllib.loads(Path(seeds_file).read_text())
    seeds = [Seed(**one) for one in data["seed"]]
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    tree = cache / "hvproofs" / "kernels" / f"linux-{data.get('kernel', version)}"
    kernel = Kernel(tree, data.get("build", "vtl"), data["configuration"])
    files = list(dict.fromkeys(one.file for one in seeds))
    jobs: list[tuple[str, Seed | None]] = [(file, None) for file in files]
    jobs += [(one.file, one) for one in seeds]
    with ProcessPoolExecutor(max_workers=2) as pool:
        done = list(pool.map(partial(_worked, kernel=kernel), jobs))
    plain = dict(zip(files, done[: len(files)], strict=True))
    rows: list[str] = []
    tally: Counter[Outcome] = Counter()
    for seed, after in zip(seeds, done[len(files) :], strict=True):
        before = plain[seed.file]
        kind, rules = outcome(seed, before, after)
        tally[kind] += 1
        missed = kind in (Outcome.MISSED, Outcome.HARMLESS)
        told = reason(seed, before, after) if missed else ", ".join(rules)
        rows.append(
            f"| {seed.file}, {seed.function or '(file)'} | {seed.what} | {seed.breaks} "
            f"| {kind.value} | {told} |"
        )
    package = (tree / ".unpacked").read_text().strip()
    new = Path(f"{report}.new")
    new.write_text(written(version, kernel.build, package, seeds, rows, tally))
    new.replace(report)


if __name__ == "__main__":
    main(*sys.argv[1:])
