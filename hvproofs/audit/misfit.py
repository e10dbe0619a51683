# SPDX-License-Identifier: MIT
"""Facts of a guest's file about arguments that a function of the code does not have."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hvproofs.audit.guest import Guest
from hvproofs.audit.guestfile import ARGUMENTS
from hvproofs.errors import Diagnostic, Location

_ALL = {**ARGUMENTS, "allocator": ("size", "order", "count", "flags")}
_HEAD = re.compile(r'^(?:declare|define) [^\n@]*@"?([-\w$.]+)"?(\(.*)$', re.MULTILINE)


def misfits(guest: Guest, path: str, text: str) -> Iterator[Diagnostic]:
    """Each such fact, of a module that has the function."""
    wanted = [
        (fact.function, kind, name, value)
        for kind, names in _ALL.items() for fact in getattr(guest, kind) for name in names
        if (value := getattr(fact, name)) is not None
    ]  # fmt: skip
    known = {function for function, *_ in wanted}
    found = {head[1]: head for head in _HEAD.finditer(text) if head[1] in known}
    for function, kind, name, value in wanted:
        many = _parameters(found[function][2]) if function in found else None
        if many is not None and value >= many:
            what = f"{function}() has no argument {value}, counted from 0"
            hint = f"{name} of its [[{kind}]] in the guest's file"
            yield Diagnostic(Location(path), what, f"a number below {many}", hint)


def _parameters(head: str) -> int | None:
    """How many parameters a list in parentheses names; None where it takes any number."""
    depth, commas = 0, 0
    for at, char in enumerate(head):
        depth += (char in "([{<") - (char in ")]}>")
        commas += char == "," and depth == 1
        if not depth:
            inside = head[1:at].strip()
            return None if inside.endswith("...") else commas + 1 if inside else 0
    return None
