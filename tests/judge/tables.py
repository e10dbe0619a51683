# SPDX-License-Identifier: MIT
"""The rules that are tables: register blocks and who else can use a region."""

from __future__ import annotations

from judge.situations import Moment, Program

# Convention: bytes for input, bytes for both, the unit that the input is rounded up to before
# output follows (0: no output in registers). TLFS, Register Call Conventions.
BLOCKS = {
    "x86-64": (16, 0), "x86-64-xmm": (112, 0), "x86-64-xmm-output": (112, 16), "x86-32": (16, 0),
    "x86-32-xmm": (112, 0), "arm64-smccc": (128, 8), "arm64-hvc1": (128, 16), "ghcb": (0, 0),
    "tdx": (112, 0),
}  # fmt: skip
# Guard: who is kept away. A per-CPU region is out of other CPUs' reach.
TASKS, HANDLERS = {"task", "preemption"}, {"softirq", "interrupt"}
AWAY = {
    "none": set(), "preempt-off": TASKS, "bh-off": TASKS | {"softirq"},
    "irqs-off": TASKS | HANDLERS, "lock": {*TASKS, "other-cpu"},
    "lock-irqs-off": {*TASKS, *HANDLERS, "other-cpu"},
}  # fmt: skip
OWNERS = {"per-cpu": "cpu", "page": "call", "heap": "call", "stack": "call", "static": "shared"}


def capacity(program: Program, moment: Moment) -> bool:
    """Whether the parameters of a fast call fit."""
    room, unit = BLOCKS[program.scheme.registers]
    taken = program.call.input_size(max(moment.v, moment.announced), moment.n)
    output = program.call.output_size(moment.n)
    if not output:
        return taken <= room
    return bool(unit) and -(-taken // unit) * unit + output <= room


def exclusive(program: Program) -> bool | None:
    """Whether nobody else can use the regions of the areas; None: the owner is not stated."""
    scheme = program.scheme
    guard = scheme.guard.get("in_flight", "none")
    users = set(scheme.guard.get("users", ("task", "softirq", "interrupt")))
    for side, place in scheme.places.items():
        if not program.call.sides[side]:
            continue
        region = scheme.regions[place.region]
        owner = region.owner or OWNERS.get(region.kind)
        if owner is None:
            return None
        actors = set(users)
        if "task" in users:
            actors.add("preemption")
        if owner == "shared" and users:
            actors.add("other-cpu")
        if owner != "call" and actors - AWAY[guard]:
            return False
    return True
