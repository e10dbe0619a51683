# SPDX-License-Identifier: MIT
"""Everything inconsistent in a TLFS checkout."""

from __future__ import annotations

from hvproofs.drift.tlfs.finding import LintFinding
from hvproofs.drift.tlfs.layout import blocks
from hvproofs.drift.tlfs.lint_layout import lint_block
from hvproofs.drift.tlfs.lint_names import lint_members, lint_parameters, lint_types
from hvproofs.drift.tlfs.lint_pages import lint_interface, lint_overview, lint_syntax
from hvproofs.drift.tlfs.pages import read_tlfs
from hvproofs.drift.tlfs.types import prototype, read_types
from hvproofs.spec.contract import Arch


def lint_tlfs(path: str) -> tuple[LintFinding, ...]:
    """The inconsistencies of the pages below a folder, in the order of page and line.

    Raises SpecError for a folder without TLFS pages, MissingExtraError without pycparser.
    """
    tlfs = read_tlfs(path)
    found = [*lint_overview(tlfs), *lint_types(tlfs)]
    types = {arch: read_types(tlfs, arch) for arch in Arch}
    for page in tlfs.hypercalls.values():
        interface = prototype(page)
        for block in blocks(page):
            found += lint_block(block, types[block.arch], interface)
        found += [*lint_interface(page), *lint_parameters(page)]
    for page in (*tlfs.hypercalls.values(), *tlfs.datatypes.values()):
        found += [*lint_syntax(page), *lint_members(page)]
    order = sorted(set(found), key=lambda f: (f.place, f.line, f.kind.value, f.message))
    return tuple(order)
