# SPDX-License-Identifier: MIT
"""Random contracts and schemes as TOML text, with everything that the language has."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import Any

from judge import phrases as p
from judge.machine import Machine

Phrases = tuple[list[str], list[str]]
KINDS = ["page", "per-cpu", "static", "heap", "page", "per-cpu", "stack", "vmalloc"]


@dataclass(frozen=True)
class Case:
    """One contract, one scheme, one machine."""

    name: str
    contract: str  # TOML text
    scheme: str  # TOML text
    machine: Machine


def show(value: Any) -> str:
    """A TOML value."""
    match value:
        case bool():
            return str(value).lower()
        case int():
            return str(value)
        case str():
            return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
        case list():
            return "[" + ", ".join(map(show, value)) + "]"
    return "{" + ", ".join(f"{k} = {show(v)}" for k, v in value.items()) + "}"


def fields(size: int) -> list[dict[str, Any]]:
    """A struct of that size: qwords, and what is left over in bytes."""
    found = []
    for offset in range(0, size - size % 8, max(8, size // 24 * 8)):
        step = min(max(8, size // 24 * 8), size - size % 8 - offset)
        found.append({"name": f"F{offset}", "offset": offset, "size": step, "align": 8})
    at = size - size % 8
    for part in (4, 2, 1):
        if size - at >= part:
            found.append({"name": f"F{at}", "offset": at, "size": part})
            at += part
    return found


class Generator:
    """One case from one seed."""

    def __init__(self, seed: int) -> None:
        self.rng = rng = Random(seed)  # noqa: S311 - a fixed sequence
        self.seed = seed
        self.small = rng.random() < 0.5
        page = rng.choice([32, 64, 128]) if self.small else 4096
        bits = rng.choice([8, 9, 10]) if self.small else 52
        self.machine = Machine(page, page, bits)
        self.rep = rng.random() < 0.7
        self.lets: list[str] = []

    def chance(self, share: float) -> bool:
        return self.rng.random() < share

    def case(self) -> Case:
        contract = self.contract()
        return Case(f"t{self.seed}", contract, self.scheme(), self.machine)

    def side(self, variable: bool) -> dict[str, Any]:
        rng, page = self.rng, self.machine.page
        multiple = self.rep or variable
        sizes = (
            [0, 8, 8, 16, 24] if multiple else [0, 4, 8, 12, 16, 24, page // 2 + 4, page, page + 8]
        )
        if not self.small and self.chance(0.1):
            sizes = [page // 2, page - 8, page]
        found: dict[str, Any] = {"header": fields(rng.choice(sizes))}
        if self.rep and self.chance(0.6):
            few, many = [1, 2, 3, 4, 6, 8, 8, 16], [1, 2, 4, 4, 8, 8, 8, 16, 24, 32]
            found["element"] = fields(rng.choice(few if self.small else many))
        if variable:
            most = rng.choice([1, 2, 3, 5]) if self.small else rng.choice([1, 2, 4, 8, 64])
            found["variable"] = {"name": "V", "max_qwords": most}
        return {key: value for key, value in found.items() if value}

    def contract(self) -> str:
        name, variable = f"HvCallT{self.seed}", self.chance(0.45)
        arch = self.rng.choice([["x86-64"]] * 6 + [["arm64"], ["x86-64", "arm64"]])
        lines = [f'name = "{name}"', f"call_code = {0x100 + self.seed % 0xF000}",
                 f'class = "{"rep" if self.rep else "simple"}"', f"arch = {show(arch)}",
                 'follows = "a"']  # fmt: skip
        for side, has in (("input", variable), ("output", False)):
            table = self.side(has)
            lines += [f"[{side}]", *(f"{k} = {show(v)}" for k, v in table.items())] if table else []
        lines += ["[[source]]", 'id = "a"', 'place = "here"']
        if len(arch) == 2 and self.chance(0.5):
            lines += ["[[per_arch]]", 'arch = ["arm64"]', f"output = {show(self.side(False))}"]
        if self.chance(0.15):
            lines += ["[[variant]]", 'name = "b"', 'why = "other"',
                      f"input = {show(self.side(variable))}"]  # fmt: skip
        return "\n".join(lines) + "\n"

    def pick(self, phrases: Phrases, late: bool, wild: float = 0.06) -> str:
        """A phrase, seldom one that goes wrong, more seldom a tree of anything."""
        names = [*p.NAMES, *(let.split("=")[0].split()[-1] for let in self.lets)]
        if late:
            names += p.LATE
        else:
            late_lets = ("twice", "used", "last")
            names = [name for name in names if name not in late_lets]
        if self.chance(wild):
            bound = self.rng.choice(["8", "64", p.PAGE, "5000"])
            return p.bounded(self.rng, names, bound)
        usual, odd = phrases
        text = self.rng.choice(odd if self.chance(0.15) else usual)
        return text.replace("{P}", str(self.machine.page))

    def checks(self) -> list[str]:
        lines, rng = ["[checks]"], self.rng
        if self.chance(0.15):
            lines.append(f"build = {show(rng.sample(p.BUILD, rng.choice([1, 1, 2])))}")
        if self.chance(0.3):
            run = [self.pick(p.RUN, True, 0.1) for _ in range(rng.choice([1, 1, 1, 2]))]
            lines.append(f"run = {show(run)}")
        return lines if len(lines) > 1 else []

    def region(self, name: str) -> list[str]:
        rng = self.rng
        plain = self.chance(0.55)
        size = p.PAGE if plain else self.pick(p.SIZES, True)
        align = p.PAGE if plain or self.chance(0.3) else rng.choice(p.ALIGNS)
        align = rng.choice(p.NO_ALIGNS) if self.chance(0.01) else align
        lines = [f"[regions.{name}]", f'kind = "{rng.choice(KINDS)}"', f"size = {show(size)}",
                 f"align = {show(align)}"]  # fmt: skip
        for key, share in (("host_visible", 0.5), ("overlay", 0.04)):
            lines += [f"{key} = true"] if self.chance(share) else []
        lines += ["allocated = false"] if self.chance(0.05) else []
        return lines + (
            [f'owner = "{rng.choice(["cpu", "call", "shared"])}"'] if self.chance(0.5) else []
        )

    def regions(self) -> tuple[list[str], list[str]]:
        names = ["one", "two", "three"][: self.rng.choice([1, 1, 2, 2, 3])]
        lines = [self.region(name) for name in names]
        if self.chance(0.15):
            lines.append(["[regions.alias]", *lines[0][1:], f'same_as = "{names[0]}"'])
            names.append("alias")
        return names, [line for region in lines for line in region]

    def place(self, names: list[str]) -> list[str]:
        lines = ["[place]"]
        for side in ("input", "output"):
            position = {"region": self.rng.choice(names), "offset": self.pick(p.OFFSETS, True)}
            if self.chance(0.2):
                position["address"] = self.rng.choice(["page-walk", "page-walk", "virtual"])
            lines.append(f"{side} = {show(position)}")
        return lines

    def tail(self) -> list[str]:
        rng, lines = self.rng, []
        if self.chance(0.4):
            lines += ["[loop]", f'advance = "{rng.choice(["completed", "asked"])}"',
                      f"repeats = {show(self.chance(0.4))}",
                      f'counter = "{rng.choice(["u16", "u32", "u64"])}"',
                      f"assume_progress = {show(self.chance(0.8))}"]  # fmt: skip
        guards = ["none", "preempt-off", "bh-off", "irqs-off", "lock", "lock-irqs-off", "irqs-off"]
        lines += ["[guard]", f'in_flight = "{rng.choice(guards)}"']
        if self.chance(0.3):
            users = rng.sample(["task", "softirq", "interrupt", "nmi"], rng.randrange(4))
            lines.append(f"users = {show(users)}")
        return lines

    def scheme(self) -> str:
        rng = self.rng
        count = rng.choice([0, 0, 1, 2])
        self.lets = [self.rng.choice(p.LETS[self.chance(0.15)]) for _ in range(count)]
        self.lets = list(dict.fromkeys(self.lets))
        lines = [f'id = "t/t{self.seed}"', 'guest = "t"', 'title = "t"']
        lines += [f"let = {show(self.lets)}"] if self.lets else []
        lines.append(f"limit = {show(self.pick(p.LIMITS, False))}")
        if self.chance(0.2):
            lines.append(f"varhead = {show(rng.choice(p.VARHEAD))}")
        if self.chance(0.15):
            lines.append(f'isolation = "{rng.choice(["snp", "tdx"])}"')
        if not self.small and self.chance(0.1):
            lines.append(f"guest_page_size = {rng.choice([4096, 16384, 65536])}")
        applies = ["[applies]", f'hypercall = ["HvCallT{self.seed}"]']
        if self.chance(0.06):
            blocks = ["x86-64", "x86-64-xmm", "x86-64-xmm-output", "x86-32", "arm64-smccc", "ghcb",
                      "x86-32-xmm", "arm64-hvc1", "tdx"]  # fmt: skip
            lines += [
                'form = "fast"',
                f'registers = "{rng.choice(blocks)}"',
                "regions = {}",
                "place = {}",
            ]
            return "\n".join([*lines, *applies, *self.checks(), *self.tail()]) + "\n"
        names, regions = self.regions()
        return "\n".join(
            [*lines, *applies, *regions, *self.place(names), *self.checks(), *self.tail()]
        ) + "\n"  # fmt: skip


def case(seed: int) -> Case:
    """The case of a seed."""
    return Generator(seed).case()
