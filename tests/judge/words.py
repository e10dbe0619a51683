# SPDX-License-Identifier: MIT
"""What the judge knows of a file: calls and schemes, read from TOML anew."""

from __future__ import annotations

from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import Any

Table = dict[str, Any]


def struct_size(fields: list[Table]) -> int:
    """`sizeof` a C struct: natural alignment up to 8, tail padding."""
    end, alignment = 0, 1
    for member in fields:
        natural = 8
        while member["size"] % natural:
            natural //= 2
        alignment = max(alignment, member.get("align", natural))
        end = max(end, member["offset"] + member["size"])
    return (end + alignment - 1) // alignment * alignment


@dataclass(frozen=True)
class Call:
    """One reading of a hypercall on one architecture; sizes in bytes."""

    name: str
    arch: str
    variant: str
    rep: bool  # whether it is a rep call
    in_header: int
    in_element: int
    out_header: int
    out_element: int
    variable: int | None  # the most qwords of variable header; None: it has none

    @property
    def sides(self) -> dict[str, bool]:
        """Whether input and output have any bytes at all."""
        return {
            "input": bool(self.in_header or self.in_element or self.variable),
            "output": bool(self.out_header or self.out_element),
        }

    @property
    def listed(self) -> bool:
        return bool(self.in_element or self.out_element)

    def input_size(self, qwords: int, n: int) -> int:
        return self.in_header + 8 * qwords + n * self.in_element

    def output_size(self, n: int) -> int:
        return self.out_header + n * self.out_element


def calls(contract: Table) -> list[Call]:
    """Every reading of a contract on every architecture."""
    found = []
    for arch in contract["arch"]:
        own: Table = next((p for p in contract.get("per_arch", []) if arch in p["arch"]), {})
        sides: dict[str, Table] = {
            s: own[s] if s in own else contract.get(s, {}) for s in ("input", "output")
        }
        found.append(_call(contract, arch, contract["follows"], sides))
        for variant in contract.get("variant", []):
            if arch in variant.get("arch", contract["arch"]):
                other = {s: variant.get(s, sides[s]) for s in sides}
                found.append(_call(contract, arch, variant["name"], other))
    return found


def _call(contract: Table, arch: str, variant: str, sides: dict[str, Table]) -> Call:
    header_in, element_in, header_out, element_out = (
        struct_size(sides[side].get(part, []))
        for side in ("input", "output")
        for part in ("header", "element")
    )
    variable = sides["input"].get("variable")
    most = variable["max_qwords"] if variable else None
    return Call(
        contract["name"], arch, variant, contract["class"] == "rep",
        header_in, element_in, header_out, element_out, most,
    )  # fmt: skip


@dataclass(frozen=True)
class Region:
    """Memory."""

    name: str
    size: str
    align: str
    kind: str
    same_as: str
    allocated: bool
    visible: bool
    overlay: bool
    owner: str


@dataclass(frozen=True)
class Place:
    """Where an area goes."""

    region: str
    offset: str
    address: str


@dataclass(frozen=True)
class Scheme:
    """Where a guest puts the areas."""

    id: str
    limit: str | None  # None: the range of the count's type
    regions: dict[str, Region]
    places: dict[str, Place]
    let: tuple[str, ...] = ()
    build: tuple[str, ...] = ()
    run: tuple[str, ...] = ()
    varhead: str = ""
    isolation: str = "none"
    registers: str = ""
    guest_page: int = 0  # bytes; 0: that of the hypervisor
    loop: Table = field(default_factory=dict)
    guard: Table = field(default_factory=dict)
    applies: tuple[str, ...] = ("*",)
    areas: tuple[str, ...] = ()

    def used_for(self, call: Call, codes: tuple[str, ...] = ()) -> bool:
        """Whether the scheme applies to a call."""
        called = (call.name.lower(), *codes)
        matches = any(fnmatchcase(c, p.lower()) for p in self.applies for c in called if c)
        return matches and all(call.sides[side] for side in self.areas)


def scheme(data: Table) -> Scheme:
    """A scheme from the table of its file."""
    regions = {
        name: Region(
            name, r["size"], r["align"], r["kind"], r.get("same_as", ""), r.get("allocated", True),
            r.get("host_visible", False), r.get("overlay", False), r.get("owner", ""),
        )
        for name, r in data["regions"].items()
    }  # fmt: skip
    places = {
        side: Place(p["region"], p["offset"], p.get("address", "linear-map"))
        for side, p in data["place"].items()
    }
    checks, applies = data.get("checks", {}), data.get("applies", {})
    return Scheme(
        data["id"], data.get("limit"), regions, places, tuple(data.get("let", ())),
        tuple(checks.get("build", ())), tuple(checks.get("run", ())), data.get("varhead", ""),
        data.get("isolation", "none"), data.get("registers", ""),
        data.get("guest_page_size", 0), data.get("loop", {}), data.get("guard", {}),
        tuple(applies.get("hypercall", ("*",))), tuple(applies.get("areas", ())),
    )  # fmt: skip
