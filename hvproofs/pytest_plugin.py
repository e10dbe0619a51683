# SPDX-License-Identifier: MIT
"""A plugin of pytest: with `--hvproofs` every spec among its arguments becomes tests.

One item for each theorem, `mine.toml::HvCallGetVpRegisters (x86-64): no-overlap`. What a scheme
expects to be refuted is an expected failure, and one that does not come is a failure; what is
undecided fails. The fixture `hvproofs_prove` is for tests of one's own.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from hvproofs.prove.result import Report, Result
    from hvproofs.prove.selection import Candidate, Selection
    from hvproofs.spec.corpus import Corpus

SPECS = pytest.StashKey[dict[Path, str]]()  # the spec files among the arguments, in order
CORPUS = pytest.StashKey["Corpus"]()  # what is in them, beside the shipped specs


class RefutedError(Exception):
    """A counterexample was found."""


class UndecidedError(Exception):
    """Nothing is known: no expectation covers that."""


class UnexpectedError(Exception):
    """Decided, and not as the scheme expects."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """The option that turns specs into tests."""
    group = parser.getgroup("hvproofs")
    group.addoption("--hvproofs", action="store_true", help="prove the hypercall specs, too")


def pytest_configure(config: pytest.Config) -> None:
    """Find the specs: a scheme may need a contract of another file."""
    if config.getoption("hvproofs"):
        from hvproofs.report.place import from_here

        arguments = [Path(one.partition("::")[0]) for one in config.args]
        found = {path.resolve(): path for one in arguments for path in _below(one)}
        config.stash[SPECS] = {
            full: from_here(str(full)) or str(full) for full in sorted(found) if _is_spec(full)
        }


def _below(path: Path) -> Iterator[Path]:
    """The TOML files at or below a path; hidden folders and virtual environments have none."""
    if not path.is_dir():
        yield from [path] if path.suffix == ".toml" else []
        return
    for folder, inner, names in os.walk(path):
        inner[:] = [
            name for name in inner
            if not name.startswith(".") and not Path(folder, name, "pyvenv.cfg").exists()
        ]  # fmt: skip
        yield from (Path(folder, name) for name in names if name.endswith(".toml"))


def _is_spec(path: Path) -> bool:
    """Whether a file has the keys of a spec; what cannot be read may be one, and is told."""
    from hvproofs.errors import SpecError
    from hvproofs.spec.toml import load

    try:
        keys = load(str(path)).data.keys()
    except SpecError:
        return True
    return bool({"call_code", "claim"} & keys) or {"id", "place"} <= keys or "regions" in keys


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """A spec as a collector of theorems."""
    if file_path.resolve() not in parent.config.stash.get(SPECS, {}):
        return None
    return SpecFile.from_parent(parent, path=file_path)


def _corpus(config: pytest.Config) -> Corpus:
    from hvproofs.spec.corpus import load_shipped

    if CORPUS not in config.stash:
        config.stash[CORPUS] = load_shipped(config.stash[SPECS].values())
    return config.stash[CORPUS]


def _schemes(corpus: Corpus, paths: Iterable[Path]) -> Selection:
    """The theorems of the schemes in some files, however the files are named."""
    from hvproofs.prove.selection import Selection

    wanted = {path.resolve() for path in paths}
    own = (id_ for id_ in corpus.schemes if Path(corpus.documents[id_].path).resolve() in wanted)
    return Selection(own=frozenset(own))


class SpecFile(pytest.File):
    """The theorems of one file."""

    def collect(self) -> Iterator[pytest.Item]:
        """One item for each theorem; raises CollectError for faults of any of the specs."""
        from hvproofs.errors import SpecError
        from hvproofs.prove.selection import candidates, check_expectations

        try:
            corpus = _corpus(self.config)
            chosen = _schemes(corpus, [self.path])
            if not chosen.own:
                return  # a contract or a claim: to load it is all there is to be done
            found = candidates(corpus, chosen)
            check_expectations(corpus, found, whole=False)
        except SpecError as error:
            raise self.CollectError(str(error)) from None
        for candidate in found:
            judged = _Judged(candidate)
            for rule in candidate.rules:
                yield TheoremItem.from_parent(
                    self, name=_name(candidate, rule.value), corpus=corpus, judged=judged,
                    rule=rule.value,
                )  # fmt: skip


def _name(candidate: Candidate, rule: str) -> str:
    from hvproofs.report.text import call_label

    call = candidate.situation.call
    return f"{call_label(call)} ({call.arch.value}): {rule}"


class _Judged:
    """The verdicts on one call under one scheme, found out when the first is asked for."""

    def __init__(self, candidate: Candidate) -> None:
        self.candidate = candidate
        self._results: dict[str, Result] = {}

    def __getitem__(self, rule: str) -> Result:
        from hvproofs.prove.prover import Options, prove

        if not self._results:
            report = prove([self.candidate], Options(cores=False))
            self._results = {one.rule.value: one for one in report.results}
        return self._results[rule]


class TheoremItem(pytest.Item):
    """A scheme, a call and a rule."""

    def __init__(self, corpus: Corpus, judged: _Judged, rule: str, **more: Any) -> None:
        """A scheme that says it is refuted is expected to fail, and must."""
        super().__init__(**more)
        self.corpus, self.judged, self.rule = corpus, judged, rule
        expected = self._expected()
        if expected.verdict.value == "refuted":
            self.add_marker(
                pytest.mark.xfail(reason=expected.reason, raises=RefutedError, strict=True)
            )

    def _expected(self) -> Any:
        rule = next(one for one in self.judged.candidate.rules if one.value == self.rule)
        return self.judged.candidate.expected(rule)

    def runtest(self) -> None:
        """Judge the theorem."""
        from hvproofs.report.finding import Meaning, meaning_of
        from hvproofs.report.text import verdict_line

        result = self.judged[self.rule]
        match meaning_of(result.verdict.value, as_expected=result.as_expected):
            case Meaning.SKIPPED:
                pytest.skip(result.reason)
            case Meaning.UNDECIDED:
                raise UndecidedError(verdict_line(result))
            case Meaning.REFUTED:
                raise RefutedError(verdict_line(result))
            case Meaning.FAILED:
                raise UnexpectedError(verdict_line(result))

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """A compiler's message and the counterexample, no traceback."""
        from hvproofs.report.text import line_of, refutation

        if not isinstance(excinfo.value, UndecidedError | RefutedError | UnexpectedError):
            return super().repr_failure(excinfo, style)
        result = self.judged[self.rule]
        return "\n".join([line_of(self.corpus, result, "error"), *refutation(result)])

    def reportinfo(self) -> tuple[Path, int | None, str]:
        """The file; its line is known when there is a verdict."""
        return self.path, None, self.name


@pytest.fixture(scope="session")
def hvproofs_prove() -> Callable[..., Report]:
    """A function that proves the schemes of files: `hvproofs_prove("mine.toml", rule="no-*")`.

    Its keywords hypercall, rule and variant are globs; the result is `hvproofs.prove_schemes`'s.
    """

    def prove_files(
        *paths: str | Path, hypercall: str = "*", rule: str = "*", variant: str = "*"
    ) -> Report:
        from hvproofs.prove.prover import Options, prove
        from hvproofs.prove.selection import candidates
        from hvproofs.spec.corpus import files, load_shipped

        found = [one for path in paths for one in files(str(path))]
        corpus = load_shipped(found)
        chosen = replace(
            _schemes(corpus, map(Path, found)), hypercall=hypercall, rule=rule, variant=variant
        )
        return prove(candidates(corpus, chosen), Options(cores=False))

    return prove_files
