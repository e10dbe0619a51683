# SPDX-License-Identifier: MIT
"""What there is: hypercalls, schemes and rules, as a table and as JSON."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, zip_longest
from typing import Any

from hvproofs.prove.selection import (
    applies,
    chosen_contracts,
    chosen_schemes,
    known_rules,
    matches_call,
)
from hvproofs.report.fill import COLUMNS, cell, filled
from hvproofs.report.kinds import ListKind
from hvproofs.spec.contract import Call, calls
from hvproofs.spec.corpus import Corpus
from hvproofs.spec.no_layout import Unpublished, without_layout
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
        "basis": scheme.basis.value if scheme.basis else None,
        "neighbour_of": scheme.neighbour_of or None,
        "versions": scheme.versions,
        "source": [origin.place for origin in scheme.source],
        "applies_to": list(used),
    }


def all_calls(corpus: Corpus) -> list[Call]:
    """Every reading of every contract, by call code."""
    ordered = sorted(corpus.contracts.values(), key=lambda contract: contract.call_code)
    return [call for contract in ordered for call in calls(contract)]


def _named(corpus: Corpus, pattern: str) -> tuple[list[Call], list[Unpublished]]:
    """The calls of a glob, and those that have a code and no layout; UsageError for neither."""
    known = {contract.call_code for contract in corpus.contracts.values()}
    bare = [call for call in without_layout(pattern) if call.call_code not in known]
    if not bare:
        chosen_contracts(corpus, pattern)
    return [c for c in all_calls(corpus) if matches_call(c.contract, pattern)], bare


def listing(corpus: Corpus, kinds: Iterable[ListKind] = ListKind, pattern: str = "*") -> Json:
    """What there is of each kind, with sizes in bytes (0 where there is none).

    `pattern` is a glob of names or ids; raises UsageError where it names nothing.
    """
    every = all_calls(corpus)
    found: Json = {}
    for kind in kinds:
        match kind:
            case ListKind.HYPERCALLS:
                named, bare = _named(corpus, pattern)
                found[kind.value] = [_call(call) for call in named]
                found["without_layout"] = [
                    {"name": one.name, "call_code": one.call_code, "source": one.source}
                    for one in bare
                ]
            case ListKind.SCHEMES:
                schemes = chosen_schemes(corpus, pattern)
                found[kind.value] = [_scheme(scheme, every) for scheme in schemes]
            case ListKind.RULES:
                found[kind.value] = [
                    {"id": rule.id.value, "statement": rule.statement, "citation": rule.citation}
                    for rule in known_rules(pattern)
                ]
    return found


def _size(header: int, element: int, qwords: int = 0) -> str:
    parts = [str(header)] if header else []
    parts += ["8v"] if qwords else []
    parts += [f"{element}n"] if element else []
    return "+".join(parts) or "-"


def _columns(rows: Sequence[Sequence[str]], most: int) -> Iterator[str]:
    """Rows of cells, the first a heading, on lines of 80 columns.

    A column is as wide as its longest cell, but at most `most` characters; the last has
    the rest.
    """
    widths = [min(most, max(map(len, column))) for column in list(zip(*rows, strict=True))[:-1]]
    widths.append(COLUMNS - sum(widths) - 2 * len(widths))
    for row in rows:
        cells = [cell(text, width) for text, width in zip(row, widths, strict=True)]
        for line in zip_longest(*cells, fillvalue=""):
            padded = (part.ljust(width) for part, width in zip(line, widths, strict=True))
            yield "  ".join(padded).rstrip()


def _hypercall_rows(calls_: Sequence[Call]) -> Iterator[tuple[str, ...]]:
    """One row a layout: architectures that share one stand together."""

    def row(call: Call) -> tuple[str, ...]:
        reading = f" [{call.variant}]" if call.contract.variant else ""
        return (
            f"{call.contract.call_code:#06x}", call.name + reading,
            call.contract.call_class.value,
            _size(call.input.header_size, call.input.element_size, call.input.max_qwords),
            _size(call.output.header_size, call.output.element_size),
        )  # fmt: skip

    yield ("code", "hypercall", "class", "input", "output", "arch")
    rows = sorted(((row(call), call.arch) for call in calls_), key=lambda found: found[0])
    for cells, group in groupby(rows, key=lambda found: found[0]):
        archs = [arch.value for _, arch in group]
        yield (*cells, "both" if len(archs) > 1 else archs[0])


def _bare_rows(found: Sequence[Unpublished]) -> Iterator[tuple[str, ...]]:
    """One row a code without a layout."""
    yield ("code", "hypercall", "no public layout; the code is in")
    for one in sorted(found, key=lambda call: call.call_code):
        yield (f"{one.call_code:#06x}", one.name, one.source)


def listing_text(corpus: Corpus, kinds: Iterable[ListKind] = ListKind, pattern: str = "*") -> str:
    """What there is of each kind, as tables of 80 columns; see `listing`."""
    tables = []
    for kind in kinds:
        match kind:
            case ListKind.HYPERCALLS:
                named, bare = _named(corpus, pattern)
                tables += [_columns(list(_hypercall_rows(named)), 36)] if named else []
                tables += [_columns(list(_bare_rows(bare)), 36)] if bare else []
            case ListKind.SCHEMES:
                schemes = [(s.id, s.title) for s in chosen_schemes(corpus, pattern)]
                tables.append(_columns([("scheme", "what it does"), *schemes], 40))
            case ListKind.RULES:
                rules = [(rule.id.value, rule.statement) for rule in known_rules(pattern)]
                tables.append(_columns([("rule", "statement"), *rules], 40))
    return "\n".join("\n".join(lines) + "\n" for lines in tables)


def overview_text(corpus: Corpus) -> str:
    """What there is of each kind, on one screen; see `listing_text` for all of it."""
    classes = Counter(one.call_class.value for one in corpus.contracts.values())
    guests = Counter(scheme.guest for scheme in corpus.schemes.values())
    rules = [rule.id.value for rule in known_rules("*")]
    rows = (
        (f"{len(corpus.contracts)} hypercalls", _counted(classes)),
        (f"{len(_named(corpus, '*')[1])} codes", "of hypercalls without a public layout"),
        (f"{len(corpus.schemes)} schemes", _counted(guests)),
        (f"{len(rules)} rules", ", ".join(rules)),
    )
    lines = [line for head, text in rows for line in filled(text, f"{head:<16}", " " * 16)]
    return "\n".join([*lines, "", *_MORE, ""])


_MORE = (
    "hvproofs list hypercalls      each with its sizes; schemes and rules likewise",
    "hvproofs list schemes 'G/*'   those of guest G",
    "hvproofs explain-rule RULE    what a rule says, and who breaks it",
)


def _counted(found: Counter[str]) -> str:
    return ", ".join(f"{count} {name}" for name, count in sorted(found.items()))
