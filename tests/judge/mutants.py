# SPDX-License-Identifier: MIT
"""Mutants of the tool against the oracle: python -m judge.mutants [--sample N] MODULE.py ...

Each mutant is loaded in place of its module in a process of its own. Survivors, which no spec of
the list tells from the tool, are printed with their line; exits with 1 where there are any.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import time
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import spec_from_loader
from pathlib import Path
from types import CodeType, ModuleType

from judge.mutate import Mutant, mutants

ROOT = Path(__file__).resolve().parents[2]
LIMIT = 120  # seconds for one mutant; one that takes longer is told from the tool by that
SEED = 1


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


def forget(*rooms: str) -> None:
    """Unload what has been imported of the tool and of what depends on it."""
    for name in list(sys.modules):
        if name.split(".")[0] in rooms:
            del sys.modules[name]


def told(path: Path, mutant: Mutant, names: list[str]) -> str:
    """In a child: by what the oracle tells a mutant from the tool; empty: not at all."""
    code = compile(mutant.tree, str(path), "exec")
    forget("hvproofs", "judge")
    sys.meta_path.insert(0, InPlace(module_name(path), code, path))
    try:
        from judge import oracle

        rights = {right[0].name: right for right in oracle.specs()}
        found = next(oracle.disagreements([rights[name] for name in names]), None)
    except Exception as error:  # noqa: BLE001 - a mutant that cannot be loaded is told
        return f"{type(error).__name__}: {error}"
    return str(found) if found else ""


def survives(path: Path, mutant: Mutant, names: list[str]) -> bool:
    """Whether no spec tells the mutant from the tool."""
    child = os.fork()
    if child == 0:
        sys.stderr.close()
        os.close(2)
        os._exit(0 if told(path, mutant, names) else 7)
    end = time.monotonic() + LIMIT
    while time.monotonic() < end:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return os.waitstatus_to_exitcode(status) == 7
        time.sleep(0.02)
    os.kill(child, 9)
    os.waitpid(child, 0)
    return False


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m judge.mutants", description=__doc__)
    parser.add_argument("modules", nargs="+", type=Path)
    parser.add_argument("--sample", type=int, default=0, help="mutants of each module; 0: all")
    parser.add_argument("--limit", type=int, default=0, help="specs of the oracle; 0: all")
    options = parser.parse_args(arguments)
    from judge import oracle

    good, rest = oracle.usable(oracle.specs())
    names = [right[0].name for right in good][: options.limit or None]
    print(
        f"oracle: {len(names)} specs; not used, wrong or slow as it is: {', '.join(rest) or 'none'}"
    )
    left = whole = 0
    for path in options.modules:
        found = list(mutants(path.read_text("utf-8")))
        if options.sample:
            chosen = random.Random(SEED).sample(found, min(options.sample, len(found)))  # noqa: S311
            found = [mutant for mutant in found if mutant in chosen]
        for mutant in found:
            whole += 1
            if survives(path, mutant, names):
                left += 1
                print(f"{path}:{mutant.line}: survives: {mutant.what}", flush=True)
    print(f"{whole} mutants, {whole - left} told, {left} survive")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
