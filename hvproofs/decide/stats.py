# SPDX-License-Identifier: MIT
"""Where the time of a run goes, and by which way its texts are decided: for `--stats`.

One ledger for each process. A worker hands over what it has with each answer, so that
the ledger of the process that began it holds the whole run.
"""

from __future__ import annotations

import resource
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import Enum
from hashlib import blake2b
from time import process_time


class Phase(Enum):
    """What a process is at; the innermost counts."""

    REST = "start-up and the rest"  # the interpreter, imports, what no other phase names
    SPECS = "reading specs"  # files to what was checked
    BUILD = "theorems and texts"  # situations, obligations, SMT-LIB text
    SOLVE = "solver: whole texts"  # parsing and search, and contexts made for them
    SESSION = "solver: small questions"  # cores, least values, searches for bounds
    JUDGE = "verdicts"  # replay, boundaries, exclusions, counterexamples
    CODE = "reading code"  # IR normalised by LLVM, read, evaluated
    WRITE = "writing"  # the result as text


class Way(Enum):
    """How a question was answered."""

    FRESH = "in a context of its own"  # a whole text
    KEPT = "in a kept context"  # a whole text; what it leaves open is asked in one of its own
    SESSION = "small questions"  # about one text whose definitions were read once
    KNOWN = "known from before"  # the same text was decided in this process
    GUESSED = "known by values"  # others were had from, or enumerated, which a replay has shown
    CERTIFIED = "from certificates"  # whole texts, refuted or satisfied there
    CACHED = "from the cache"  # whole texts and small questions: an earlier run's answer
    FOUND = "findings from the cache"  # verdicts that an earlier run came to, files it went through
    WORKER = "from other machines"  # whole texts and small questions: a worker's answer


@dataclass(slots=True)
class Ledger:
    """What was spent and asked."""

    # Of processor time.
    seconds: dict[Phase, float] = field(default_factory=lambda: dict.fromkeys(Phase, 0.0))
    ways: Counter[Way] = field(default_factory=Counter)  # questions
    texts: set[bytes] = field(default_factory=set)  # digests of whole texts that were asked
    formulas: int = 0  # for which a text was to be had
    written: int = 0  # different ones among them: the texts that were written out
    reached: Counter[str] = field(default_factory=Counter)  # what enumeration said of how many
    evaluated: int = 0  # different formulas evaluated for it
    memory: int = 0  # KB, of the process that had most

    def add(self, other: Ledger) -> None:
        """What a worker spent and asked."""
        for one, spent in other.seconds.items():
            self.seconds[one] += spent
        self.ways.update(other.ways)
        self.texts |= other.texts
        self.formulas += other.formulas
        self.reached.update(other.reached)
        self.evaluated += other.evaluated
        self.written += other.written
        self.memory = max(self.memory, other.memory)

    def __str__(self) -> str:
        """A table of less than 80 columns."""
        lines = [f"{'processor time, workers included':34}{sum(self.seconds.values()):10.2f} s"]
        lines += [f"  {one.value:32}{self.seconds[one]:10.2f} s" for one in Phase]
        lines += [f"{'formulas of theorems':34}{self.formulas:10}"]
        lines += [f"{'  written as text':34}{self.written:10}"]
        lines += [f"{'texts, different ones':34}{len(self.texts):10}"]
        lines += [f"  {one.value:32}{self.ways[one]:10}" for one in Way]
        lines += [f"{'obligations proved, enumerated':34}{self.reached.total():10}"]
        lines += [f"  {one:42}{self.reached[one]}" for one in sorted(self.reached)]
        lines += [f"{'  different formulas evaluated':34}{self.evaluated:10}"]
        lines += [f"{'memory of the largest process':34}{self.memory / 1024:10.0f} MB"]
        return "\n".join(lines)


_LEDGER = Ledger()
_WATCHED = [False]  # whether somebody is going to look: digests of texts are kept only then
_STACK = [Phase.REST]  # phases under way, the innermost last
_SINCE = [0.0]  # up to when time is booked: a process begins with 0


def _book() -> None:
    """Give the time since it was last done to the innermost phase, where somebody looks."""
    if not _WATCHED[0]:
        return
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    at = process_time() + children.ru_utime + children.ru_stime
    _LEDGER.seconds[_STACK[-1]] += at - _SINCE[0]
    _SINCE[0] = at


@contextmanager
def phase(one: Phase) -> Iterator[None]:
    """What runs inside is of a phase."""
    _book()
    _STACK.append(one)
    try:
        yield
    finally:
        _book()
        _STACK.pop()


def count(way: Way, text: str = "") -> None:
    """A question was answered; `text` where it is a whole text."""
    _LEDGER.ways[way] += 1
    if text and _WATCHED[0]:
        _LEDGER.texts.add(blake2b(text.encode(), digest_size=8).digest())


def wrote(formulas: int, written: int) -> None:
    """For so many formulas there was a text to be had, and so many were written out."""
    _LEDGER.formulas += formulas
    _LEDGER.written += written


def enumerated(word: str, formulas: int) -> None:
    """What enumeration said of an obligation that was proved; formulas evaluated since."""
    _LEDGER.reached[word] += 1
    _LEDGER.evaluated += formulas


def watch(wanted: bool = True) -> None:
    """From here on this process keeps the digests of texts."""
    _WATCHED[0] = wanted


def is_watched() -> bool:
    """Whether it does."""
    return _WATCHED[0]


def add(other: Ledger) -> None:
    """What another process spent and asked belongs to this run."""
    _LEDGER.add(other)


def taken() -> Ledger:
    """What this process has spent and asked since this was last called."""
    global _LEDGER
    _book()
    found, _LEDGER = _LEDGER, Ledger()
    found.memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return found
