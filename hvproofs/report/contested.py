# SPDX-License-Identifier: MIT
"""Where the sources of contracts disagree: reports/contested.md."""

from __future__ import annotations

from collections.abc import Iterator

from hvproofs.spec.contract import Call, Contract, calls
from hvproofs.spec.corpus import Corpus
from hvproofs.spec.no_layout import Unpublished


def _sizes(call: Call) -> str:
    sides = []
    for name, side in (("in", call.input), ("out", call.output)):
        parts = [str(side.header_size)] if side.header else []
        parts += [f"8v (v <= {side.max_qwords})"] if side.variable else []
        parts += [f"{side.element_size}n"] if side.element else []
        sides.append(f"{name} {' + '.join(parts) or 'none'}")
    return "; ".join(sides)


def _contract(contract: Contract) -> Iterator[str]:
    yield f"## {contract.name} ({contract.call_code:#06x})"
    yield ""
    if contract.note:
        yield f"{contract.note}"
        yield ""
    yield "| arch | reading | sizes in bytes | |"
    yield "|---|---|---|---|"
    for call in calls(contract):
        followed = "followed" if call.variant == contract.follows else ""
        yield f"| {call.arch.value} | {call.variant} | {_sizes(call)} | {followed} |"
    yield ""
    for variant in contract.variant:
        yield f"* `{variant.name}`: {variant.why}"
    for source in contract.source:
        says = f": {source.says}" if source.says else ""
        yield f"* source `{source.id}`, {source.place}{says}"
    yield ""


def contested_markdown(corpus: Corpus) -> str:
    """Every contract with more than one reading, the one followed and why."""
    found = sorted((c for c in corpus.contracts.values() if c.variant), key=lambda c: c.call_code)
    lines = [
        "# Hypercalls whose sources disagree",
        "",
        (
            f"{len(found)} of {len(corpus.contracts)} contracts have more than one reading. "
            "Theorems are judged under each; `hvproofs prove --variant NAME` selects one."
        ),
        "",
    ]
    for contract in found:
        lines += _contract(contract)
    return "\n".join(lines).rstrip() + "\n"


def unpublished_markdown(found: tuple[Unpublished, ...]) -> str:
    """The codes without a public layout."""
    lines = [
        "## Codes without a public layout",
        "",
        (
            f"{len(found)} call codes are named by a public source that gives no layout. "
            "Nothing is claimed of them."
        ),
        "",
        "| code | name | named by |",
        "|---|---|---|",
    ]
    lines += [f"| {c.call_code:#06x} | {c.name} | {c.source} |" for c in found]
    return "\n".join(lines) + "\n"


def callers_markdown(corpus: Corpus) -> str:
    """Who may make which call, by caller and privilege."""
    known = [c for c in corpus.contracts.values() if c.caller]
    silent = len(corpus.contracts) - len(known)
    groups: dict[tuple[str, str], list[Contract]] = {}
    for contract in sorted(known, key=lambda c: c.call_code):
        groups.setdefault((contract.caller, contract.privilege), []).append(contract)
    lines = [
        "## Who may make a call",
        "",
        (
            "Which partition, and the privilege it needs, as appendix A of v6.0b and the pages "
            f"have it. Of the other {silent} contracts neither says anything."
        ),
        "",
        "| caller | privilege | calls |",
        "|---|---|---|",
    ]
    for (caller, privilege), group in sorted(groups.items()):
        names = ", ".join(contract.name for contract in group)
        lines.append(f"| {caller} | {privilege or '-'} | {names} |")
    return "\n".join(lines) + "\n"
