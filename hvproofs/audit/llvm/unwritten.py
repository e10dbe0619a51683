# SPDX-License-Identifier: MIT
"""A static pointer into a segment that a file only reads holds what it starts with, in every run.

No other file knows its name (C17 6.2.2), so that where no line of this one writes it or takes its
address it is as good as constant; a compiler that optimises says so, too. FreeBSD reads its per-CPU
structure through such a pointer, which is null for ever. Of other variables that a file does not
write it says nothing: a part of a program that is audited alone may leave out who writes them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection

_NAME = r'@(?:"[^"]+"|[-\w$.]+)'
_STATIC = re.compile(
    rf"^({_NAME}) = internal (?:unnamed_addr )?global (?=ptr addrspace\()(?!.*, section )",
    re.MULTILINE,
)
_READ = re.compile(rf" = load (?!volatile |atomic )[^\n]*?, ptr ({_NAME}), align ")
_ANY = re.compile(_NAME)
_STRING = re.compile(r'(?<!@)"[^"]*"')  # may hold what looks like a name, or half of one


def with_constants(text: str, apart: Collection[str]) -> str:
    """The module with such variables constant; not those `apart`, of which facts speak."""
    static = {found[1] for found in _STATIC.finditer(text)}
    static -= {one for one in static if one[1:].strip('"') in apart or _in_assembly(text, one)}
    if not static:
        return text
    plain = _STRING.sub("", text)
    read, named = Counter(_READ.findall(plain)), Counter(_ANY.findall(plain))
    fixed = {one for one in static if named[one] == read[one] + 1}
    return _STATIC.sub(
        lambda found: found[0].replace("global ", "constant ") if found[1] in fixed else found[0],
        text,
    )


def _in_assembly(text: str, name: str) -> bool:
    """Whether assembly of the module may write it: it speaks of no `@`."""
    lines = (line for line in text.split("\n") if line.startswith("module asm "))
    return any(name[1:].strip('"') in line for line in lines)
