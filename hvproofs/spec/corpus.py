# SPDX-License-Identifier: MIT
"""All the specs of a run: the shipped ones and the user's.

Loading reports every fault of every file at once; what it returns is whole.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path as FilePath
from typing import TYPE_CHECKING, TypeVar

from hvproofs.errors import Diagnostic, Location, SpecError, near
from hvproofs.spec.check_contract import check_contract, check_extension
from hvproofs.spec.check_scheme import check_all, check_scheme
from hvproofs.spec.claim import Claim, check_claim
from hvproofs.spec.conduit import Conduit, ConduitAbi, check_conduit
from hvproofs.spec.contract import Call, Contract, Extension
from hvproofs.spec.scheme import Scheme
from hvproofs.spec.stored import Shelves, Stored
from hvproofs.spec.toml import Document, Path, parsed, read_text
from hvproofs.spec.validate import build

if TYPE_CHECKING:
    from hvproofs.kept.store import Store

MAX_FILES = 10_000  # specs of one run
FOLDERS = ("hypercalls", "schemes", "claims", "conduits")  # of the shipped specs

T = TypeVar("T", Contract, Scheme, Claim, Conduit)
U = TypeVar("U", Contract, Scheme, Claim, Conduit, Extension)


@dataclass(frozen=True, slots=True)
class Corpus:
    """Specs that are right, in the order of their names."""

    contracts: dict[str, Contract]  # by name
    schemes: dict[str, Scheme]  # by id
    documents: dict[str, Document]  # by name, id or `added`: where everything stands
    claims: dict[str, Claim] = field(default_factory=dict)  # by id; documents: by "claim ID"
    conduits: dict[str, Conduit] = field(default_factory=dict)  # by id; documents: "conduit ID"

    @property
    def shelves(self) -> Shelves:
        """All that it has."""
        return self.contracts, self.schemes, self.documents, self.claims, self.conduits

    def copy(self) -> Corpus:
        """One to which specs can be added."""
        return Corpus(
            {**self.contracts}, {**self.schemes}, {**self.documents},
            {**self.claims}, {**self.conduits},
        )  # fmt: skip

    def abi(self, scheme: Scheme, contract: Contract) -> ConduitAbi:
        """What the conduit that a scheme's call travels through asks of its areas."""
        found = self.conduits.get(scheme.conduit or contract.conduit)
        return found.abi if found else ConduitAbi()

    def is_shipped(self, key: str) -> bool:
        """Whether a name or an id is one of the shipped specs."""
        return _is_shipped(self.documents[key].path, os.getcwd())  # noqa: PTH109 - quick

    def reading(self, call: Call) -> str:
        """The key of the file that has the reading of a call: an extension's, or the contract's."""
        key = added(call.name, call.variant)
        return key if key in self.documents else call.name


def added(contract: str, variant: str) -> str:
    """The key of the file that adds a reading to a contract."""
    return f"{contract} [{variant}]"


@cache
def _is_shipped(path: str, here: str) -> bool:
    """Of a path that is read from the folder `here`."""
    return (FilePath(here) / path).resolve().is_relative_to(_shipped_from(here))


@cache
def _shipped_from(here: str) -> FilePath:
    return (FilePath(here) / shipped()).resolve()


def shipped() -> FilePath:
    """The folder of the specs that come with the package."""
    package = FilePath(__file__).resolve().parents[1]
    wheel = package / "_specs"
    folder = wheel if wheel.is_dir() else package.parent / "specs"
    here = FilePath.cwd()
    # In a checkout, messages name the files as its developers do.
    return folder.relative_to(here) if folder.is_relative_to(here) else folder


def files(path: str) -> list[str]:
    """The spec files that `path`, a file or a folder, stands for; raises SpecError."""
    place = FilePath(path)
    if not place.is_dir():
        return [path]
    found = sorted(str(file) for file in place.rglob("*.toml") if file.is_file())
    if not found:
        raise SpecError([Diagnostic(Location(path), "no spec in this folder", "*.toml files")])
    if len(found) > MAX_FILES:
        raise SpecError([Diagnostic(Location(path), f"more than {MAX_FILES} specs")])
    return found


def load_corpus(
    paths: Iterable[str],
    *,
    expressions: bool = True,
    onto: Corpus | None = None,
    read: Mapping[str, bytes] | None = None,
) -> Corpus:
    """Load specs; raises SpecError holding the faults of all of them.

    Without `expressions` those of schemes are not parsed: to list them is
    quicker, and whoever compiles them parses them anyway. They are added to
    the specs of `onto`; what was `read` of files is not read again.
    """
    faults: list[Diagnostic] = []
    corpus = onto.copy() if onto else Corpus({}, {}, {})
    extensions: list[Document] = []  # of contracts that may come behind them
    for path in dict.fromkeys(paths):
        try:
            document = parsed(path, read[path] if read else read_text(path))
            if "extends" in document.data:
                extensions.append(document)
            else:
                _add(corpus, document, expressions=expressions)
        except SpecError as error:
            faults += error.diagnostics
    for document in extensions:
        try:
            _extend(corpus, document)
        except SpecError as error:
            faults += error.diagnostics
    if faults:
        raise SpecError(faults)
    return Corpus(
        dict(sorted(corpus.contracts.items())), dict(sorted(corpus.schemes.items())),
        corpus.documents, dict(sorted(corpus.claims.items())),
        dict(sorted(corpus.conduits.items())),
    )  # fmt: skip


def load_shipped(
    extra: Iterable[str] = (), *, expressions: bool = True, store: Store | None = None
) -> Corpus:
    """The shipped corpus and the user's files beside it; see `load_corpus`.

    A `store` has the shipped ones as they were checked before.
    """
    base = shipped()
    own = [path for folder in FOLDERS for path in files(str(base / folder))]
    more = [path for argument in extra for path in files(argument)]
    if more:
        known = {str(FilePath(path).resolve()) for path in own}
        more = [path for path in more if str(FilePath(path).resolve()) not in known]
    begun = _stored(str(base), own, store, expressions=expressions) if store else None
    return load_corpus(more if begun else [*own, *more], expressions=expressions, onto=begun)


def _stored(folder: str, own: Iterable[str], store: Store, *, expressions: bool) -> Corpus | None:
    """The shipped corpus by way of a store; None where it has faults, and more may have some."""
    with suppress(SpecError):
        entry = Stored(store, folder, {path: read_text(path) for path in own})
        if (found := entry.get(expressions=expressions)) is not None:
            return Corpus(*found)
        corpus = load_corpus(own, expressions=expressions, read=entry.files)
        entry.put(corpus.shelves, expressions=expressions)
        return corpus
    return None


def _add(corpus: Corpus, document: Document, *, expressions: bool) -> None:
    """Build, check and file one document; raises SpecError."""
    if "call_code" in document.data or "class" in document.data:
        contract = _checked(Contract, document, check_contract)
        _file(corpus, corpus.contracts, contract.name, contract, document)
    elif "conduit" in document.data and "abi" in document.data:
        conduit = _checked(Conduit, document, check_conduit)
        _file(corpus, corpus.conduits, conduit.conduit, conduit, document)
    elif "claim" in document.data:
        claim = _checked(Claim, document, check_claim)
        _file(corpus, corpus.claims, claim.claim, claim, document)
    elif "id" in document.data or "place" in document.data or "regions" in document.data:
        scheme = _checked(Scheme, document, check_all if expressions else check_scheme)
        _file(corpus, corpus.schemes, scheme.id, scheme, document)
    else:
        raise SpecError([
            Diagnostic(
                Location(document.path), "neither a contract nor a scheme",
                "call_code (a contract) or id, regions and place (a scheme)",
            )
        ])  # fmt: skip


def _extend(corpus: Corpus, document: Document) -> None:
    """Add the readings of a document to the contract that it extends; raises SpecError."""
    extension = _checked(Extension, document, check_extension)
    names = {name: c for c in corpus.contracts.values() for name in (c.linux_name, c.name) if name}
    contract = names.get(extension.extends)
    if contract is None:
        at, hint = document.place(("extends",)), near(extension.extends, names)
        raise SpecError([Diagnostic(at, f"no hypercall '{extension.extends}'", hint=hint)])
    whole = corpus.documents[contract.name].joined(document)
    contract = extension.reading(contract)
    faults = list(check_contract(contract, whole))
    if faults:
        raise SpecError(faults)
    corpus.contracts[contract.name], corpus.documents[contract.name] = contract, whole
    for variant in extension.variant:
        corpus.documents[added(contract.name, variant.name)] = document


def _unprintable(document: Document) -> Iterator[Diagnostic]:
    """Strings that would do something to a terminal instead of showing on it."""
    stack: list[tuple[Path, object]] = [((), document.data)]
    while stack:
        path, value = stack.pop()
        match value:
            case dict():
                stack.extend(((*path, key), inner) for key, inner in value.items())
            case list():
                stack.extend(((*path, index), inner) for index, inner in enumerate(value))
            case str() if not value.isprintable():
                bad = next((c for c in value if not (c.isprintable() or c in "\n\t")), None)
                if bad is not None:
                    at = document.place(path)
                    yield Diagnostic(at, f"character U+{ord(bad):04X}", "text that can be shown")


def _checked(
    shape: type[U], document: Document, check: Callable[[U, Document], Iterator[Diagnostic]]
) -> U:
    faults = list(_unprintable(document))
    if faults:
        raise SpecError(faults)
    value = build(shape, document)
    faults = list(check(value, document))
    if faults:
        raise SpecError(faults)
    return value


def _file(corpus: Corpus, shelf: dict[str, T], key: str, value: T, document: Document) -> None:
    match value:
        case Contract():
            what, place = "name", key
        case Claim():
            what, place = "claim", f"claim {key}"
        case Conduit():
            what, place = "conduit", f"conduit {key}"
        case _:
            what, place = "id", key
    if key in shelf:
        at, other = document.place((what,)), corpus.documents[place].place((what,))
        raise SpecError([Diagnostic(at, f"a second spec with {what} '{key}'", hint=str(other))])
    if isinstance(value, Contract):
        for contract in corpus.contracts.values():
            if (contract.conduit, contract.call_code) == (value.conduit, value.call_code):
                raise SpecError([
                    Diagnostic(
                        document.place(("call_code",)),
                        f"call code {value.call_code:#06x} is {contract.name}'s",
                    )
                ])  # fmt: skip
    shelf[key] = value
    corpus.documents[place] = document
