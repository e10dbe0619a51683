# SPDX-License-Identifier: MIT
"""What a guest's allocators and translations do in a run, as its facts describe them."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from hvproofs.audit.facts import PAGE, Allocator, Translation, describing, null_name, region_name
from hvproofs.audit.guest import Guest
from hvproofs.audit.machine.interp import CallEvent, Machine
from hvproofs.audit.machine.memory import GUARD, Data, RunMemory, RunRegion, Stop, StopReason
from hvproofs.audit.machine.world import Handler
from hvproofs.audit.symbolic.symbols import AddressForm


def behind(memory: RunMemory, region: RunRegion) -> None:
    """Somebody else's memory right behind: a store that goes too far does not end the run."""
    memory.add(f"behind {region.name}", GUARD, base=region.base + region.size, data=0)


def functions(
    guest: Guest, values: Mapping[str, int], fresh: Collection[str]
) -> dict[str, Handler]:  # fmt: skip
    """The guest's allocators and translations; `fresh` holds nothing unless it is cleared."""
    return {one.function: _allocator(one, guest, values, fresh) for one in guest.allocator} | {
        one.function: _translation(one, guest) for one in guest.translation
    }


def _allocator(
    fact: Allocator, guest: Guest, values: Mapping[str, int], fresh: Collection[str]
) -> Handler:  # fmt: skip
    def run(machine: Machine, event: CallEvent) -> Data:
        numbers = [one if isinstance(one, int) else None for one in event.arguments]
        size = fact.size_of(numbers)
        if not size:
            raise Stop(StopReason.UNSUPPORTED, f"{fact.function} of unknown size")
        name = region_name(fact.function, event.call.result)
        if values.get(null_name(name)):
            return 0
        undefined = name in fresh and not fact.cleared(guest.zero_flag, numbers)
        # Its base is any multiple of the alignment; a page keeps addresses plain.
        made = machine.memory.add(name, size, align=max(PAGE, fact.alignment(size)),
                                  data=None if undefined else 0)  # fmt: skip
        behind(machine.memory, made)
        virtual = fact.gives is AddressForm.VIRTUAL
        return made.base if virtual else _describe(machine.memory, made, guest.page_struct)

    return run


def _describe(memory: RunMemory, pages: RunRegion, unit: int) -> int:
    """Put what describes pages; its address."""
    made = memory.add(describing(pages.name), -(-pages.size // PAGE) * unit, align=unit, data=0)
    memory.describe(made, pages.base, unit)
    return made.base


def _translation(fact: Translation, guest: Guest) -> Handler:
    def run(machine: Machine, event: CallEvent) -> Data:
        given = event.arguments[fact.argument]
        if fact.takes is not AddressForm.PAGE_STRUCT or not isinstance(given, int):
            return given  # which form it has is known without a run
        region = machine.memory.find(given)
        pages, start = machine.memory.described(given), region.base if region else given
        # What arguments and pointers lead to stands for its memory.
        return start + (given - start) // guest.page_struct * PAGE if pages is None else pages

    return run
