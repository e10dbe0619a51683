# SPDX-License-Identifier: MIT
"""Files spoilt at random, which readers have to refuse or take: python -m judge.hostile [COUNT].

Specs and the expressions in them, IR, and certificates: of some files that are well-formed bytes
are changed, dropped, doubled and moved. A reader may say what is wrong, in its own words, and
nothing else may come out of it. Prints what did, with the seed that makes it again, and one line
of figures; exits with 1 where there is any. Part of `make fuzz`.
"""

from __future__ import annotations

import os
import random
import resource
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from hvproofs.audit.audit import AuditOptions, audit
from hvproofs.audit.guestfile import load_guest
from hvproofs.certify.asked import Certificates
from hvproofs.certify.certificate import manifest, packed, unpacked
from hvproofs.certify.lrat import Step, fault
from hvproofs.decide.solver import DEFAULT_RLIMIT, Status
from hvproofs.decide.solvers import z3_factory
from hvproofs.decide.vetted import Shown, Vetted
from hvproofs.errors import HvproofsError
from hvproofs.report.files import write_bytes
from hvproofs.spec.corpus import load_shipped, shipped
from hvproofs.terms import build as b
from hvproofs.terms.smtlib import Named, script
from hvproofs.terms.term import bitvec

ROOT = Path(__file__).parents[2]
MEMORY = 6 << 30  # bytes of the process
COUNT = 300  # spoilt files of each kind
WORDS = (b"0", b"-1", b"18446744073709551616", b"(", b")", b'"', b"\n", b"\0", b"{", b"]", b"i129")

N = b.var("n", bitvec(64))
ASKED = script([Named("most", b.ule(N, b.bv(511, 64)))],
               b.ule(b.add(b.bv(8, 64), b.mul(N, b.bv(8, 64))), b.bv(4096, 64)))  # fmt: skip

Reader = Callable[[bytes, Path], None]  # takes a spoilt file, and a folder that is its own


def spoilt(data: bytes, drawn: random.Random) -> bytes:
    """A few changes of the kinds that an editor, a disk or an adversary makes."""
    found = bytearray(data)
    for _ in range(drawn.randint(1, 4)):
        at, size = drawn.randrange(len(found) + 1), drawn.choice((1, 1, 2, 8, 60))
        match drawn.randrange(5):
            case 0:
                found[at : at + size] = b""
            case 1:
                found[at:at] = drawn.choice(WORDS)
            case 2:
                found[at : at + 1] = bytes([drawn.randrange(256)])
            case 3:
                found[at:at] = found[at : at + size]
            case _:
                other = drawn.randrange(len(found) + 1)
                found[at:at] = found[other : other + size]
    return bytes(found)


def spec(data: bytes, folder: Path) -> None:
    """A scheme or a contract."""
    path = folder / "spoilt.toml"
    path.write_bytes(data)
    load_shipped((str(path),))


def code(data: bytes, folder: Path) -> None:
    """IR; whatever it is now, the audit says so in its report."""
    path = folder / "spoilt.ll"
    path.write_bytes(data)
    guest = load_guest(str(shipped() / "guests" / "linux.toml"))
    audit([str(path)], guest, load_shipped(expressions=False), AuditOptions())


def certificate(data: bytes, folder: Path) -> None:
    """A packed certificate: it shows nothing that is false of the text it is asked for."""
    evidence = Certificates(folder, write_bytes)
    for path in folder.glob("*.xz"):
        path.write_bytes(data)
    if Shown(evidence)(0).check(ASKED).status is Status.SAT:
        raise AssertionError("a true statement has values against it")


def steps(data: bytes, folder: Path) -> None:
    """The steps in one, changed within what is unpacked: a text that has values is not refuted."""
    del folder
    try:
        numbers = [int(word) for word in data.split()]
    except ValueError:
        return
    split = len(numbers) // 2
    made = [Step(abs(numbers[0]) if numbers else 3, (), tuple(numbers[split:]))]
    if fault([(1, 2), (-1, 2)], made) == "":
        raise AssertionError("clauses that have values are refuted")


def listed(data: bytes, folder: Path) -> None:
    """A manifest."""
    del folder
    manifest(data)


def kept(folder: Path) -> bytes:
    """A certificate of the text, in the folder."""
    made = Vetted(z3_factory, Certificates(folder, write_bytes))(DEFAULT_RLIMIT)
    assert made.check(ASKED).status is Status.UNSAT
    (path,) = folder.glob("*.xz")
    return path.read_bytes()


def kinds(folder: Path) -> dict[str, tuple[Reader, list[bytes]]]:
    """Each reader, with files that it takes."""
    schemes = sorted((ROOT / "specs").glob("schemes/linux/*.toml"))[::9]
    contracts = sorted((ROOT / "specs" / "hypercalls").rglob("*.toml"))[::30]
    sites = sorted((ROOT / "tests" / "audit" / "sites").glob("*.ll"))[::25]
    whole = kept(folder)
    inner = unpacked(whole)
    return {
        "spec": (spec, [path.read_bytes() for path in (*schemes, *contracts)]),
        "code": (code, [path.read_bytes() for path in sites]),
        "certificate": (certificate, [whole, packed({**inner, "lrat": inner["lrat"][:40]})]),
        "steps": (steps, [inner["lrat"].encode()]),
        "manifest": (listed, [b'{"format": 1, "selection": {}, "sources": {}, "files": {}}\n']),
    }


def main(count: int) -> int:
    """What came out of readers that should not have."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    found = refused = taken = 0
    with tempfile.TemporaryDirectory() as named:
        folder = Path(named)
        for kind, (read, files) in kinds(folder).items():
            for seed in range(count if kind != "code" else count // 10):
                drawn = random.Random(f"{kind} {seed}")  # noqa: S311
                try:
                    read(spoilt(drawn.choice(files), drawn), folder)
                    taken += 1
                except HvproofsError:
                    refused += 1
                except Exception as error:  # noqa: BLE001 - whatever it is, it is a find
                    found += 1
                    print(f"{kind} {seed}: {type(error).__name__}: {str(error)[:200]}")
    print(f"{refused} refused, {taken} taken, {found} neither")
    return 1 if found else 0


if __name__ == "__main__":
    named = sys.argv[1] if sys.argv[1:] else os.environ.get("HVPROOFS_HOSTILE") or COUNT
    raise SystemExit(main(int(named)))
