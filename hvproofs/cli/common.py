# SPDX-License-Identifier: MIT
"""What the commands share: options, where results and messages go."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING, Annotated, Any, Optional

import typer

from hvproofs.cli import caching
from hvproofs.decide import solvers
from hvproofs.errors import UsageError
from hvproofs.report.formats import Format, writers

if TYPE_CHECKING:
    from pathlib import Path

    from hvproofs.decide.asker import Means
    from hvproofs.decide.cluster import Cluster
    from hvproofs.decide.trust import Trust
    from hvproofs.prove.prover import Options


def one_of(option: str, names: tuple[str, ...], help_: str, *, is_eager: bool = False) -> Any:
    """An option that takes one of some names; any other is an error that lists them."""

    def known(value: str | None) -> str | None:
        if value is not None and value not in names:
            raise typer.BadParameter(f"'{value}' is not one of {', '.join(names)}")
        return value

    return typer.Option(
        option, metavar=f"[{'|'.join(names)}]", callback=known, help=help_, is_eager=is_eager,
        autocompletion=lambda incomplete: [n for n in names if n.startswith(incomplete)],
    )  # fmt: skip


def _named(kind: str) -> Callable[[str], list[str]]:
    """Completes names of the shipped corpus."""

    def complete(incomplete: str) -> list[str]:
        if kind == "rules":
            from hvproofs.rules.catalogue import RULES

            names = [rule.value for rule in RULES]
        else:
            from hvproofs.spec.corpus import load_shipped

            corpus = load_shipped(expressions=False)
            names = list(corpus.schemes if kind == "schemes" else corpus.contracts)
        return [name for name in names if name.startswith(incomplete)]

    return complete


HYPERCALLS, SCHEMES, RULE_IDS = _named("hypercalls"), _named("schemes"), _named("rules")


def format_option(command: Callable[[Format], object | None]) -> Any:
    """The formats that a command can be written in."""
    return one_of("--format", tuple(writers(command)), "How to write the result.")


HypercallOption = Annotated[
    str,
    typer.Option(
        "--hypercall",
        metavar="G",
        help="Glob of names, HVCALL_ names or codes.",
        autocompletion=HYPERCALLS,
    ),
]
SchemeOption = Annotated[
    str, typer.Option("--scheme", metavar="G", help="Glob of scheme ids.", autocompletion=SCHEMES)
]
RuleOption = Annotated[
    str, typer.Option("--rule", metavar="G", help="Glob of rule ids.", autocompletion=RULE_IDS)
]
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
VariantOption = Annotated[
    str, typer.Option("--variant", metavar="G", help="Glob of readings, such as tlfs.")
]
VerboseOption = Annotated[
    bool, typer.Option("--verbose", help="Name every call, also in a run over everything.")
]
DumpOption = Annotated[
    Optional[str],  # noqa: UP045 - likewise
    typer.Option("--dump-smt", metavar="DIR", help="Write each theorem's SMT-LIB text there."),
]
SolverOption = Annotated[str, one_of("--solver", solvers.names(), "Who is asked.")]
SecondOption = Annotated[
    Optional[str],  # noqa: UP045 - likewise
    one_of("--second", solvers.names(), "Who is asked, too, for trust cross-checked."),
]


def _watched(context: typer.Context, value: bool) -> bool:
    if value:
        from hvproofs.decide import stats

        stats.watch()
        # The outermost is closed last: what it says then is said here.
        context.find_root().call_on_close(lambda: say(str(stats.taken())))
    return value


StatsOption = Annotated[
    bool,
    typer.Option("--stats", callback=_watched, help="Say on stderr where the time went."),
]


EnumerateOption = Annotated[
    bool,
    typer.Option(
        "--enumerate/--no-enumerate",
        show_default=False,
        help="Evaluate what is proved at every value within reach, too (extra: enumerate).",
    ),
]


# Whether solvers run in a process of their own; None: in CI they do.
_ISOLATED: list[bool | None] = [None]


def _isolates(value: bool | None) -> bool | None:
    _ISOLATED[0] = value
    return value


IsolateOption = Annotated[
    Optional[bool],  # noqa: UP045 - likewise
    typer.Option(
        "--isolate/--no-isolate",
        callback=_isolates,
        envvar="HVPROOFS_ISOLATE",
        show_envvar=False,
        show_default=False,
        help="Run solvers in a process of their own, within bounds; so it is in CI.",
    ),
]


_CLUSTERS: list[Cluster] = []  # whose workers are asked


def _scheduled(context: typer.Context, value: str | None) -> str | None:
    executor = context.params.get("executor", "local")
    if (executor == "dask") is (value is None):
        raise UsageError("--executor dask and --scheduler ADDRESS need each other")
    context.call_on_close(_say_whose)
    return value


def _say_whose() -> None:
    """Verdicts that rest on other machines say so."""
    while _CLUSTERS:
        say(f"hvproofs: {_CLUSTERS.pop()}")


ExecutorOption = Annotated[
    str, one_of("--executor", ("local", "dask"), "Where texts are decided.", is_eager=True)
]
SchedulerOption = Annotated[
    Optional[str],  # noqa: UP045 - likewise
    typer.Option(
        "--scheduler",
        metavar="ADDRESS",
        callback=_scheduled,
        help="Of dask, such as tcp://host:8786, in a network that is trusted.",
    ),
]


class TrustLevel(Enum):
    """What a verdict needs to count."""

    SOLVER = "solver"  # one solver
    CROSS_CHECKED = "cross-checked"  # a second one that says the same of the same texts


TrustOption = Annotated[
    TrustLevel,
    typer.Option("--trust", help="The least trust a verdict needs; with less it is unknown."),
]
RlimitOption = Annotated[
    int, typer.Option("--rlimit", min=0, help="Effort for one theorem, in Z3's unit; 0: default.")
]


def emit(text: str, output: str | None) -> None:
    if output is None:
        sys.stdout.write(text)
        sys.stdout.flush()
        return
    from hvproofs.report.files import write_file

    write_file(output, text)


def say(text: str) -> None:
    typer.echo(text, err=True)


def means(
    solver: str,
    rlimit: int,
    trust: TrustLevel = TrustLevel.SOLVER,
    second: str | None = None,
    scheduler: str | None = None,
) -> Means:
    """Whom to ask, and how hard to try; who is not there is told at once.

    With a `scheduler` its workers are asked, else processes of this machine.
    """
    from hvproofs.decide.asker import Means
    from hvproofs.decide.solver import DEFAULT_RLIMIT

    if second == solver:
        raise UsageError(f"--second {second}: that is the solver that is asked first")
    if second is None and trust is TrustLevel.CROSS_CHECKED:
        second = solvers.second(solver)
    first = _isolated(solvers.factory(solver))
    if scheduler is not None:
        return Means(_elsewhere(first, scheduler, second), None, rlimit or DEFAULT_RLIMIT)
    if second is None:
        return Means(_cached(first), None, rlimit or DEFAULT_RLIMIT)
    # Two opinions are formed anew, each time.
    return Means(first, _isolated(solvers.factory(second)), rlimit or DEFAULT_RLIMIT)


def _isolated(factory: solvers.SolverFactory) -> solvers.SolverFactory:
    """The same in a process of its own, where that is wanted."""
    if not (bool(os.environ.get("CI")) if _ISOLATED[0] is None else _ISOLATED[0]):
        return factory
    from hvproofs.decide.isolated import Isolated

    return Isolated(factory)


def _cached(factory: solvers.SolverFactory) -> solvers.SolverFactory:
    """The same with what earlier runs have found, where there is a folder for it."""
    if (folder := caching.folder()) is None:
        return factory
    from hvproofs.decide.cached import Cached

    return Cached(factory, folder)


def _elsewhere(
    factory: solvers.SolverFactory, address: str, second: str | None
) -> solvers.SolverFactory:
    """The same with the workers of a scheduler before it."""
    from hvproofs.decide.elsewhere import Elsewhere, cluster

    if second is not None:
        raise UsageError("--executor dask: what workers say is of trust solver, never more")
    _CLUSTERS.append(cluster(address, caching.folder()))
    return Elsewhere(factory, address, caching.folder())


def kept(asked: Means) -> Path | None:
    """Where findings are kept: beside the answers that they rest on."""
    from hvproofs.decide.cached import Cached

    return asked.factory.folder if isinstance(asked.factory, Cached) else None


def least(trust: TrustLevel) -> Trust:
    """What a verdict needs."""
    from hvproofs.decide.trust import Trust

    return Trust(trust.value)


def prover_options(
    asked: Means,
    jobs: int,
    *,
    cores: bool,
    trust: TrustLevel = TrustLevel.SOLVER,
    enumerated: bool = True,
) -> Options:
    from hvproofs.decide.pool import default_jobs
    from hvproofs.prove.prover import Options

    return Options(
        factory=asked.factory, second=asked.second, rlimit=asked.rlimit,
        jobs=jobs or default_jobs(), cores=cores, least=least(trust), enumerated=enumerated,
        kept=kept(asked),
    )  # fmt: skip
