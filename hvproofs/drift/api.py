# SPDX-License-Identifier: MIT
"""The entry points of drift, for the command line and for other programs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from hvproofs.drift.binary import BuildOptions, drift_build
from hvproofs.drift.finding import DriftReport
from hvproofs.drift.tlfs.compare import drift_tlfs
from hvproofs.errors import UsageError, near
from hvproofs.spec.contract import Arch
from hvproofs.spec.corpus import Corpus


def _quiet(_: str) -> None:
    """Progress that nobody wants."""


def drift(
    source: str,
    corpus: Corpus,
    hypercall: str = "*",
    *,
    arch: Arch | None = None,
    base: str = "",
    complete: bool = False,
    progress: Callable[[str], None] = _quiet,
) -> DriftReport:
    """Compare contracts with a build (a file) or with the TLFS pages (a folder).

    `hypercall` is a shell glob over names, Linux names and call codes. `arch` is needed only for
    BTF that does not show its machine, `base` (a vmlinux) only for a module with split BTF.
    Where `complete`, what the source lacks is drift too. `progress` is called with one line for
    each step.

    The result's `status` is the exit status: 0 where nothing differs, 1 where something does.
    What cannot be compared raises, which is exit status 2: SpecError for a source that cannot
    be read or has nothing to compare with, UsageError where no contract matches `hypercall`,
    MissingExtraError where a reader is not installed.
    """
    contracts = [c for c in corpus.contracts.values() if c.is_called(hypercall)]
    if not contracts:
        known = [n for c in corpus.contracts.values() for n in (c.name, c.linux_name) if n]
        hint = near(hypercall, known)
        raise UsageError(f"no contract matches '{hypercall}'" + (f"; {hint}" if hint else ""))
    if Path(source).is_dir():
        return drift_tlfs(source, corpus, contracts, complete, progress)
    return drift_build(source, corpus, contracts, BuildOptions(arch, base, complete), progress)
