# SPDX-License-Identifier: MIT
"""The commands around proofs: prove, explain, list, lint, explain-rule."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Annotated, Optional

import typer

from hvproofs.cli import caching, certifying
from hvproofs.cli.certifying import CertifyOption, ResumeOption
from hvproofs.cli.common import (
    HYPERCALLS,
    RULE_IDS,
    SCHEMES,
    DumpOption,
    EnumerateOption,
    ExecutorOption,
    HypercallOption,
    IsolateOption,
    JobsOption,
    OutputOption,
    RlimitOption,
    RuleOption,
    SchedulerOption,
    SchemeOption,
    SecondOption,
    SolverOption,
    SpecOption,
    StatsOption,
    TrustLevel,
    TrustOption,
    VariantOption,
    VerboseOption,
    emit,
    format_option,
    means,
    prover_options,
    say,
)
from hvproofs.cli.progress import shown
from hvproofs.cli.streaming import written
from hvproofs.decide import solvers
from hvproofs.errors import Diagnostic, SpecError
from hvproofs.report.formats import DEFAULT, Claimed, InParts, Linted, Listed, Run, formats, writers
from hvproofs.report.kinds import ListKind
from hvproofs.spec.tlfs import MAX_REPS
from hvproofs.status import ExitStatus

if TYPE_CHECKING:
    from hvproofs.claims.answer import Answered
    from hvproofs.prove.prover import Options
    from hvproofs.prove.result import Report
    from hvproofs.prove.selection import Candidate, Selection
    from hvproofs.spec.corpus import Corpus

ProveFormat = Annotated[str, format_option(lambda one: one.prove)]
ClaimFormat = Annotated[str, format_option(lambda one: one.explain_claim)]
LintFormat = Annotated[str, format_option(lambda one: one.lint)]
ListFormat = Annotated[str, format_option(lambda one: one.listing)]


def prove(
    specs: Annotated[
        Optional[list[str]],  # noqa: UP045 - typer reads this at run time
        typer.Argument(metavar="SPEC", help="Files to prove; none: the shipped corpus."),
    ] = None,
    hypercall: HypercallOption = "*",
    scheme: SchemeOption = "*",
    rule: RuleOption = "*",
    variant: VariantOption = "*",
    format_: ProveFormat = DEFAULT,
    output: OutputOption = None,
    spec: SpecOption = None,
    jobs: JobsOption = 0,
    rlimit: RlimitOption = 0,
    solver: SolverOption = solvers.DEFAULT,
    trust: TrustOption = TrustLevel.SOLVER,
    second: SecondOption = None,
    isolate: IsolateOption = None,  # noqa: ARG001 - its callback has seen to it
    enumerate_: EnumerateOption = True,
    executor: ExecutorOption = "local",  # noqa: ARG001 - likewise
    scheduler: SchedulerOption = None,
    verbose: VerboseOption = False,
    dump: DumpOption = None,
    certify: CertifyOption = None,
    resume: ResumeOption = False,
    stats: StatsOption = False,  # noqa: ARG001 - likewise
) -> None:
    """Prove or refute schemes against the rules.

    Every scheme is judged for every hypercall it is used for, rule by rule.

    With SPEC, those files are added to the shipped contracts and only their own
    theorems are judged.

    Exit status: 0 as expected, 1 against expectation, 2 bad input, 3 undecided.
    """
    from hvproofs.prove.selection import Selection

    selection = Selection(hypercall, scheme, rule, variant)
    corpus, chosen, everything = _chosen(specs or [], selection, spec or [])
    cores, asked = formats()[format_].hypotheses, means(solver, rlimit, trust, second, scheduler)
    options = prover_options(asked, jobs, cores=cores, trust=trust, enumerated=enumerate_)
    _dump(dump, chosen)
    in_parts, write = _writers(format_, output)
    run = _judged(in_parts, chosen, corpus, options, everything, brief=everything and not verbose)
    emit(write(run), output)
    raise _ended(run, certifying.certify(certify, corpus, chosen, selection, resume=resume))


def _writers(format_: str, output: str | None) -> tuple[InParts | None, Callable[[Run], str]]:
    """What writes a run while it lasts, where that can be; and what writes the rest of it."""
    in_parts = formats()[format_].in_parts if output is None else None
    return in_parts, in_parts.end if in_parts else writers(lambda one: one.prove)[format_]


def _judged(
    in_parts: InParts | None,
    chosen: Sequence[Candidate],
    corpus: Corpus,
    options: Options,
    everything: bool,
    *,
    brief: bool,
) -> Run:
    """A run whose schemes are written meanwhile, where they can be; of everything, with claims."""
    from dataclasses import replace

    from hvproofs.prove.prover import Shared
    from hvproofs.prove.repair import repairs

    options = replace(options, shared=Shared())
    with shown() as aside:
        report = written(in_parts, chosen, corpus, options, aside, brief=brief)
        answered = _claims(corpus, options, report) if everything else ()
        return Run(report, answered, corpus, brief, repairs(chosen, report, options))


def _ended(run: Run, certified: ExitStatus) -> typer.Exit:
    """How a run ends whose verdicts, claims and certificates these are."""
    from hvproofs.claims.answer import status

    return typer.Exit(ExitStatus.worst(run.report.status, status(run.answered), certified).value)


def _chosen(
    specs: list[str], selection: Selection, extra: list[str]
) -> tuple[Corpus, list[Candidate], bool]:
    """The corpus, what is judged of it, and whether that is everything."""
    from hvproofs.decide.stats import Phase, phase
    from hvproofs.prove.selection import Selection, candidates, check_expectations, with_own

    with phase(Phase.SPECS):
        corpus, selection = with_own(specs, selection, extra, caching.store())
    everything = selection == Selection()
    with phase(Phase.BUILD):
        chosen = candidates(corpus, selection)
        check_expectations(corpus, chosen, whole=everything)
    return corpus, chosen, everything


def _dump(directory: str | None, chosen: Sequence[Candidate]) -> None:
    """Write the texts of theorems, if asked to."""
    if directory is None:
        return
    from hvproofs.prove import posed
    from hvproofs.report.files import dump_smt

    say(f"{dump_smt(directory, posed.claims(chosen))} texts in {directory}")


def _claims(corpus: Corpus, options: Options, report: Report) -> tuple[Answered, ...]:
    """What a run over everything says of the claims; what each rests on is explain-claim's."""
    from dataclasses import replace

    from hvproofs.claims.judge import chosen, judge

    if not corpus.claims:
        return ()
    # What the run has proved is not asked again.
    options = replace(options, unsat=report.unsat)
    return judge(chosen(corpus, "*"), corpus, options, drop=False)


def explain_claim(
    claim: Annotated[str, typer.Argument(metavar="ID", help="Glob of claim ids.")],
    format_: ClaimFormat = DEFAULT,
    output: OutputOption = None,
    jobs: JobsOption = 0,
    rlimit: RlimitOption = 0,
    solver: SolverOption = solvers.DEFAULT,
    trust: TrustOption = TrustLevel.SOLVER,
    second: SecondOption = None,
    isolate: IsolateOption = None,
    executor: ExecutorOption = "local",
    scheduler: SchedulerOption = None,
    stats: StatsOption = False,
) -> None:
    """Answer a claim of the thread.

    The statement, what was found, what it rests on, exceptions, counterexamples.
    Of a single claim each hypothesis is also taken away, and named as unused
    where that changes nothing.

    Exit status as for prove.
    """
    del stats, isolate, executor  # their callbacks have seen to it
    from hvproofs.claims.answer import status
    from hvproofs.claims.judge import chosen, judge

    corpus = caching.specs()
    found = chosen(corpus, claim)
    options = prover_options(
        means(solver, rlimit, trust, second, scheduler), jobs, cores=False, trust=trust
    )
    with shown():
        answered = judge(found, corpus, options, drop=len(found) == 1)
    emit(writers(lambda one: one.explain_claim)[format_](Claimed(answered, corpus)), output)
    raise typer.Exit(status(answered).value)


def explain(
    hypercall: Annotated[
        str,
        typer.Argument(help="Name, HVCALL_ name or code such as 0x50.", autocompletion=HYPERCALLS),
    ],
    scheme: Annotated[
        str, typer.Argument(help="Scheme id, such as linux/half-page.", autocompletion=SCHEMES)
    ],
    entries: Annotated[
        Optional[int],  # noqa: UP045 - typer reads this at run time
        typer.Option(
            "--entries", metavar="N", min=0, max=MAX_REPS, help="Draw the areas at this n."
        ),
    ] = None,
    arch: Annotated[str, typer.Option("--arch", help="Glob of architectures.")] = "*",
    variant: Annotated[
        Optional[str],  # noqa: UP045 - likewise
        typer.Option("--variant", help="The reading to take where sources differ."),
    ] = None,
    spec: SpecOption = None,
    output: OutputOption = None,
    solver: SolverOption = solvers.DEFAULT,
) -> None:
    """Explain one hypercall under one scheme.

    Verdicts with what each proof used, boundary counts, and the page drawn.

    Exit status as for prove.
    """
    from hvproofs.prove import prover
    from hvproofs.prove.selection import Selection, candidates, one_reading
    from hvproofs.report.explain import explain_text

    corpus = caching.specs(spec)
    chosen = candidates(corpus, Selection(hypercall, scheme))
    candidate = one_reading(chosen, arch, variant)
    options = prover_options(means(solver, 0), 1, cores=True)
    report = prover.prove([candidate], options)
    emit(explain_text(candidate, report.results, entries), output)
    raise typer.Exit(report.status.value)


def list_(
    kind: Annotated[
        Optional[ListKind],  # noqa: UP045 - typer reads this at run time
        typer.Argument(metavar="KIND", help="hypercalls, schemes or rules; none: how many."),
    ] = None,
    pattern: Annotated[str, typer.Argument(metavar="G", help="Glob of names or ids.")] = "*",
    format_: ListFormat = DEFAULT,
    spec: SpecOption = None,
) -> None:
    """List the hypercalls, schemes or rules; without a KIND, tell how many there are.

    Sizes are in bytes, as header + elements: 16+4n is 16 bytes and 4 more for
    each of n entries; 8v is a variable header of v qwords. Hypercalls that have a
    code and no public layout stand behind the others.
    """
    from hvproofs.spec.corpus import Corpus

    alone = kind is ListKind.RULES and not spec  # which are in no file
    corpus = Corpus({}, {}, {}) if alone else caching.specs(spec, expressions=bool(spec))
    listed = Listed(corpus, tuple(ListKind) if kind is None else (kind,), pattern)
    emit(writers(lambda one: one.listing)[format_](listed), None)


def lint(
    specs: Annotated[
        Optional[list[str]],  # noqa: UP045 - typer reads this at run time
        typer.Argument(metavar="SPEC", help="Files to check beside the shipped corpus."),
    ] = None,
    format_: LintFormat = DEFAULT,
    output: OutputOption = None,
) -> None:
    """Check specs without proving anything.

    Every fault is shown at its place, all at once; exit status 2 where there is one.
    """
    from hvproofs.prove.lint import linted

    corpus: Corpus | None = None
    faults: tuple[Diagnostic, ...] = ()
    try:
        corpus = linted(specs or [], caching.store())
    except SpecError as error:
        faults = error.diagnostics
    emit(writers(lambda one: one.lint)[format_](Linted(corpus, faults)), output)
    if corpus is None:
        raise SpecError(faults)
    say(f"{len(corpus.contracts)} contracts and {len(corpus.schemes)} schemes are well-formed")


def explain_rule(
    rule: Annotated[
        str, typer.Argument(metavar="ID", help="Glob of rule ids.", autocompletion=RULE_IDS)
    ],
) -> None:
    """Explain rules and what breaks them."""
    from hvproofs.prove.selection import known_rules
    from hvproofs.report.rule_text import rule_text

    chosen = known_rules(rule)
    corpus = caching.specs(expressions=False)
    emit("\n".join(rule_text(one, corpus) for one in chosen), None)
