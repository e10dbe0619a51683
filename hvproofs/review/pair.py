# SPDX-License-Identifier: MIT
"""Which call site before a series is which after it."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass

from hvproofs.audit.result import SiteResult


@dataclass(frozen=True, slots=True)
class Found:
    """A call site in a file, by the name both trees have of it."""

    file: str
    site: SiteResult


@dataclass(frozen=True, slots=True)
class Paired:
    """A call after the series, and those before it that may be meant: one where it is known."""

    before: tuple[Found, ...]
    after: Found | None

    @property
    def sure(self) -> bool:
        """Whether no other is meant."""
        return len(self.before) == 1 and self.after is not None


def _code(one: Found) -> str:
    return one.site.call.name if one.site.call else ""


# From the nearest kin to the farthest: a key by which calls are put together. Within the first
# the order of the text counts; a function that was renamed, a wrapper that is another and a file
# that is another leave one call on each side, or it is not known which is which.
_KEYS: tuple[Callable[[Found], Hashable], ...] = (
    lambda one: (one.file, one.site.function, one.site.callee, _code(one)),
    lambda one: (one.site.function, one.site.callee, _code(one)),
    lambda one: (one.file, one.site.callee, _code(one)),
    lambda one: (one.file, _code(one)),
    lambda one: (one.site.callee, _code(one)),
)
_MAYBE = _KEYS[2]  # what may be meant where it is not known which


def paired(before: Sequence[Found], after: Sequence[Found]) -> Iterator[Paired]:
    """Each call of both sides in one pair; dead calls are left out."""
    left = [[one for one in side if not one.site.dead] for side in (before, after)]
    for key in _KEYS:
        groups = [_groups(side, key) for side in left]
        for name in list(groups[1]):
            ours, theirs = groups[0].get(name, []), groups[1][name]
            if len(ours) == len(theirs) and (len(ours) == 1 or key is _KEYS[0]):
                for one, other in zip(ours, theirs, strict=True):
                    yield Paired((one,), other)
                    left[0].remove(one)
                    left[1].remove(other)
    maybe = _groups(left[0], _MAYBE)
    for other in left[1]:
        yield Paired(tuple(maybe.get(_MAYBE(other), ())), other)
    meant = {_MAYBE(one) for one in left[1]}
    yield from (Paired((one,), None) for one in left[0] if _MAYBE(one) not in meant)


def _groups(
    side: Sequence[Found], key: Callable[[Found], Hashable]
) -> dict[Hashable, list[Found]]:  # fmt: skip
    found: dict[Hashable, list[Found]] = {}
    for one in side:
        found.setdefault(key(one), []).append(one)
    return found
