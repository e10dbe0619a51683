# SPDX-License-Identifier: MIT
"""The command that checks certificates: check; and what `prove --certify` writes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Optional

import typer

from hvproofs.cli import caching
from hvproofs.cli.common import OutputOption, SpecOption, StatsOption, emit, say
from hvproofs.cli.progress import shown
from hvproofs.errors import UsageError
from hvproofs.status import ExitStatus

if TYPE_CHECKING:
    from hvproofs.certify.folder import Outcome
    from hvproofs.decide.asker import Means
    from hvproofs.prove.posed import PosedTheorem
    from hvproofs.prove.selection import Candidate, Selection
    from hvproofs.spec.corpus import Corpus

MOST = 20  # texts named one by one

CertifyOption = Annotated[
    Optional[str],  # noqa: UP045 - typer reads this at run time
    typer.Option("--certify", metavar="DIR", help="Write a certificate of each text there."),
]
CertifiedOption = Annotated[
    Optional[str],  # noqa: UP045 - likewise
    typer.Option(
        "--certified", metavar="DIR", help="Ask no solver, but the certificates --certify wrote."
    ),
]
ResumeOption = Annotated[
    bool, typer.Option("--resume", help="Keep the certificates there that hold.")
]


def certify(
    directory: str | None, corpus: Corpus, chosen: Sequence[Candidate], selection: Selection, *,
    resume: bool,
) -> ExitStatus:  # fmt: skip
    """Write the certificates of theorems, if asked to; what has none is named with the reason."""
    if directory is None:
        return ExitStatus.AS_EXPECTED
    from hvproofs.certify.certificate import Manifest
    from hvproofs.certify.folder import certify as write_all
    from hvproofs.certify.statement import sources, statements
    from hvproofs.prove import posed
    from hvproofs.report.files import make_folder, write_bytes

    make_folder(directory)
    made = posed.claims(chosen)
    known = Manifest(_globs(selection), sources(corpus, made), {})
    with shown():
        outcome = write_all(
            Path(directory), statements(made), known, write_bytes, resume=resume
        )  # fmt: skip
    say(_told(outcome))
    return _status(outcome)


def certified_by(
    whom: Callable[[], Means], certify: str | None, certified: str | None, second: str | None
) -> Means:
    """Whom to ask, so that certificates are kept in a folder; or those that are there alone.

    Raises UsageError where both are wanted, or a second opinion beside them.
    """
    if not (certify or certified):
        return whom()
    from hvproofs.certify.asked import Certificates
    from hvproofs.decide.asker import Means
    from hvproofs.decide.vetted import Shown, Vetted
    from hvproofs.report.files import make_folder, write_bytes

    if (certify and certified) or second:
        raise UsageError("--certify and --certified go with no other, nor with --second")
    evidence = Certificates(Path(certify or certified or "").absolute(), write_bytes)
    if certify:
        make_folder(certify)
        return replace(asked := whom(), factory=Vetted(asked.factory, evidence))
    if not evidence.folder.is_dir():
        raise UsageError(f"--certified {certified}: no such folder")
    return Means(Shown(evidence))


def check(
    directory: Annotated[str, typer.Argument(metavar="DIR", help="What prove --certify wrote.")],
    specs: Annotated[
        Optional[list[str]],  # noqa: UP045 - typer reads this at run time
        typer.Argument(metavar="[SPEC]...", help="Files that were given to prove."),
    ] = None,
    output: OutputOption = None,
    spec: SpecOption = None,
    stats: StatsOption = False,
) -> None:
    """Check certificates, without a solver.

    Texts and clauses are made again from the specs, refutations are checked step
    by step, values on integers.

    Exit status: 0 all certified or refuted by values, 1 rejected, 2 unreadable,
    3 certified with holes, which are named.
    """
    del stats  # its callback has seen to it
    from hvproofs.certify.folder import check as check_all
    from hvproofs.certify.folder import named
    from hvproofs.certify.statement import sources, statements

    told = named(Path(directory))
    corpus, made = _posed(told.selection, specs or [], spec or [])
    with shown():
        outcome = check_all(Path(directory), told, statements(made), sources(corpus, made))
    emit(_told(outcome) + "\n", output)
    raise typer.Exit(_status(outcome).value)


def _posed(
    globs: dict[str, str], specs: list[str], extra: list[str]
) -> tuple[Corpus, list[PosedTheorem]]:
    """The theorems that a manifest speaks of, made again."""
    from hvproofs.prove import posed
    from hvproofs.prove.selection import Selection, candidates, with_own

    if globs.keys() != _globs(Selection()).keys():
        raise UsageError("the manifest's selection is none of this version")
    wanted = replace(
        Selection(), hypercall=globs["hypercall"], scheme=globs["scheme"], rule=globs["rule"],
        variant=globs["variant"],
    )  # fmt: skip
    corpus, selection = with_own(specs, wanted, extra, caching.store())
    return corpus, posed.claims(candidates(corpus, selection))


def _globs(selection: Selection) -> dict[str, str]:
    return {name: getattr(selection, name) for name in ("hypercall", "scheme", "rule", "variant")}


def _told(outcome: Outcome) -> str:
    """Counts, and what is not certified."""
    from hvproofs.certify.certificate import Finding

    lines = [f"{outcome.count(one)} {one.value}" for one in Finding]
    bad = [
        f"{key[:16]}: {one.finding.value}: {one.why}"
        for key, one in sorted(outcome.found.items(), key=lambda item: item[1].finding.value)
        if one.finding in (Finding.HOLE, Finding.REJECTED)
    ]
    named = [*outcome.others, *bad]
    more = [f"and {len(named) - MOST} more"] if len(named) > MOST else []
    head = f"texts: {', '.join(lines)}; {outcome.size / 1e6:.1f} MB"
    return "\n".join([head, *named[:MOST], *more])


def _status(outcome: Outcome) -> ExitStatus:
    from hvproofs.certify.certificate import Finding

    if outcome.others or outcome.count(Finding.REJECTED):
        return ExitStatus.UNEXPECTED
    return ExitStatus.UNDECIDED if outcome.count(Finding.HOLE) else ExitStatus.AS_EXPECTED
