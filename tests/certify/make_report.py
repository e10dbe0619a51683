# SPDX-License-Identifier: MIT
"""Certify every text of the corpus, check it, and write what that came to: `make certify`.

python -m certify.make_report > reports/certificates.md
"""

from __future__ import annotations

import random
import statistics
from collections import Counter
from pathlib import Path
from time import process_time

from hvproofs.certify.blast import clauses
from hvproofs.certify.certificate import Finding, judged, made, packed, unpacked
from hvproofs.certify.refute import answer
from hvproofs.certify.statement import Statement, statements
from hvproofs.decide.solver import Status
from hvproofs.decide.z3_solver import Z3Solver
from hvproofs.prove.bytext import digest
from hvproofs.prove.posed import claims
from hvproofs.prove.selection import Selection, candidates
from hvproofs.spec.corpus import load_shipped
from hvproofs.terms.smtlib import Script

ROOM = Path(__file__).resolve().parents[2] / "hvproofs" / "certify"
DRAWN = 100
# What a certificate is checked by, beside the making of the text.
CHECKER = {
    "bit-blaster": ("gates.py", "words.py", "blast.py"),
    "rewrites": ("../terms/rewrite.py",),
    "statement and comparison": ("statement.py", "certificate.py", "folder.py"),
    "checker of refutations": ("lrat.py",),
}


def scripts() -> tuple[dict[str, Statement], dict[str, Script]]:
    """Every text of the corpus, and the same for a solver, by digest."""
    posed = claims(candidates(load_shipped(), Selection()))
    known = {digest(one.text): one for claim in posed for one in claim.scripts}
    return statements(posed), known


def drawn(asked: dict[str, Statement]) -> list[str]:
    """Figures of texts drawn with a fixed seed."""
    keys = random.Random(19).sample(sorted(asked), DRAWN)  # noqa: S311
    since = process_time()
    found = [clauses(asked[key].formulas) for key in keys]
    blasted = process_time()
    answers = [answer(cnf) for cnf in found]
    answered = process_time()
    sizes = [len(cnf.clauses) for cnf in found]
    at_once = sum(size == 2 for size in sizes)
    return [
        f"| clauses, median and most | {statistics.median(sizes):.0f}, {max(sizes)} |",
        f"| false by rewriting alone | {at_once} |",
        f"| satisfiable (refuted theorems) | {sum(a.model is not None for a in answers)} |",
        f"| processor time: clauses | {blasted - since:.1f} s |",
        f"| processor time: refutations | {answered - blasted:.1f} s |",
    ]


def report(asked: dict[str, Statement], known: dict[str, Script]) -> list[str]:
    """Figures of all texts."""
    seconds = dict.fromkeys(("certify", "check", "solve"), 0.0)
    found: Counter[Finding] = Counter()
    named: list[str] = []
    size = disagree = 0
    solver = Z3Solver().many()
    for key, one in asked.items():
        since = process_time()
        data = packed(made(one))
        certified = process_time()
        result = judged(unpacked(data), one)
        checked = process_time()
        reply = solver.check(known[key])
        seconds["certify"] += certified - since
        seconds["check"] += checked - certified
        seconds["solve"] += process_time() - checked
        found[result.finding] += 1
        size += len(data)
        if result.finding in (Finding.HOLE, Finding.REJECTED):
            named.append(f"| {key[:16]} | {result.finding.value}: {result.why} |")
        agrees = {Finding.CERTIFIED: Status.UNSAT, Finding.REFUTED: Status.SAT}
        disagree += result.finding in agrees and reply.status is not agrees[result.finding]
    ratio = {name: seconds[name] / seconds["solve"] for name in ("certify", "check")}
    return [
        *(f"| {one.value} | {found[one]} |" for one in Finding),
        f"| Z3 says otherwise | {disagree} |",
        f"| processor time of solving (Z3) | {seconds['solve']:.0f} s |",
        *(
            f"| processor time: {name} | {seconds[name]:.0f} s, {ratio[name]:.1f} times |"
            for name in ratio
        ),
        f"| size, packed | {size / 1e6:.1f} MB |",
        *named,
    ]


def main() -> None:
    """Write the page."""
    asked, known = scripts()
    lines = Counter({
        part: sum((ROOM / name).read_text("utf-8").count("\n") for name in names)
        for part, names in CHECKER.items()
    })  # fmt: skip
    print("# Certificates of every text\n")
    print("Written by `make certify`. A certified text was rewritten, made clauses and refuted by")
    print("CaDiCaL; the refutation was checked step by step. A refuted one has values that satisfy")
    print("it, replayed on integers. Times are of one machine, in one run.\n")
    print(f"{DRAWN} texts drawn with a fixed seed:\n\n| what | figure |\n|---|---|")
    print("\n".join(drawn(asked)))
    print(f"\nAll {len(asked)} texts:\n\n| what | figure |\n|---|---|")
    print("\n".join(report(asked, known)))
    print("\nWhat is trusted of a certified text, beside `terms`, `layout`, `rules` and `spec`,")
    print("which make it from the specs again:\n\n| what | lines |\n|---|---|")
    print("\n".join(f"| {part} | {count} |" for part, count in lines.items()))


if __name__ == "__main__":
    main()
