# SPDX-License-Identifier: MIT
"""Refutations of certificates by a checker that is itself verified: `make check-acl2`.

    python -m certify.by_acl2 DIR > reports/acl2.md

DIR is what `prove --certify` wrote. The checker and the theorem about it are of ACL2's books
(projects/sat/lrat, Debian's acl2-books): acl2.lisp. Beside each tenth refutation one with a step
spoilt, which ours refuses, is asked about. Exits with 1 where an answer is not the one expected.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import Any

from hvproofs.certify.certificate import unpacked
from hvproofs.certify.folder import SUFFIX

SCRIPT = Path(__file__).with_name("acl2.lisp")
SPOILT = 10  # each so many refutations is spoilt, too
YES = "unsatisfiable"
NO = "refused"
SAID = re.compile(r"^judged (\d+)$", re.MULTILINE)
THEOREM = re.compile(r"^theorem\s(.*?)^<state>", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Verdicts:
    """What ACL2 said."""

    theorem: str  # about the checker, as its books have it; empty: there is none
    words: dict[str, str]  # of each name: YES or NO


def spoilt(steps: str) -> str:
    """A refutation whose contradiction follows from nothing."""
    *before, last = steps.splitlines()
    number = last.split()[0]
    return "\n".join([*before, f"{number} 0 0"]) + "\n"


def asked(certificates: dict[str, dict[str, Any]]) -> dict[str, tuple[str, str]]:
    """Clauses and steps, by name; names of spoilt ones begin with an x."""
    found = {key: (one["cnf"], one["lrat"]) for key, one in certificates.items() if "lrat" in one}
    bad = {f"x{key}": (cnf, spoilt(steps)) for key, (cnf, steps) in [*found.items()][::SPOILT]}
    return found | bad


def verdicts(files: dict[str, tuple[str, str]]) -> Verdicts:
    """Ask ACL2 about all of them, in one process."""
    with tempfile.TemporaryDirectory() as folder:
        for number, (cnf, steps) in enumerate(files.values()):
            Path(folder, f"{number}.cnf").write_text(cnf)
            Path(folder, f"{number}.lrat").write_text(steps)
        calls = "\n".join(f'(judged "{number}" state)' for number in range(len(files)))
        text = f"{SCRIPT.read_text()}\n{calls}\n(acl2::good-bye 0)\n"
        done = subprocess.run(["acl2"], input=text, capture_output=True, text=True, cwd=folder)
    theorem, said = THEOREM.search(done.stdout), set(SAID.findall(done.stdout))
    words = {name: YES if str(at) in said else NO for at, name in enumerate(files)}
    return Verdicts(theorem[1].strip() if theorem else "", words)


def version() -> str:
    """Debian's, where it is Debian's."""
    done = subprocess.run(
        ["dpkg-query", "-W", "-f", "${Package} ${Version}, ", "acl2", "acl2-books"],
        capture_output=True, text=True,
    )  # fmt: skip
    return done.stdout.strip(", ") or "acl2"


def report(certificates: dict[str, dict[str, Any]], said: Verdicts, seconds: float) -> list[str]:
    """The page."""
    refutations = [key for key, one in certificates.items() if "lrat" in one]
    words = Counter(said.words[key] for key in refutations)
    bad = Counter(word for key, word in said.words.items() if key.startswith("x"))
    other = len(certificates) - len(refutations)
    return [
        "# Certificates by a verified checker\n",
        "Written by `make check-acl2`. The refutations of the certificates were given to the",
        "LRAT checker of ACL2's books, of which the theorem below is proved there: clauses that",
        "it refutes are not satisfiable. That they are those of the statement is for",
        f"`hvproofs check` to say. Debian's {version()}.\n",
        "| what | figure |\n|---|---:|",
        f"| certificates | {len(certificates)} |",
        f"| with values, or holes: no refutation to check | {other} |",
        *(f"| {word} | {count} |" for word, count in sorted(words.items())),
        *(f"| spoilt on purpose: {word} | {count} |" for word, count in sorted(bad.items())),
        f"| seconds | {seconds:.0f} |",
        "\n```lisp",
        said.theorem or "; none",
        "```",
    ]


def main(folder: Path) -> int:
    """The page, and whether all is as expected."""
    paths = sorted(folder.glob(f"*{SUFFIX}"))
    found = {one.name.removesuffix(SUFFIX): unpacked(one.read_bytes()) for one in paths}
    files = asked(found)
    since = monotonic()
    said = verdicts(files)
    print("\n".join(report(found, said, monotonic() - since)))
    wrong = [name for name, word in said.words.items() if (word == YES) is name.startswith("x")]
    print("\n".join(f"{name}: {said.words[name]}" for name in wrong), file=sys.stderr)
    return 1 if wrong or not said.theorem or not files else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
