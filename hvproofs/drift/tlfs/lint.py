# SPDX-License-Identifier: MIT
"""Everything inconsistent in a TLFS checkout."""

from __future__ import annotations

from dataclasses import replace

from hvproofs.drift.tlfs.finding import LintFinding
from hvproofs.drift.tlfs.layout import blocks
from hvproofs.drift.tlfs.lint_bits import lint_bits
from hvproofs.drift.tlfs.lint_constants import constants, lint_constants
from hvproofs.drift.tlfs.lint_layout import lint_block
from hvproofs.drift.tlfs.lint_links import lint_calls, lint_links, lint_own_name, lint_steps
from hvproofs.drift.tlfs.lint_names import lint_members, lint_parameters, lint_types
from hvproofs.drift.tlfs.lint_pages import lint_interface, lint_overview, lint_syntax
from hvproofs.drift.tlfs.lint_passing import lint_passing
from hvproofs.drift.tlfs.lint_prose import lint_bits_named, lint_prose
from hvproofs.drift.tlfs.lint_structs import lint_struct_tables
from hvproofs.drift.tlfs.lint_words import (
    lint_calls_named,
    lint_member_types,
    lint_misspelt,
    lint_privileges_named,
    lint_registers_named,
)
from hvproofs.drift.tlfs.pages import Tlfs, TlfsPage, read_tlfs
from hvproofs.drift.tlfs.types import TlfsTypes, prototype, read_types
from hvproofs.spec.contract import Arch

_ACROSS = (
    lint_overview, lint_types, lint_links, lint_calls, lint_calls_named, lint_registers_named,
    lint_privileges_named, lint_misspelt, lint_member_types, lint_bits_named,
)  # fmt: skip
_SHOWN = {Arch.X86_64: "x64", Arch.ARM64: "ARM64"}


def lint_tlfs(path: str) -> tuple[LintFinding, ...]:
    """The inconsistencies of the pages below a folder, in the order of page and line.

    Raises SpecError for a folder without TLFS pages, MissingExtraError without pycparser.
    """
    tlfs = read_tlfs(path)
    types = {arch: read_types(tlfs, arch) for arch in Arch}
    found = [finding for check in _ACROSS for finding in check(tlfs)]
    found += _each_page(tlfs, types)
    order = sorted(set(found), key=lambda f: (f.place, f.line, f.kind.value, f.message))
    return tuple(order)


def _each_page(tlfs: Tlfs, types: dict[Arch, TlfsTypes]) -> list[LintFinding]:
    """What one page alone shows, with the types and constants of all."""
    named = constants(tlfs)
    values = {one.name: one.value for one in named}
    numbers = {name for known in types.values() for name in known.numbers}
    found = [*lint_constants(named)]
    for page in tlfs.hypercalls.values():
        found += [*_layouts(page, types), *lint_interface(page), *lint_parameters(page)]
        found += lint_passing(page, numbers)
    for page in tlfs.pages:
        found += [*lint_syntax(page), *lint_members(page), *lint_struct_tables(page, types, values)]
        found += [*lint_bits(page), *lint_own_name(page), *lint_steps(page)]
        found += lint_prose(page, types)
    return found


def _layouts(page: TlfsPage, types: dict[Arch, TlfsTypes]) -> list[LintFinding]:
    """What is wrong in a table; of one architecture only, that is said."""
    interface = prototype(page)
    tables: dict[int, dict[Arch, set[LintFinding]]] = {}
    for block in blocks(page):
        found = set(lint_block(block, types[block.arch], interface))
        tables.setdefault(block.table.line, {})[block.arch] = found
    out: list[LintFinding] = []
    for by_arch in tables.values():
        always = set.intersection(*by_arch.values())
        out += always
        for arch, found in by_arch.items():
            out += [replace(f, message=f"{f.message} on {_SHOWN[arch]}") for f in found - always]
    return out
