# SPDX-License-Identifier: MIT
"""Where what earlier runs found is kept, and the command that shows and prunes it."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Optional

import typer

if TYPE_CHECKING:
    from hvproofs.kept.store import Level, Store
    from hvproofs.spec.corpus import Corpus

OFF = "off"
# Of the command that runs: the root command says which, before any other part of it runs.
_FOLDER: list[Path | None] = [None]


def folder() -> Path | None:
    """Where it is kept; None for nowhere."""
    return _FOLDER[0]


def store() -> Store | None:
    """What is kept there."""
    if (where := folder()) is None:
        return None
    from hvproofs.kept.store import store_in

    return store_in(where)


def specs(extra: Iterable[str] | None = None, *, expressions: bool = True) -> Corpus:
    """The shipped specs, as they are kept there, and the user's; see `load_shipped`."""
    from hvproofs.spec.corpus import load_shipped

    return load_shipped(extra or (), expressions=expressions, store=store())


def use(context: typer.Context, named: str) -> None:
    """From here on a folder is used; what came from there is said at the end."""
    _FOLDER[0] = _named(named)
    if folder() is not None:
        context.call_on_close(_told)


def _named(named: str) -> Path | None:
    """The folder that is named, or the user's; None for `off`, and in CI.

    What a CI job proves is to be proved there, unless it names a folder.
    """
    if named == OFF or (not named and os.environ.get("CI")):
        return None
    if named:
        return Path(named).expanduser().absolute()
    home = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(home) / "hvproofs" / "answers"


def _told() -> None:
    """Verdicts that rest on a folder say so, wherever `--stats` has not said it."""
    if "hvproofs.decide.stats" not in sys.modules:
        return
    from hvproofs.decide import stats

    ways = stats.taken().ways
    told = [
        f"{ways[way]} {what}"
        for way, what in ((stats.Way.FOUND, "findings"), (stats.Way.CACHED, "answers"))
        if ways[way]
    ]
    if told and not stats.is_watched():
        typer.echo(f"hvproofs: {' and '.join(told)} cached; --cache off asks anew", err=True)


def cache(
    prune: Annotated[
        Optional[int],  # noqa: UP045 - typer reads this at run time
        typer.Option(
            "--prune", metavar="DAYS", min=0, help="Forget what was not used for so long; 0: all."
        ),
    ] = None,
) -> None:
    """Show or prune what earlier runs found.

    An answer of a solver is used where the text, the solver with its version, the
    effort and the code that writes and asks texts are the same; a finding where
    all that was read for it and all code of the tool are. Neither is used where a
    second solver is asked. `hvproofs --cache off`, or HVPROOFS_CACHE=off, does
    without; so does a run with CI in its environment.
    """
    if (kept := store()) is None:
        typer.echo("off")
        return
    if kept.fault:
        typer.echo(f"{kept.folder}: not used: {kept.fault}")
        raise typer.Exit(2)
    if prune is not None:
        typer.echo(f"{_numbers(kept.prune(prune))} forgotten")
    entries, size = kept.size()
    typer.echo(f"{kept.folder}: {_numbers(entries)}, {size / 1e6:.1f} MB")


def _numbers(entries: Mapping[Level, int]) -> str:
    *some, last = (f"{number} {level.value}" for level, number in entries.items())
    return f"{', '.join(some)} and {last}"
