# SPDX-License-Identifier: MIT
"""Mutants of the tool against the oracle: python -m judge.mutants [--sample N] MODULE.py ...

Each mutant is loaded in place of its module in a process of its own. Survivors, which no spec of
the list tells from the tool, are printed with their line; exits with 1 where there are any.
"""

from __future__ import annotations

import argparse
import os
import random
import select
import signal
import sys
from collections.abc import Sequence
from importlib import import_module
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import spec_from_loader
from pathlib import Path
from types import CodeType, ModuleType

from judge.mutate import Mutant, mutants

ROOT = Path(__file__).resolve().parents[2]
LIMIT = 120  # seconds for one mutant; one that takes longer is told from the tool by that
SEED = 1
IMPORT_IT = ("judge.tool", "judge.witness", "judge.compare", "judge.oracle")


class InPlace(MetaPathFinder, Loader):
    """Gives one module other code."""

    def __init__(self, name: str, code: CodeType, path: Path) -> None:
        self.name, self.code, self.path = name, code, path

    def find_spec(self, fullname: str, *_: object) -> ModuleSpec | None:
        if fullname != self.name:
            return None
        return spec_from_loader(fullname, self, origin=str(self.path))

    def exec_module(self, module: ModuleType) -> None:
        exec(self.code, module.__dict__)  # noqa: S102 - a mutant of our own module


def module_name(path: Path) -> str:
    return ".".join(path.resolve().relative_to(ROOT).with_suffix("").parts)


def forget() -> None:
    """Unload the tool and what imports it."""
    for name in list(sys.modules):
        if name.split(".")[0] == "hvproofs" or name in IMPORT_IT:
            del sys.modules[name]


def told(path: Path, mutant: Mutant, rights: Sequence[object]) -> str:
    """In a child: the spec that tells a mutant from the tool; empty: none."""
    code = compile(mutant.tree, str(path), "exec")
    forget()
    sys.meta_path.insert(0, InPlace(module_name(path), code, path))
    try:
        # The package still knows the module that was unloaded: the name is looked up anew.
        oracle = import_module("judge.oracle")
        found = next(oracle.disagreements(rights), None)
    except Exception as error:  # noqa: BLE001 - a mutant that cannot be loaded is told
        return type(error).__name__
    return found.case if found else ""


def by_what(path: Path, mutant: Mutant, rights: Sequence[object]) -> str:
    """The spec that tells a mutant, asked in a child; empty: it survives."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(2)
        os.write(writer, told(path, mutant, rights).encode() or b"\0")
        os._exit(0)
    os.close(writer)
    ready, _, _ = select.select([reader], [], [], LIMIT)
    answer = os.read(reader, 1000) if ready else b"too slow"
    os.close(reader)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return (answer or b"crash").decode().strip("\0")


def chosen(path: Path, sample: int) -> list[Mutant]:
    """The mutants of a module, or so many of them; always the same ones."""
    found = list(mutants(path.read_text("utf-8")))
    if not sample or sample >= len(found):
        return found
    picked = random.Random(SEED).sample(range(len(found)), sample)  # noqa: S311
    return [found[index] for index in sorted(picked)]


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m judge.mutants", description=__doc__)
    parser.add_argument("modules", nargs="+", type=Path)
    parser.add_argument("--sample", type=int, default=0, help="mutants of each module; 0: all")
    parser.add_argument("--seconds", type=float, default=4.0, help="of random specs, CPU time")
    options = parser.parse_args(arguments)
    from judge import oracle

    rights, rest = oracle.usable(oracle.specs(), options.seconds)
    print(f"oracle: {len(rights)} specs; wrong, or refused: {', '.join(rest) or 'none'}")
    left = whole = 0
    for path in options.modules:
        for mutant in chosen(path, options.sample):
            whole += 1
            name = by_what(path, mutant, rights)
            # What told one tells the next: it comes first.
            rights.sort(key=lambda right: right[0].name != name)
            if not name:
                left += 1
                print(f"{path}:{mutant.line}: survives: {mutant.what}", flush=True)
    print(f"{whole} mutants, {whole - left} told, {left} survive")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
