# SPDX-License-Identifier: MIT
"""hvproofs: proofs and refutations of how Hyper-V guests place hypercall areas.

The interface for programs. What the words mean is in specs/SEMANTICS.md, what the files look
like in specs/README.md.

    import hvproofs

    specs = hvproofs.load_specs("quarter-pages.toml")
    report = hvproofs.prove_schemes(specs, scheme="me/*")
    for result in report.results:
        if result.verdict is hvproofs.Verdict.REFUTED:
            print(result.call.name, result.rule.value, result.counterexample)

Results are frozen and hold no solver: they can be kept, compared and sent to other processes.
The same arguments give the same result. Where something a person wrote is wrong, SpecError holds
every fault with its place; UsageError means that a request cannot be met, such as a glob that
matches nothing, MissingExtraError that an optional dependency is not installed. All three are an
HvproofsError. To import this package loads none of its parts; the first call does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hvproofs.errors import HvproofsError, SpecError, UsageError

if TYPE_CHECKING:
    from hvproofs.advise.result import Advice
    from hvproofs.audit.result import AuditReport
    from hvproofs.prove.result import Report
    from hvproofs.spec.corpus import Corpus
    from hvproofs.spec.scheme import Verdict

__version__ = "0.1.0"
__all__ = [
    "Advice", "AuditReport", "Corpus", "HvproofsError", "Report", "SpecError", "UsageError",
    "Verdict", "advise_split", "audit_ir", "explain_scheme", "load_specs", "prove_schemes",
]  # fmt: skip

# Where the types of results are, none of which is loaded before somebody asks for it.
_TYPES = {
    "Advice": "hvproofs.advise.result",
    "AuditReport": "hvproofs.audit.result",
    "Corpus": "hvproofs.spec.corpus",
    "Report": "hvproofs.prove.result",
    "Verdict": "hvproofs.spec.scheme",
}


if not TYPE_CHECKING:  # which would take any name for one that is there

    def __getattr__(name: str) -> Any:
        if name not in _TYPES:
            raise AttributeError(f"module 'hvproofs' has no attribute '{name}'")
        from importlib import import_module

        return getattr(import_module(_TYPES[name]), name)


def load_specs(*paths: str) -> Corpus:
    """The specs that come with the package, and those of `paths` beside them.

    A path is a file, or a folder that is searched for *.toml. Contracts are in `contracts` by
    name, schemes in `schemes` by id, claims in `claims` by id. Raises SpecError for what is
    malformed or cannot be read.
    """
    from hvproofs.spec.corpus import load_shipped

    return load_shipped(paths)


def prove_schemes(
    specs: Corpus,
    *,
    hypercall: str = "*",
    scheme: str = "*",
    rule: str = "*",
    variant: str = "*",
    cross_check: bool = False,
    jobs: int = 1,
) -> Report:
    """Prove or refute every scheme for every hypercall it is used for, rule by rule.

    The four selections are shell globs: `hypercall` of names, HVCALL_ names or codes such as
    0x50, `scheme` and `rule` of ids, `variant` of readings. With `cross_check` a verdict counts
    only where a second solver (extra: solvers) says the same; without, `trust` is SOLVER. `jobs`
    are processes; more than one asks for `if __name__ == "__main__"` in the calling program.

    `results` come in a fixed order, each with `verdict`, `expected`, `reason`, `hypotheses`,
    `exclusions` and, where refuted, `counterexample` (addresses and sizes in bytes, counts in
    entries); `unexpected` are those that contradict their expectation. Raises UsageError where
    nothing is selected, SpecError for an expression that has no meaning.
    """
    from hvproofs.decide.trust import Trust
    from hvproofs.prove.prover import Options, prove
    from hvproofs.prove.selection import Selection, candidates, check_expectations

    selection = Selection(hypercall, scheme, rule, variant)
    chosen = candidates(specs, selection)
    check_expectations(specs, chosen, whole=selection == Selection())
    if not cross_check:
        return prove(chosen, Options(jobs=jobs))
    from hvproofs.decide.cvc5_solver import factory

    return prove(chosen, Options(jobs=jobs, second=factory, least=Trust.CROSS_CHECKED))


def explain_scheme(
    specs: Corpus, hypercall: str, scheme: str, *, entries: int | None = None, arch: str = "*",
    variant: str | None = None,
) -> str:  # fmt: skip
    """One call under one scheme as text: verdicts, boundary counts, the page drawn.

    `hypercall`, `scheme` and `arch` are globs, of which the first match is taken; `variant` names
    the reading, None the one that the contract follows. With `entries`, 0 to 4095, the areas are
    drawn at that count. Raises UsageError where there is no such call, scheme or reading.
    """
    from hvproofs.prove.prover import Options, prove
    from hvproofs.prove.selection import Selection, candidates, one_reading
    from hvproofs.report.explain import explain_text

    candidate = one_reading(candidates(specs, Selection(hypercall, scheme)), arch, variant)
    return explain_text(candidate, prove([candidate], Options()).results, entries)


def audit_ir(
    *paths: str, guest: str = "linux", configuration: str = "", specs: tuple[str, ...] = (),
    jobs: int = 1,
) -> AuditReport:  # fmt: skip
    """Judge every hypercall call site of guest code, given as LLVM IR (extra: audit).

    A path is a .ll or .bc file, a folder of them, or a compile_commands.json. `guest` is a
    shipped name or a .toml file, `configuration` a state of that guest such as root (empty: any),
    `specs` are files to add to the shipped contracts. `jobs` as for `prove_schemes`.

    `sites` come in the order of the source, each with `verdict`, `location` and the `verdicts` of
    its rules. A file that cannot be read raises nothing: it is in `bad`, or in `failed`.
    """
    from hvproofs.audit.audit import AuditOptions
    from hvproofs.report.audit.run import AuditRequest, audited

    options = AuditOptions(configuration=configuration, jobs=jobs, cores=True)
    return audited(AuditRequest(paths, guest=guest, specs=specs, options=options))


def advise_split(
    specs: Corpus, hypercall: str, *, entries: int | None = None, cpus: int = 1,
    call_ns: int | None = None, entry_ns: int | None = None, slice_ns: int = 50_000,
    arch: str = "*", variant: str | None = None,
) -> Advice:  # fmt: skip
    """Compare the ways to split memory between the two areas of one call.

    `entries` is the caller's list (None: 4095 of a rep call), `cpus` how many make the call,
    `call_ns` what one execution costs, `entry_ns` one entry, `slice_ns` when the hypervisor
    yields, all in nanoseconds; what is not known stays unknown. `arch` and `variant` as for
    `explain_scheme`.

    `partitions` have batches (entries), calls and bytes, `recommended` says which to take and
    why, `proved` whether the best split was shown to be the best. Raises UsageError unless
    exactly one hypercall is named.
    """
    from hvproofs.advise.advice import advise, choose_call
    from hvproofs.advise.cost import Cost
    from hvproofs.decide.asker import Means

    call, cost = choose_call(specs, hypercall, arch, variant), Cost(call_ns, entry_ns, slice_ns)
    return advise(call, Means(), entries=entries, cpus=cpus, cost=cost)
