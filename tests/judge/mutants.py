# SPDX-License-Identifier: MIT
"""Mutants of the verifier against what can be asked of it quickly: `make mutants`.

    python -m judge.mutants [--sample N] [--seed N] [--minutes M] [--again] [ROOM ...]

Each mutant is loaded in place of its module in a process of its own, which asks specs of the
judge's list that reach the changed function, then the quick tests of the room (rooms.py). What
was found is kept in a file, and a run that was broken off goes on from there. The report goes to
standard output (survivors.py); exits with 1 where a survivor is not explained.
"""

from __future__ import annotations

import argparse
import ast
import json
import os
import random
import resource
import select
import signal
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from hashlib import sha256
from importlib import import_module
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import spec_from_loader
from pathlib import Path
from types import CodeType, FrameType, ModuleType
from typing import Any

import pytest

from judge.mutate import Mutant, Spot, changed, spots
from judge.rooms import ROOMS, ROOT, Room

CPU = 40  # seconds of processor for one mutant; one that takes more is told by that
WALL = 600  # seconds, for one that waits for nothing
MEMORY = 6 << 30  # bytes of addresses; one that takes more is told by that
SPECS = 2.0  # seconds of processor that the specs asked of one mutant took without it
IMPORT_IT = ("judge.tool", "judge.witness", "judge.compare", "judge.oracle")

Place = tuple[str, int]  # a function: its file and first line
# A spec of the list with the right verdicts, the functions it reaches, and its processor time.
Known = tuple[Any, frozenset[Place], float]


@dataclass(frozen=True, slots=True)
class Drawn:
    """A mutant that is asked about."""

    room: str  # of ROOMS
    module: str  # from the root of the repository
    digest: str  # of the module's text
    spot: Spot
    function: str  # that is changed; empty: outside of any
    first: int  # its first line, as its code has it: decorators count
    code: str  # the changed line

    @property
    def key(self) -> str:
        """What an answer is kept by."""
        return f"{self.module} {self.digest} {self.spot.node} {self.spot.number}"


class InPlace(MetaPathFinder, Loader):
    """Gives one module other code."""

    def __init__(self, name: str, code: CodeType, path: Path) -> None:
        self.name, self.code, self.path = name, code, path

    def find_spec(self, fullname: str, *_: object) -> ModuleSpec | None:
        if fullname != self.name:
            return None
        package = self.path.name == "__init__.py"
        return spec_from_loader(fullname, self, origin=str(self.path), is_package=package)

    def exec_module(self, module: ModuleType) -> None:
        exec(self.code, module.__dict__)  # noqa: S102 - a mutant of our own module


def module_name(path: Path) -> str:
    return ".".join(path.resolve().relative_to(ROOT).with_suffix("").parts)


def forget() -> None:
    """Unload the tool and what imports it."""
    for name, module in list(sys.modules.items()):
        # Tests that are loaded here, as all are in a worker, have what they import as it was.
        file = Path(getattr(module, "__file__", None) or "")
        test = file.is_relative_to(ROOT / "tests") and file.name != "conftest.py"
        first = name.split(".")[0]
        if (
            first == "hvproofs"
            or name in IMPORT_IT
            or (test and first not in ("judge", "__main__"))
        ):
            del sys.modules[name]


def told(path: Path, mutant: Mutant, rights: Sequence[object], tests: Sequence[str] = ()) -> str:
    """In a child: the spec that tells a mutant from the tool, or "tests"; empty: none."""
    code = compile(mutant.tree, str(path), "exec")
    forget()
    sys.meta_path.insert(0, InPlace(module_name(path), code, path))
    try:
        # The package still knows the module that was unloaded: the name is looked up anew.
        oracle = import_module("judge.oracle")
        found = next(oracle.disagreements(rights), None)
    except Exception as error:  # noqa: BLE001 - a mutant that cannot be loaded is told
        return type(error).__name__
    if found:
        return str(found.case)
    # Rewritten assertions come with a finder of their own, which would find the module as it was.
    options = ["-x", "-n", "0", "-p", "no:cacheprovider", "--assert=plain", "--rootdir", str(ROOT)]
    return "tests" if tests and pytest.main([*options, *tests]) else ""


def _child(
    path: Path, mutant: Mutant, rights: Sequence[object], tests: Sequence[str], writer: int
) -> None:
    """Does not return."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    os.setsid()
    resource.setrlimit(resource.RLIMIT_CPU, (CPU, CPU))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    answer = "crash"
    try:
        answer = told(path, mutant, rights, tests)
    finally:
        os.write(writer, answer.encode() or b"\0")
        os._exit(0)


def by_what(path: Path, mutant: Mutant, rights: Sequence[object], tests: Sequence[str] = ()) -> str:
    """What tells a mutant, asked in a child; empty: it survives."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        _child(path, mutant, rights, tests, writer)
    os.close(writer)
    ready, _, _ = select.select([reader], [], [], WALL)
    answer = os.read(reader, 1000) if ready else b"too slow"
    os.close(reader)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return (answer or b"crash, or too slow").decode().strip("\0")


def functions(tree: ast.Module) -> list[tuple[int, int, int, str]]:
    """First line, first of the body's statement and last line, and name; inner ones last."""
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            first = min([node.lineno, *(one.lineno for one in node.decorator_list)])
            found.append((first, node.lineno, node.end_lineno or node.lineno, node.name))
    return found


def drawn(name: str, room: Room, sample: int, seed: int) -> list[Drawn]:
    """Mutants of a room, the same ones for the same seed."""
    every: list[tuple[Path, str, Spot]] = []
    texts = {path: path.read_text("utf-8") for path in room.paths()}
    for path, text in texts.items():
        every += [(path, text, spot) for spot in spots(ast.parse(text))]
    picked = random.Random(f"{seed} {name}").sample(every, min(sample or len(every), len(every)))  # noqa: S311
    return [_drawn(name, *one) for one in picked]


def _drawn(room: str, path: Path, text: str, spot: Spot) -> Drawn:
    around = [f for f in functions(ast.parse(text)) if f[0] <= spot.line <= f[2]]
    first, _, _, function = around[-1] if around else (0, 0, 0, "")
    code = text.splitlines()[spot.line - 1].strip() if spot.line else ""
    digest = sha256(text.encode()).hexdigest()[:12]
    return Drawn(room, str(path.relative_to(ROOT)), digest, spot, function, first, code)


def reached(right: Any) -> tuple[frozenset[Place], float]:
    """The functions that a spec reaches in the unchanged tool, and its processor time."""
    found: set[Place] = set()

    def note(frame: FrameType, *_: object) -> None:
        found.add((frame.f_code.co_filename, frame.f_code.co_firstlineno))

    oracle = import_module("judge.oracle")
    since = time.process_time()
    sys.settrace(note)
    try:
        list(oracle.disagreements([right]))
    finally:
        sys.settrace(None)
    return frozenset(found), time.process_time() - since


def known(seconds: float, seed: int) -> list[Known]:
    """The judge's list of specs, in an order that is drawn."""
    from judge import oracle

    rights, rest = oracle.usable(oracle.specs(), seconds)
    print(f"{len(rights)} specs; wrong, or refused: {', '.join(rest) or 'none'}", file=sys.stderr)
    found = [(right, *reached(right)) for right in rights]
    random.Random(seed).shuffle(found)  # noqa: S311
    return found


def asked(specs: list[Known], one: Drawn, seconds: float = SPECS) -> list[Any]:
    """The specs for a mutant: those that reach its function, as many as there is time for."""
    place = str(ROOT / one.module), one.first
    reach = [spec for spec in specs if not one.function or place in spec[1]]
    left, found = seconds, []
    for right, _, cost in reach:
        if cost <= left:
            found.append(right)
            left -= cost
    return found


def ask(one: Drawn, specs: list[Known], seconds: float) -> str:
    """What tells a mutant; it comes first for the next."""
    path, room = ROOT / one.module, ROOMS[one.room]
    mutant = changed(ast.parse(path.read_text("utf-8")), one.spot)
    name = by_what(path, mutant, asked(specs, one, seconds) if room.by_specs else [], room.tests)
    specs.sort(key=lambda spec: spec[0][0].name != name)
    return name


def same_survives(rooms: Sequence[str]) -> Iterator[str]:
    """Rooms whose tests call the unchanged tool a mutant: of these nothing could be said."""
    for name in rooms:
        path = ROOMS[name].paths()[-1]
        same = Mutant(0, "nothing", ast.parse(path.read_text("utf-8")))
        if by_what(path, same, [], ROOMS[name].tests):
            yield name


def kept(state: Path) -> dict[str, str]:
    """What was found before, by key."""
    if not state.exists():
        return {}
    lines = [json.loads(line) for line in state.read_text("utf-8").splitlines()]
    return {line["key"]: line["told"] for line in lines}


def in_turn(rooms: dict[str, list[Drawn]]) -> Iterator[Drawn]:
    """One of each room, then the next: what is broken off has been fair."""
    for at in range(max(map(len, rooms.values()))):
        yield from (found[at] for found in rooms.values() if at < len(found))


def run(options: argparse.Namespace, whole: list[Drawn]) -> dict[str, str]:
    """Ask what is not known, until the time is over."""
    answers = kept(options.state)
    if options.again:
        from judge.survivors import unexplained

        open_ = unexplained([(one, answers.get(one.key, "-")) for one in whole])
        for one in open_:
            del answers[one.key]
    left = [one for one in whole if one.key not in answers]
    if not left:
        return answers
    if wrong := list(same_survives(options.rooms)):
        raise SystemExit(f"the unchanged tool fails the tests of: {', '.join(wrong)}")
    specs = known(options.seconds, options.seed)
    end = time.monotonic() + options.minutes * 60
    with options.state.open("a", encoding="utf-8") as file:
        for one in left:
            if time.monotonic() > end:
                break
            answers[one.key] = ask(one, specs, options.specs)
            line = {"key": one.key, "told": answers[one.key], **asdict(one)}
            print(json.dumps(line), file=file, flush=True)
    return answers


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m judge.mutants", description=__doc__)
    parser.add_argument("rooms", nargs="*", default=list(ROOMS), metavar="ROOM")
    parser.add_argument("--sample", type=int, default=34, help="mutants of each room; 0: all")
    parser.add_argument("--seed", type=int, default=19)
    parser.add_argument("--specs", type=float, default=SPECS, help="of specs for each, CPU time")
    parser.add_argument("--seconds", type=float, default=4.0, help="of random specs, CPU time")
    parser.add_argument(
        "--minutes", type=float, default=120.0, help="after which no more are asked"
    )
    parser.add_argument("--state", type=Path, default=ROOT / ".mutants.jsonl")
    parser.add_argument("--again", action="store_true", help="ask what is not explained")
    options = parser.parse_args(arguments)
    from judge.survivors import report, unexplained

    whole = list(in_turn({n: drawn(n, ROOMS[n], options.sample, options.seed)
                          for n in options.rooms}))  # fmt: skip
    answers = run(options, whole)
    found = [(one, answers[one.key]) for one in whole if one.key in answers]
    print(report(found, len(whole), options.seed))
    return 1 if unexplained(found) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
