# SPDX-License-Identifier: MIT
"""What can be wrong with the pages themselves."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class LintKind(Enum):
    """The rules of thumb; each member's comment is its rule."""

    GAP = "gap"  # bytes of no row, unless alignment explains them and no padding row was begun
    OVERLAP = "overlap"  # a row starts inside of the row before
    SAME_OFFSET = "same-offset"  # two rows start at one offset
    ORDER = "order"  # rows do not stand in the order of their offsets
    SIZE = "size"  # a row's size is not that of the parameter's type
    MISALIGNED = "misaligned"  # a field is not at its natural alignment (datatypes/overview.md)
    EXCEEDS_PAGE = "exceeds-page"  # a block is larger than a page, which no area may cross
    CODE = "code"  # pages give one call different codes or classes, or two calls one code
    NAME = "name"  # the prototype's function has not the page's name
    PARAMETER = "parameter"  # the table has a parameter of the prototype under another name
    NOT_LISTED = "not-listed"  # a page is missing from the overview
    NO_TABLE = "no-table"  # the prototype has parameters that no table places
    PER_ELEMENT = "per-element"  # what is passed once per call stands in a table per element
    NO_TYPE = "no-type"  # the prototype uses a type that no page defines
    SYNTAX = "syntax"  # C that no compiler takes: a missing semicolon, two members of one name

    BITS = "bits"  # ranges of bits overlap, leave a gap or have not the register's width
    LINK = "link"  # a link names a page or an anchor that does not exist
    REFERENCE = "reference"  # a text names another page, call, type or member than it means
    MEMBER = "member"  # a table of a struct's members differs from the struct
    CONSTANT = "constant"  # one name has two values, or two names of one list have one
    PROSE = "prose"  # a number in a sentence is not that of the table it speaks of
    PASSING = "passing"  # how a prototype passes a parameter fits neither C nor the tables


@dataclass(frozen=True, slots=True, order=True)
class LintFinding:
    """One inconsistency of the documents."""

    place: str  # the page, from the TLFS folder
    line: int  # counted from 1
    kind: LintKind
    message: str  # what is inconsistent, in one sentence
    rule: str  # why that is wrong: the rule of thumb
