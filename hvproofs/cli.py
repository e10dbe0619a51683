# SPDX-License-Identifier: MIT
"""The command line: thin. Results go to stdout, progress and messages to stderr."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from enum import Enum
from typing import TYPE_CHECKING, Annotated, Any, Optional

import typer

from hvproofs import __version__
from hvproofs.errors import HvproofsError, SpecError

if TYPE_CHECKING:
    from hvproofs.prove.prover import Options
    from hvproofs.prove.selection import Selection
    from hvproofs.spec.corpus import Corpus

app = typer.Typer(
    name="hvproofs",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    help="""Prove or refute that a Hyper-V guest places its hypercall areas by the rules.

A scheme (where a guest puts the input and the output area) is proved for every
entry count, address and variable header, or refuted by a minimal counterexample
that was replayed on integers.

Start with:

  hvproofs prove

  hvproofs explain HvCallGetVpRegisters linux/get-vtl-overlap

  hvproofs list

Exit status: 0 all verdicts as expected; 1 at least one is not; 2 usage or
ill-formed input; 3 nothing contradicts but something is undecided.""",
)

BAD_INPUT = 2


class Format(Enum):
    """The forms of a result."""

    TEXT = "text"  # for people and mails
    JSON = "json"  # for programs; the same input gives the same bytes


HypercallOption = Annotated[
    str, typer.Option("--hypercall", metavar="G", help="Glob of names, HVCALL_ names or codes.")
]
SchemeOption = Annotated[str, typer.Option("--scheme", metavar="G", help="Glob of scheme ids.")]
RuleOption = Annotated[str, typer.Option("--rule", metavar="G", help="Glob of rule ids.")]
FormatOption = Annotated[Format, typer.Option("--format", help="How to write the result.")]
OutputOption = Annotated[
    Optional[str],  # noqa: UP045 - typer reads this at run time
    typer.Option("--output", metavar="FILE", help="Write the result there instead of stdout."),
]
SpecOption = Annotated[
    Optional[list[str]],  # noqa: UP045 - likewise
    typer.Option("--spec", metavar="PATH", help="Add specs: a file or a folder. Repeatable."),
]
JobsOption = Annotated[
    int, typer.Option("--jobs", min=0, help="Processes; 0: one for each processor.")
]
RlimitOption = Annotated[
    int, typer.Option("--rlimit", min=0, help="Effort for one theorem, in Z3's unit; 0: default.")
]


def _emit(text: str, output: str | None) -> None:
    if output is None:
        sys.stdout.write(text)
        sys.stdout.flush()
        return
    from hvproofs.report.files import write_file

    write_file(output, text)


def _say(text: str) -> None:
    typer.echo(text, err=True)


def _progress(what: str) -> tuple[AbstractContextManager[Any], Callable[[int], None],
                                  Callable[[int], None]]:  # fmt: skip
    """A bar on stderr where that is a terminal: context, what starts it, what advances it."""
    if not sys.stderr.isatty():
        return nullcontext(), lambda _: None, lambda _: None
    from rich.console import Console
    from rich.progress import Progress

    bar = Progress(console=Console(stderr=True), transient=True)
    task = bar.add_task(what, total=None)

    def start(total: int) -> None:
        bar.update(task, total=total)

    def advance(count: int) -> None:
        bar.advance(task, count)

    return bar, start, advance


def _options(jobs: int, rlimit: int, *, cores: bool) -> tuple[Options, AbstractContextManager[Any]]:
    from hvproofs.prove.pool import default_jobs
    from hvproofs.prove.prover import Options
    from hvproofs.prove.solver import DEFAULT_RLIMIT

    context, start, advance = _progress("proving")
    options = Options(
        rlimit=rlimit or DEFAULT_RLIMIT, jobs=jobs or default_jobs(), cores=cores,
        started=start, progress=advance,
    )  # fmt: skip
    return options, context


def _with_own(specs: list[str], selection: Selection, extra: list[str]) -> tuple[Corpus, Selection]:
    """The shipped corpus with the user's files; where they are named, only their theorems."""
    from dataclasses import replace

    from hvproofs.spec.corpus import files, load_shipped

    corpus = load_shipped([*specs, *extra])
    if not specs:
        return corpus, selection
    paths = {path for spec in specs for path in files(spec)}
    own = {key for key, document in corpus.documents.items() if document.path in paths}
    return corpus, replace(selection, own=frozenset(own))


@app.command()
def prove(
    specs: Annotated[
        Optional[list[str]],  # noqa: UP045 - typer reads this at run time
        typer.Argument(metavar="[SPEC]...", help="Files to prove; none: the shipped corpus."),
    ] = None,
    hypercall: HypercallOption = "*",
    scheme: SchemeOption = "*",
    rule: RuleOption = "*",
    format_: FormatOption = Format.TEXT,
    output: OutputOption = None,
    spec: SpecOption = None,
    jobs: JobsOption = 0,
    rlimit: RlimitOption = 0,
    dump: Annotated[
        Optional[str],  # noqa: UP045 - likewise
        typer.Option("--dump-smt", metavar="DIR", help="Write each theorem's SMT-LIB text there."),
    ] = None,
) -> None:
    """Prove or refute schemes against the rules.

    Every scheme is judged for every hypercall it is used for, rule by rule.

    With SPEC, those files are added to the shipped contracts and only their own
    theorems are judged.

    Exit status: 0 as expected, 1 against expectation, 2 bad input, 3 undecided.
    """
    from hvproofs.prove import prover
    from hvproofs.prove.selection import Selection, candidates
    from hvproofs.report import json, text

    selection = Selection(hypercall, scheme, rule)
    corpus, selection = _with_own(specs or [], selection, spec or [])
    chosen = candidates(corpus, selection)
    options, context = _options(jobs, rlimit, cores=format_ is Format.JSON)
    with context:
        report = prover.prove(chosen, options)
    if dump is not None:
        from hvproofs.report.files import dump_smt

        _say(f"{dump_smt(dump, prover.claims(chosen))} texts in {dump}")
    match format_:
        case Format.TEXT:
            _emit(text.prove_text(report, corpus), output)
        case Format.JSON:
            _emit(json.dumps(json.document(report)), output)
    raise typer.Exit(report.status.value)


@app.command()
def explain(
    hypercall: Annotated[str, typer.Argument(help="Name, HVCALL_ name or code such as 0x50.")],
    scheme: Annotated[str, typer.Argument(help="Scheme id, such as linux/half-page.")],
    entries: Annotated[
        Optional[int],  # noqa: UP045 - typer reads this at run time
        typer.Option("--entries", metavar="N", min=0, max=4095, help="Draw the areas at this n."),
    ] = None,
    arch: Annotated[str, typer.Option("--arch", help="Glob of architectures.")] = "*",
    variant: Annotated[
        Optional[str],  # noqa: UP045 - likewise
        typer.Option("--variant", help="The reading to take where sources differ."),
    ] = None,
    spec: SpecOption = None,
    output: OutputOption = None,
) -> None:
    """Explain one hypercall under one scheme.

    Verdicts with what each proof used, boundary counts, and the page drawn.

    Exit status as for prove.
    """
    from hvproofs.prove import prover
    from hvproofs.prove.selection import Selection, candidates, one_reading
    from hvproofs.report.explain import explain_text
    from hvproofs.spec.corpus import load_shipped

    corpus = load_shipped(spec or [])
    chosen = candidates(corpus, Selection(hypercall, scheme))
    candidate = one_reading(chosen, arch, variant)
    options, _ = _options(1, 0, cores=True)
    report = prover.prove([candidate], options)
    _emit(explain_text(candidate, report.results, entries), output)
    raise typer.Exit(report.status.value)


@app.command("list")
def list_(format_: FormatOption = Format.TEXT, spec: SpecOption = None) -> None:
    """List the hypercalls, schemes and rules."""
    from hvproofs.report import json
    from hvproofs.report.listing import listing, listing_text
    from hvproofs.spec.corpus import load_shipped

    corpus = load_shipped(spec or [])
    _emit(json.dumps(listing(corpus)) if format_ is Format.JSON else listing_text(corpus), None)


@app.command()
def lint(
    specs: Annotated[
        Optional[list[str]],  # noqa: UP045 - typer reads this at run time
        typer.Argument(metavar="[SPEC]...", help="Files to check beside the shipped corpus."),
    ] = None,
) -> None:
    """Check specs without proving anything.

    Every fault is shown at its place, all at once.
    """
    from hvproofs.prove.selection import Selection, candidates, unmatched
    from hvproofs.spec.corpus import load_shipped

    corpus = load_shipped(specs or [])
    faults = list(unmatched(corpus, candidates(corpus, Selection())))
    if faults:
        raise SpecError(faults)
    _say(f"{len(corpus.contracts)} contracts and {len(corpus.schemes)} schemes are well-formed")


@app.command("explain-rule")
def explain_rule(
    rule: Annotated[str, typer.Argument(metavar="ID", help="Glob of rule ids.")],
) -> None:
    """Explain rules and what breaks them."""
    from hvproofs.prove.selection import chosen_rules
    from hvproofs.report.rule_text import rule_text
    from hvproofs.rules.catalogue import RULES
    from hvproofs.spec.corpus import load_shipped

    chosen = chosen_rules(rule)
    corpus = load_shipped()
    _emit("\n".join(rule_text(RULES[id_], corpus) for id_ in chosen), None)


def _version(value: bool) -> None:
    if value:
        typer.echo(f"hvproofs {__version__}")
        raise typer.Exit


@app.callback()
def _root(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    del version


def main() -> None:
    """Run the command line; every expected failure is a message and exit status 2."""
    try:
        app()
    except SpecError as error:
        for diagnostic in error.diagnostics:
            _say(str(diagnostic))
        sys.exit(BAD_INPUT)
    except HvproofsError as error:
        _say(f"hvproofs: error: {error}")
        sys.exit(BAD_INPUT)
    except BrokenPipeError:
        # The reader went away, as `| head` does: nothing more to say to it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(BAD_INPUT)


if __name__ == "__main__":
    main()
