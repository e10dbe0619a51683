# SPDX-License-Identifier: MIT
"""Members of a JSON object by what they must be, with every fault at its column."""

from __future__ import annotations

import re
from collections.abc import Mapping

from hvproofs.errors import Diagnostic, Location
from hvproofs.hypervisor.positions import JsonMember


class MemberReader:
    """Reads one line, collecting every fault in it."""

    def __init__(self, path: str, line: int) -> None:
        """For line `line` of `path`."""
        self.path, self.line = path, line
        self.faults: list[Diagnostic] = []

    def nested(
        self,
        members: Mapping[str, JsonMember],
        key: str,
        keys: tuple[str, ...],
        *,
        needed: bool = False,
    ) -> tuple[Mapping[str, JsonMember] | None, int]:
        """A member that is an object with known keys, and its column; None if absent or faulty."""
        member = members.get(key)
        if member is None:
            if needed:
                self.fault(1, f"{key!r} is missing")
            return None, 1
        if not isinstance(member.value, dict):
            self.fault(member.column, f"{key!r} is not an object", "an object")
            return None, member.column
        self.known(member.value, keys)
        return member.value, member.column

    def number(
        self,
        members: Mapping[str, JsonMember],
        key: str,
        limit: int,
        what: str = "",
        *,
        needed: bool = False,
    ) -> int:
        """An integer member in 0..limit, 0 if left out."""
        member = members.get(key)
        expected = f"an integer from 0 to {what or f'{limit:#x}'}"
        if member is None:
            if needed:
                self.fault(1, f"{key!r} is missing", expected)
            return 0
        value = integer(member.value)
        if value is None:
            self.fault(member.column, f"{key!r} is not an integer", expected)
        elif value < 0:
            self.fault(member.column, f"{key!r} is negative", expected)
        elif value > limit:
            self.fault(member.column, f"{key!r} is too large", expected)
        else:
            return value
        return 0

    def choice(
        self,
        members: Mapping[str, JsonMember],
        key: str,
        names: list[str],
        default: str,
        column: int = 1,
    ) -> str:
        """A member that is one of `names`; without a `default` it must be there."""
        member = members.get(key)
        if member is None:
            if not default:
                self.fault(column, f"{key!r} is missing", " or ".join(names))
            return default
        if member.value in names:
            return str(member.value)
        self.fault(member.column, f"{key!r} is not known here", " or ".join(names))
        return default

    def text(self, members: Mapping[str, JsonMember], key: str) -> str:
        """A string member, empty if left out."""
        member = members.get(key)
        if member is None or isinstance(member.value, str):
            return "" if member is None else str(member.value)
        self.fault(member.column, f"{key!r} is not a string", "a string")
        return ""

    def flag(self, members: Mapping[str, JsonMember], key: str, *, default: bool = False) -> bool:
        """A boolean member."""
        member = members.get(key)
        if member is None or isinstance(member.value, bool):
            return default if member is None else bool(member.value)
        self.fault(member.column, f"{key!r} is not a boolean", "true or false")
        return False

    def known(self, members: Mapping[str, JsonMember], keys: tuple[str, ...]) -> None:
        """Every member's name must be one of `keys`."""
        for name, member in members.items():
            if name not in keys:
                self.fault(member.key_column, f"unknown key {name!r}", ", ".join(keys))

    def fault(self, column: int, message: str, expected: str = "") -> None:
        """Note a fault."""
        self.faults.append(Diagnostic(Location(self.path, self.line, column), message, expected))

    def octets(self, member: JsonMember, what: str) -> bytes:
        """Bytes written as a string of hexadecimal digits, blanks between them allowed."""
        text = re.sub(r"\s", "", member.value) if isinstance(member.value, str) else None
        if text is not None and re.fullmatch(r"(?:[0-9A-Fa-f]{2})*", text):
            return bytes.fromhex(text)
        self.fault(member.column, f"{what} is no string of bytes", "two digits a byte: 'f001'")
        return b""


def integer(value: object) -> int | None:
    """An integer, or one written as a string (0x, 0o, 0b or decimal); None for anything else."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value
    if isinstance(value, str):
        try:
            return int(value, 0)
        except ValueError:
            return None
    return None
