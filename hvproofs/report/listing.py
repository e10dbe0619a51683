# SPDX-License-Identifier: MIT
"""What there is: hypercalls, schemes and rules, as a table and as JSON."""

from __future__ import annotations

import io
from typing import Any

from rich.console import Console
from rich.table import Table

from hvproofs.prove.selection import applies
from hvproofs.report.page import COLUMNS
from hvproofs.rules.catalogue import every_rule
from hvproofs.spec.contract import Call, calls
from hvproofs.spec.corpus import Corpus
from hvproofs.spec.scheme import Scheme

Json = dict[str, Any]


def _call(call: Call) -> Json:
    contract = call.contract
    variable = call.input.variable
    return {
        "name": contract.name,
        "linux_name": contract.linux_name or None,
        "call_code": contract.call_code,
        "class": contract.call_class.value,
        "arch": call.arch.value,
        "variant": call.variant,
        "input": {
            "header": call.input.header_size,
            "element": call.input.element_size,
            "variable_header": {"max_qwords": variable.max_qwords} if variable else None,
        },
        "output": {"header": call.output.header_size, "element": call.output.element_size},
        "sources": [{"id": source.id, "place": source.place} for source in contract.source],
    }


def _scheme(scheme: Scheme, every: list[Call]) -> Json:
    used = dict.fromkeys(call.name for call in every if applies(scheme, call))
    return {
        "id": scheme.id,
        "guest": scheme.guest,
        "versions": scheme.versions,
        "source": [origin.place for origin in scheme.source],
        "applies_to": list(used),
    }


def all_calls(corpus: Corpus) -> list[Call]:
    """Every reading of every contract, by call code."""
    ordered = sorted(corpus.contracts.values(), key=lambda contract: contract.call_code)
    return [call for contract in ordered for call in calls(contract)]


def listing(corpus: Corpus) -> Json:
    """Everything, with sizes in bytes (0 where there is none)."""
    every = all_calls(corpus)
    return {
        "hypercalls": [_call(call) for call in every],
        "schemes": [_scheme(scheme, every) for scheme in corpus.schemes.values()],
        "rules": [
            {"id": rule.id.value, "statement": rule.statement, "citation": rule.citation}
            for rule in every_rule()
        ],
    }


def _size(header: int, element: int, qwords: int = 0) -> str:
    parts = [str(header)] if header else []
    parts += [f"8v<={8 * qwords}"] if qwords else []
    parts += [f"{element}n"] if element else []
    return "+".join(parts) or "-"


def _table(*columns: str) -> Table:
    table = Table(box=None, pad_edge=False, header_style="", show_edge=False)
    for column in columns:
        table.add_column(column, overflow="fold")
    return table


def listing_text(corpus: Corpus) -> str:
    """Everything, as tables of 80 columns."""
    hypercalls = _table("code", "hypercall", "class", "input", "output", "arch")
    for call in all_calls(corpus):
        reading = f" [{call.variant}]" if call.contract.variant else ""
        hypercalls.add_row(
            f"{call.contract.call_code:#06x}", call.name + reading,
            call.contract.call_class.value,
            _size(call.input.header_size, call.input.element_size, call.input.max_qwords),
            _size(call.output.header_size, call.output.element_size), call.arch.value,
        )  # fmt: skip
    schemes = _table("scheme", "what it does")
    for scheme in corpus.schemes.values():
        schemes.add_row(scheme.id, scheme.title)
    rules = _table("rule", "statement")
    for rule in every_rule():
        rules.add_row(rule.id.value, rule.statement)
    buffer = io.StringIO()
    console = Console(file=buffer, width=COLUMNS, no_color=True, highlight=False, markup=False)
    for table in (hypercalls, schemes, rules):
        console.print(table)
        console.print()
    return "\n".join(line.rstrip() for line in buffer.getvalue().splitlines()).rstrip() + "\n"
