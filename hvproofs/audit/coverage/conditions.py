# SPDX-License-Identifier: MIT
"""What a kernel's configuration decides: conditions of the preprocessor, three-valued.

`#if` is read as far as it speaks of CONFIG_ options; of anything else nothing
is known, and what is not known excludes nothing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

_TEST = re.compile(r"(defined|IS_ENABLED)\s*\(?\s*(CONFIG_\w+)\s*\)?")
_OPTION = re.compile(r"\bCONFIG_\w+")
_SET = re.compile(r"^(CONFIG_\w+)=(?!n$)(.*)", re.MULTILINE)

Config = Mapping[str, str]  # what a .config sets: names to values


def options_set(text: str) -> Config:
    """The options that a .config sets."""
    return dict(_SET.findall(text))


def options_of(text: str) -> tuple[str, ...]:
    """The options that a text names, each once, in its order."""
    return tuple(dict.fromkeys(_OPTION.findall(text)))


@dataclass(frozen=True, slots=True)
class Condition:
    """One `#if` or `#elif` that text stands under, with what came before it in its chain."""

    taken: str  # must hold; empty: `#else`
    refused: tuple[str, ...] = ()  # the branches before it, none of which may hold

    def excluded(self, config: Config) -> bool:
        """Whether a configuration leaves the text out, as far as is known."""
        never = bool(self.taken) and holds(self.taken, config) is False
        return never or any(holds(one, config) is True for one in self.refused)

    def options(self) -> tuple[str, ...]:
        """The options that it names."""
        return options_of(" ".join((self.taken, *self.refused)))


def holds(condition: str, config: Config) -> bool | None:
    """Whether an `#if` of options alone holds; None where that is not known."""
    return _either(condition.split("||"), config) if _plain(condition) else None


def _plain(condition: str) -> bool:
    """Whether it has no parentheses but those of its tests: `||` binds weakest then."""
    return "(" not in _TEST.sub("", condition)


def _either(parts: Sequence[str], config: Config) -> bool | None:
    found = [_all(one.split("&&"), config) for one in parts]
    return True if True in found else None if None in found else False


def _all(parts: Sequence[str], config: Config) -> bool | None:
    found = [_one(one.strip(), config) for one in parts]
    return False if False in found else None if None in found else True


def _one(test: str, config: Config) -> bool | None:
    negated = test.startswith("!")
    if (name := _TEST.fullmatch(test.lstrip("! "))) is None or test.count("!") > 1:
        return None
    if name[2].endswith("_MODULE") or (name[1] == "defined" and config.get(name[2]) == "m"):
        return None
    return (name[2] in config) is not negated
