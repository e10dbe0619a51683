# SPDX-License-Identifier: MIT
"""Names that do not fit together: parameters, their types, members."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import product

from hvproofs.drift.flatten import is_reserved, plain
from hvproofs.drift.tlfs.finding import LintFinding, LintKind
from hvproofs.drift.tlfs.layout import blocks
from hvproofs.drift.tlfs.lint_structs import bodies
from hvproofs.drift.tlfs.pages import PagePart, Tlfs, TlfsPage
from hvproofs.drift.tlfs.types import TlfsParameter, prototype
from hvproofs.spec.contract import Arch


def lint_types(tlfs: Tlfs) -> Iterator[LintFinding]:
    """Types of parameters that no page defines: one finding each, at the first use.

    A name that stands anywhere outside of the prototypes, in whatever form, counts as defined.
    """
    used: dict[str, list[tuple[TlfsPage, TlfsParameter]]] = {}
    rest = [page.text for page in tlfs.chapters.values()]
    rest += [tlfs.overview.text] if tlfs.overview else []
    for page in tlfs.hypercalls.values():
        interface = prototype(page)
        for parameter in interface.parameters if interface else ():
            if parameter.type.startswith("HV_"):
                used.setdefault(parameter.type, []).append((page, parameter))
        # A page may define a type right above its prototype.
        rest.append(re.sub(r"\bHV_STATUS\s+\w+\s*\(.*?\)\s*;", "", page.text, flags=re.DOTALL))
    rest += [page.text for page in tlfs.datatypes.values()]
    known = {word for text in rest for word in re.findall(r"\w+", text.upper())}
    for name in sorted(used.keys() - known):
        first, parameter = used[name][0]
        pages = list(dict.fromkeys(page.name for page, _ in used[name]))
        more = f"; {', '.join(pages[1:])} use it, too" if pages[1:] else ""
        message = f"no page defines {name}, the type of {parameter.name}{more}"
        rule = "a type that a prototype uses is defined, else its size cannot be known"
        yield LintFinding(first.place, parameter.line, LintKind.NO_TYPE, message, rule)


def lint_parameters(page: TlfsPage) -> Iterator[LintFinding]:
    """A parameter that its table has under another name.

    Told only where it is beyond doubt: of the header's rows and of the parameters passed once,
    exactly one each lacks its counterpart.
    """
    interface = prototype(page)
    header = [b for b in blocks(page) if b.part is PagePart.INPUT]
    if interface is None or not header:
        return
    lines = {plain(line.root): line for line in header[0].lines if not line.reserved}
    once = [p for p in interface.parameters if not p.array and not p.pointer and p.fixed is None]
    known = {plain(p.name) for p in interface.parameters}
    without = [p for p in once if plain(p.name) not in lines and not is_reserved(p.name)]
    other = [line for name, line in lines.items() if name not in known and line.size]
    if len(without) == len(other) == 1:
        name, line = without[0], other[0]
        message = f"the table has {line.name}, the prototype (line {name.line}) {name.name}"
        rule = "a parameter has one name"
        yield LintFinding(page.place, line.line, LintKind.PARAMETER, message, rule)


def lint_members(page: TlfsPage) -> Iterator[LintFinding]:
    """Members of one struct that share a name; a struct that is a variable, not a type."""
    for code, arch in product(page.code, Arch):
        for body in bodies(code, arch):
            names = re.findall(r"\b\w+\s+(\w+)\s*(?:\[\w+\])?\s*(?::\s*\d+)?\s*(?:;|\n)", body.own)
            for name, count in Counter(names).items():
                if count > 1:
                    message = f"{count} members of one struct are called {name}"
                    rule = "members of a struct have different names"
                    yield LintFinding(page.place, body.line, LintKind.SYNTAX, message, rule)
            variable = re.fullmatch(r"\s*(HV_\w+|VM_\w+)\s*", body.tail)
            if body.depth == 0 and variable and re.fullmatch(r"struct|union", body.head):
                message = f"without typedef {variable[1]} is a variable, not a type"
                rule = "a type that has no tag is named by typedef"
                yield LintFinding(page.place, body.line, LintKind.SYNTAX, message, rule)
