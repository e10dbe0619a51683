# SPDX-License-Identifier: MIT
"""The documents: report corpus, settle, contested, guarantee, guarantees, assumptions, html."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Optional

import typer

from hvproofs.cli import caching
from hvproofs.cli.auditing import Configuration
from hvproofs.cli.common import (
    HypercallOption,
    JobsOption,
    OutputOption,
    SchemeOption,
    SpecOption,
    emit,
    means,
    one_of,
    prover_options,
)
from hvproofs.cli.ending import passing
from hvproofs.cli.tree import Tree
from hvproofs.decide import solvers

if TYPE_CHECKING:
    from hvproofs.prove.selection import Candidate
    from hvproofs.spec.corpus import Corpus

report = typer.Typer(help="Write a document made from contracts and verdicts.",
                     no_args_is_help=True, cls=Tree)  # fmt: skip
FormatOption = Annotated[
    str, one_of("--format", ("markdown", "rst", "html"), "How to write the document.")
]

AuditedOption = Annotated[
    Optional[list[str]],  # noqa: UP045 - typer reads this at run time
    typer.Option("--audit", metavar="IR", help="IR of guest code to audit. Repeatable."),
]
SourceOption = Annotated[
    Optional[str],  # noqa: UP045 - likewise
    typer.Option("--source", metavar="TREE", help="The source that the IR was made from."),
]


@report.command("corpus")
@passing
def corpus_(output: OutputOption = None) -> None:
    """What one page holds of each call, and the codes without a layout."""
    from hvproofs.advise.corpus_table import corpus_markdown
    from hvproofs.report.contested import callers_markdown, unpublished_markdown
    from hvproofs.spec.no_layout import unpublished

    corpus = caching.specs(expressions=False)
    rest = f"{callers_markdown(corpus)}\n{unpublished_markdown(unpublished(corpus))}"
    emit(f"{corpus_markdown(corpus).rstrip()}\n\n{rest}", output)


@report.command()
@passing
def settle(output: OutputOption = None) -> None:
    """What an automatic reviewer found on the list, settled."""
    from hvproofs.decide.asker import Asker
    from hvproofs.report.documents.settled import settle_markdown

    corpus = caching.specs(expressions=False)
    emit(settle_markdown(corpus, Asker(means(solvers.DEFAULT, 0))), output)


@report.command()
@passing
def contested(output: OutputOption = None) -> None:
    """Where the sources of contracts disagree."""
    from hvproofs.report.contested import contested_markdown

    emit(contested_markdown(caching.specs(expressions=False)), output)


@report.command()
@passing
def guarantee(
    name: Annotated[str, typer.Argument(metavar="SCHEME|CALL", help="A scheme, or a hypercall.")],
    format_: FormatOption = "markdown",
    output: OutputOption = None,
    spec: SpecOption = None,
) -> None:
    """What is guaranteed of a scheme or a call, and what it rests on.

    Exit status: 0, 1 nothing is guaranteed, 2 bad input.
    """
    from hvproofs.prove.guarantee import guarantees
    from hvproofs.report.documents.blocks import WRITERS
    from hvproofs.report.documents.guarantee import document

    options = prover_options(means(solvers.DEFAULT, 0), 1, cores=True)
    made = guarantees(_chosen(caching.specs(spec), name), options)
    emit(WRITERS[format_](document(made, f"Guarantees: {name}")), output)
    raise typer.Exit(0 if any(one.holds for one in made) else 1)


def _chosen(corpus: Corpus, name: str) -> list[Candidate]:
    """The calls of a scheme, or a call under every scheme; raises UsageError for neither."""
    from hvproofs.errors import UsageError, near
    from hvproofs.prove.selection import Selection, candidates

    if name in corpus.schemes:
        return candidates(corpus, Selection(scheme=name))
    if any(contract.is_called(name) for contract in corpus.contracts.values()):
        return candidates(corpus, Selection(hypercall=name))
    hint = near(name, [*corpus.schemes, *corpus.contracts])
    raise UsageError(f"no scheme and no hypercall '{name}'" + (f"; {hint}" if hint else ""))


@report.command()
@passing
def guarantees(jobs: JobsOption = 0, output: OutputOption = None) -> None:
    """Every scheme in a row: what is guaranteed, and what is not."""
    from hvproofs.prove import guarantee as proved
    from hvproofs.prove.selection import Selection, candidates
    from hvproofs.report.documents.blocks import markdown
    from hvproofs.report.documents.guarantee import summary

    chosen = candidates(caching.specs(), Selection())
    options = prover_options(means(solvers.DEFAULT, 0), jobs, cores=False)
    emit(markdown(summary(proved.guarantees(chosen, options))), output)


@report.command("guide")
@passing
def guide_(output: OutputOption = None) -> None:
    """What holds of each call's areas, on a page for reviewers; nothing is proved anew."""
    from hvproofs.audit.guestfile import load_guest
    from hvproofs.report.documents.blocks import markdown
    from hvproofs.report.documents.guide import guide
    from hvproofs.spec.corpus import shipped

    guest = load_guest(str(shipped() / "guests" / "linux.toml"))
    emit(markdown(guide(caching.specs(), guest)), output)


@report.command()
@passing
def assumptions(output: OutputOption = None) -> None:
    """The ledger: everything assumed, under ids that stay, and who sees to it."""
    from hvproofs.report.documents.assumptions import ledger
    from hvproofs.report.documents.blocks import markdown

    emit(markdown(ledger(caching.specs())), output)


@report.command()
@passing
def html(
    directory: Annotated[str, typer.Argument(metavar="DIR", help="Where the files go.")],
    hypercall: HypercallOption = "*",
    scheme: SchemeOption = "*",
    audit: AuditedOption = None,
    configuration: Configuration = "",
    source: SourceOption = None,
    jobs: JobsOption = 0,
    spec: SpecOption = None,
) -> None:
    """Write the explorer: files that need no network and nothing else.

    Every call under every scheme with its verdicts, drawn, and a page for
    sizes and offsets of one's own. With --audit, the call sites of guest
    code beside their lines, which --source has.
    """
    from pathlib import Path

    from hvproofs.audit.audit import AuditOptions
    from hvproofs.decide.pool import default_jobs
    from hvproofs.errors import UsageError
    from hvproofs.prove.guarantee import guarantees as proved
    from hvproofs.prove.selection import Selection, candidates
    from hvproofs.report.audit.run import AuditRequest, audited
    from hvproofs.report.explorer.audited import audit_page
    from hvproofs.report.explorer.site import site
    from hvproofs.report.files import write_file

    chosen = candidates(caching.specs(spec), Selection(hypercall, scheme))
    try:  # before anything is proved for it
        Path(directory).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(f"cannot make {directory}: {(error.strerror or '').lower()}") from None
    asked, files = means(solvers.DEFAULT, 0), {}
    if audit:
        options = AuditOptions(asked, configuration=configuration, jobs=jobs or default_jobs())
        report = audited(AuditRequest(tuple(audit), specs=tuple(spec or ()), options=options))
        files["audit.html"] = audit_page(report, Path(source) if source else None)
    files |= site(proved(chosen, prover_options(asked, jobs, cores=True)), also=tuple(files))
    for name, text in files.items():
        write_file(str(Path(directory) / name), text)
