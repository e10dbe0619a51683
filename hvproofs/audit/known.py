# SPDX-License-Identifier: MIT
"""What earlier runs found in IR files: a file that has not changed is not judged again.

The key of an entry is all that was read for it: the bytes of the file and its path, the guest's
facts, contracts and schemes, the options, solvers with their versions, and the code of the tool.
A refutation is never taken from here, since only a run of the IR shows it: of a file with one,
only the functions without are known. Nothing is kept of a file in which a solver gave up.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from importlib.metadata import version
from pathlib import Path

from hvproofs.audit.result import SiteResult
from hvproofs.audit.sites.reach import Calls
from hvproofs.decide.trust import Trust
from hvproofs.errors import Diagnostic
from hvproofs.kept import entries
from hvproofs.kept.digests import key, tool
from hvproofs.kept.store import Store, store_in
from hvproofs.spec.contract import Arch, Call
from hvproofs.spec.scheme import Verdict

Sites = tuple[SiteResult, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """What one file comes to."""

    sites: Sites = ()
    notes: tuple[Diagnostic, ...] = ()
    bad: tuple[Diagnostic, ...] = ()  # the file is at fault
    failed: tuple[Diagnostic, ...] = ()  # the audit of it failed
    assumed: frozenset[str] = frozenset()  # texts of assumptions that speak of it
    calls: Calls = ()  # between its functions, and of others


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a file."""

    part: Part | None = None  # all of it; None where it has to be judged
    functions: Mapping[str, Sites] = field(default_factory=dict)  # of it, where it has to


@dataclass(frozen=True, slots=True)
class _Site:
    site: SiteResult  # without its call
    code: int | None  # the call's


@dataclass(frozen=True, slots=True)
class _Entry:
    """As it is stored."""

    arch: Arch
    whole: bool  # whether the sites are all there are; else there are functions
    sites: tuple[_Site, ...] = ()
    notes: tuple[Diagnostic, ...] = ()
    failed: tuple[Diagnostic, ...] = ()
    assumed: tuple[str, ...] = ()
    calls: Calls = ()
    functions: dict[str, tuple[_Site, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Findings:
    """Entries in a folder, under what all files of a run have in common; goes to processes."""

    folder: Path
    how: bytes  # digest of all but the file
    codes: Mapping[Arch, Mapping[int, Call]]  # the contract of each call code
    spared: Mapping[str, frozenset[str]] = field(default_factory=dict)  # functions, by path

    @property
    def _store(self) -> Store:
        return store_in(self.folder)

    def key(self, path: str) -> bytes:
        """The key of a file as it is; empty where it cannot be read."""
        try:
            spared = sorted(self.spared.get(path, ()))
            return key(self.how, path, spared, Path(path).read_bytes())
        except OSError:
            return b""

    def get(self, key_: bytes) -> Known:
        """What is known under a key."""
        entry = entries.get(self._store, key_, _Entry)
        if entry is None:
            return Known()
        codes = self.codes[entry.arch]
        try:
            sites = _with_calls(entry.sites, codes)
            functions = {name: _with_calls(some, codes) for name, some in entry.functions.items()}
        except KeyError:
            return Known()
        if entry.whole and not refuted(sites):
            found = (entry.notes, (), entry.failed, frozenset(entry.assumed), entry.calls)
            return Known(Part(sites, *found))
        return Known(None, {name: some for name, some in functions.items() if not refuted(some)})

    def put(self, key_: bytes, arch: Arch, part: Part, functions: Mapping[str, Sites]) -> None:
        """Keep what a file came to; of one with a refutation, its functions without."""
        codes = self.codes[arch]
        if refuted(part.sites):
            some = {name: _stored(one, codes) for name, one in functions.items()}
            kept = {name: one for name, one in some.items() if one is not None}
            entry = _Entry(arch, whole=False, functions=kept)
        elif (sites := _stored(part.sites, codes)) is not None:
            assumed = tuple(sorted(part.assumed))
            entry = _Entry(arch, True, sites, part.notes, part.failed, assumed, calls=part.calls)
        else:
            return
        entries.put(self._store, key_, entry)


def common(*read: object) -> bytes:
    """The digest of all that is read for every file of a run."""
    return key("audit", tool(), version("llvmlite"), *read)


def refuted(sites: Iterable[SiteResult]) -> bool:
    """Whether any of them is."""
    return any(one.verdict is Verdict.REFUTED for one in sites)


def _stored(sites: Sites, codes: Mapping[int, Call]) -> tuple[_Site, ...] | None:
    """Sites as data; None where one of them is refuted, or of a call that is no contract's."""
    if refuted(sites) or any(
        one.call is not None and codes.get(one.call.contract.call_code) != one.call for one in sites
    ):
        return None
    return tuple(
        _Site(replace(one, call=None), one.call.contract.call_code if one.call else None)
        for one in sites
    )


def _with_calls(sites: Sequence[_Site], codes: Mapping[int, Call]) -> Sites:
    """Raises KeyError for a call code that no contract has, and for trust that no entry has."""
    if any(one.trust not in (None, Trust.SOLVER) for each in sites for one in each.site.verdicts):
        raise KeyError
    return tuple(
        replace(one.site, call=None if one.code is None else codes[one.code]) for one in sites
    )
