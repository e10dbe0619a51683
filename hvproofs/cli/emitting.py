# SPDX-License-Identifier: MIT
"""The commands that hand theorems on as code: emit, playback."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Optional

import typer

from hvproofs.cli import caching
from hvproofs.cli.common import (
    HypercallOption,
    OutputOption,
    RuleOption,
    SpecOption,
    means,
    prover_options,
    say,
)
from hvproofs.cli.common import emit as put
from hvproofs.decide import solvers
from hvproofs.spec.contract import Arch

if TYPE_CHECKING:
    from hvproofs.prove.selection import Candidate

FORMS = ("header", "kunit", "cbmc", "pytest", "rust")
SchemeArgument = Annotated[str, typer.Argument(metavar="SCHEME", help="The id of a scheme.")]
FormArgument = Annotated[str, typer.Argument(metavar=f"[{'|'.join(FORMS)}]", help="What to write.")]
ArchOption = Annotated[Arch, typer.Option("--arch", help="Of the code that is written.")]
ReadingOption = Annotated[
    Optional[str],  # noqa: UP045 - typer reads this at run time
    typer.Option("--variant", metavar="G", help="Glob of readings; without: the one followed."),
]
CheckOption = Annotated[
    Optional[str],  # noqa: UP045 - likewise
    typer.Option("--check", metavar="FILE", help="Write nothing: is FILE what would be?"),
]
MOST_BYTES = 16 << 20  # of a file that is checked


def emit(
    form: FormArgument,
    scheme: SchemeArgument,
    hypercall: HypercallOption = "*",
    arch: ArchOption = Arch.X86_64,
    variant: ReadingOption = None,
    check: CheckOption = None,
    output: OutputOption = None,
    spec: SpecOption = None,
) -> None:
    """Write code that carries what was proved of a scheme.

    A C header, a KUnit suite, a harness for CBMC, a pytest file or a Rust
    module. What is refuted or unknown is carried by none: it is a comment.

    Exit status: 0, 1 nothing is proved or FILE has drifted, 2 bad input.
    """
    from hvproofs.emit.forms import FORMS as WRITERS
    from hvproofs.emit.forms import drift
    from hvproofs.errors import UsageError
    from hvproofs.prove.guarantee import guarantees

    if form not in WRITERS:
        raise UsageError(f"no form '{form}'; there are: {', '.join(WRITERS)}")
    # What cannot be read is told before anything is proved.
    found = None if check is None else _read(check)
    options = prover_options(means(solvers.DEFAULT, 0), 1, cores=True)
    made = guarantees(_chosen(scheme, hypercall, arch, variant, spec), options)
    text = WRITERS[form](made)
    if found is None:
        put(text, output)
        raise typer.Exit(0 if any(one.holds for one in made) else 1)
    line = drift(text, found)
    if line is not None:
        say(f"{check}:{line}: error: not what is proved of {scheme}; hvproofs emit writes it anew")
        raise typer.Exit(1)


def _read(path: str) -> str:
    from hvproofs.errors import UsageError

    try:
        with Path(path).open("rb") as stream:
            content = stream.read(MOST_BYTES + 1)
        if len(content) > MOST_BYTES:
            raise UsageError(f"cannot read {path}: more than {MOST_BYTES} bytes")
        return content.decode("utf-8")
    except OSError as error:
        raise UsageError(f"cannot read {path}: {(error.strerror or '').lower()}") from None
    except UnicodeDecodeError:
        raise UsageError(f"cannot read {path}: not UTF-8 text") from None


def _chosen(
    scheme: str, hypercall: str, arch: Arch, variant: str | None, spec: list[str] | None
) -> list[Candidate]:
    """The calls of one scheme on one architecture."""
    from hvproofs.errors import UsageError
    from hvproofs.prove.selection import Selection, candidates

    found = [
        one
        for one in candidates(
            caching.specs(spec), Selection(hypercall, scheme, variant=variant or "*")
        )
        if one.situation.call.arch is arch
        if variant is not None or one.situation.call.variant == one.situation.call.contract.follows
    ]
    if not found or len({one.situation.scheme.id for one in found}) > 1:
        raise UsageError(f"'{scheme}' is not one scheme with calls on {arch.value}")
    return found


def playback(
    scheme: SchemeArgument,
    hypercall: HypercallOption = "*",
    rule: RuleOption = "*",
    output: OutputOption = None,
    spec: SpecOption = None,
) -> None:
    """Write a C program that plays a counterexample on real memory.

    gcc -std=gnu11 -g -fsanitize=address,undefined -fno-sanitize-recover=all

    Run, it places the areas with real pointers and stops at the broken rule;
    with an argument it plays every counterexample, each in a process.

    Exit status: 0, 1 nothing is refuted, 2 bad input.
    """
    from hvproofs.emit.playback import Play, program
    from hvproofs.prove.prover import prove
    from hvproofs.prove.selection import Selection, candidates
    from hvproofs.spec.scheme import Verdict

    chosen = candidates(caching.specs(spec), Selection(hypercall, scheme, rule))
    results = iter(prove(chosen, prover_options(means(solvers.DEFAULT, 0), 1, cores=False)).results)
    decided = [(one.situation, next(results)) for one in chosen for _ in one.rules]
    plays = [
        Play(here, one, (one.rule,)) for here, one in decided if one.verdict is Verdict.REFUTED
    ]
    if not plays:
        say("nothing is refuted: there is nothing to play")
        raise typer.Exit(1)
    put(program(plays), output)
