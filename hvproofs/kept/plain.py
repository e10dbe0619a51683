# SPDX-License-Identifier: MIT
"""Values of a few classes as text and back: data, of which nothing is run and nothing is checked.

For what was checked before it was kept, and is read again by the code that kept it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from types import ModuleType
from typing import Any

_BUILT_IN = (tuple, dict)
_BARE = (str, int, bool, float, type(None))  # as JSON has them


class Plain:
    """Dataclasses and enums of some modules, tuples and tables of them, and what JSON has."""

    def __init__(self, modules: Iterable[ModuleType]) -> None:
        """What is of any other class has no text."""
        own = (
            one for module in modules for one in vars(module).values()
            if isinstance(one, type) and one.__module__ == module.__name__
            and (is_dataclass(one) or issubclass(one, Enum))
        )  # fmt: skip
        # A value that is no bare one is a list: the number of its class, and what it is made of.
        self._makers: Sequence[type] = (*_BUILT_IN, *own)
        self._numbers = {one: number for number, one in enumerate(self._makers)}

    def text(self, value: object) -> str:
        """Raises KeyError for a class that is not known."""
        return json.dumps(self._made_plain(value), ensure_ascii=False, separators=(",", ":"))

    def value(self, text: str) -> Any:
        """What had this text."""
        return self._made(json.loads(text))

    def _made_plain(self, value: Any) -> Any:
        kind = type(value)
        if kind in _BARE:
            return value
        return [self._numbers[kind], *map(self._made_plain, _parts(value, kind))]

    def _made(self, value: Any) -> Any:
        if type(value) is not list:
            return value
        made = self._made
        parts = [made(one) if type(one) is list else one for one in value[1:]]
        maker = self._makers[value[0]]
        if maker is tuple:
            return tuple(parts)
        if maker is dict:
            return dict(zip(parts[::2], parts[1::2], strict=True))
        return maker(*parts)


def _parts(value: Any, kind: Any) -> Iterable[Any]:
    """What a value is made of."""
    if kind is tuple:
        return value  # type: ignore[no-any-return]  # a tuple
    if kind is dict:
        return (part for item in value.items() for part in item)
    return (
        (value.value,) if issubclass(kind, Enum) else (getattr(value, one) for one in _names(kind))
    )


@cache
def _names(kind: Any) -> tuple[str, ...]:
    return tuple(one.name for one in fields(kind))
