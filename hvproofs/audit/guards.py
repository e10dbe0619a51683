# SPDX-License-Identifier: MIT
"""Facts about functions of a guest that keep others out: interrupts, and who holds a lock.

The classes are parts of the files of specs/guests.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import ClassVar

from hvproofs.spec.strict import STRICT


class GuardKind(Enum):
    """What a function does to interrupts on this CPU."""

    IRQS_OFF = "irqs-off"  # they are off afterwards
    IRQS_ON = "irqs-on"  # they are on afterwards
    IRQS_SAVE = "irqs-save"  # they are off afterwards; the result is the flags from before
    IRQS_RESTORE = "irqs-restore"  # they are on afterwards if the flags given say so


@dataclass(frozen=True, slots=True)
class GuardFunction:
    """A function of the guest that turns interrupts off or on."""

    __pydantic_config__: ClassVar = STRICT

    function: str
    does: GuardKind
    flags: int = 0  # of IRQS_RESTORE: the argument that holds the flags


class LockKind(Enum):
    """What a function does to a lock that one context at a time holds."""

    TAKES = "takes"  # it is this context's afterwards
    GIVES = "gives"  # it is nobody's afterwards


@dataclass(frozen=True, slots=True)
class LockFunction:
    """A function that takes a lock, however long it waits for it, or gives it back."""

    __pydantic_config__: ClassVar = STRICT

    function: str
    does: LockKind
    lock: int = 0  # argument that points to the lock
