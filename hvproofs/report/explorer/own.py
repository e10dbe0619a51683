# SPDX-License-Identifier: MIT
"""The page of one's own: any sizes, a limit and two offsets, as terms for the walker."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from hvproofs.layout.area import ADDRESS, Area, Model, Region, constant, placed, raw_size
from hvproofs.layout.situation import SIDES
from hvproofs.report.explorer.export import nodes
from hvproofs.report.explorer.markup import Markup, data, element, joined, page
from hvproofs.rules.catalogue import RULES
from hvproofs.rules.control import rep_count_encodable, variable_header_encodable
from hvproofs.rules.rule import OfBoth, OfEach
from hvproofs.spec.tlfs import MAX_QWORDS, PAGE
from hvproofs.terms import build as b
from hvproofs.terms.term import Term

# Where the output goes, by the name that links carry.
WHERE = {
    "behind": "behind the input, rounded up to 8", "half": "half a page on",
    "own": "in a page of its own", "number": "at the offset below",
}  # fmt: skip
# Name, label, start value, greatest value.
FIELDS = (
    ("I", "input header, bytes", 16, 65536), ("i", "input entry, bytes", 4, 65536),
    ("O", "output header, bytes", 0, 65536), ("o", "output entry, bytes", 16, 65536),
    ("V", "variable header at most, qwords", 0, 1100), ("L", "limit, entries", 204, 5000),
    ("a", "input at, bytes into its page", 0, 65536),
    ("b", "output at, where a number", 2048, 65536),
    ("n", "n to draw, entries", 204, 5000), ("v", "v to draw, qwords", 0, 1100),
)  # fmt: skip


def _var(name: str) -> Term:
    return b.var(name, ADDRESS)


def areas(where: str) -> Mapping[str, Area]:
    """Both areas, the sizes and offsets of which are variables."""
    size = constant(PAGE)
    first = Region("page", constant(0), size, size, present=True)
    second = Region("page of its own", size, size, size, present=True)
    in_raw = raw_size(_var("I"), _var("i"), _var("v"), _var("n"))
    out_raw = raw_size(_var("O"), _var("o"), constant(0), _var("n"))
    input_ = placed(first, _var("a"), in_raw)
    offset = {
        "behind": b.add(_var("a"), input_.padded), "half": constant(PAGE // 2),
        "own": constant(0), "number": _var("b"),
    }[where]  # fmt: skip
    return {"input": input_, "output": placed(second if where == "own" else first, offset, out_raw)}


def named(where: str) -> Iterator[tuple[str, Term]]:
    """What the page shows, by name: the rules are those that every theorem has."""
    both, model = areas(where), Model()
    for side in SIDES:
        area = both[side]
        yield f"{side}.start", area.start
        yield f"{side}.raw", area.raw
        yield f"{side}.padded", area.padded
        yield f"{side}.base", area.region.base
        yield f"{side}.room", area.region.size
    empty = {side: b.eq(both[side].padded, constant(0)) for side in SIDES}
    for id_, rule in RULES.items():
        match rule.areas:
            case OfEach(sides, formula) if id_.value != "region-present":
                goals = [b.or_(empty[side], formula(model, both[side])) for side in sides]
                yield f"rule.{id_.value}", b.and_(*goals)
            case OfBoth(formula):
                goal = formula(*(both[side] for side in SIDES))
                yield f"rule.{id_.value}", b.or_(*empty.values(), goal)
    yield "rule.rep-count-encodable", rep_count_encodable(_var("n"), is_rep=True)
    yield "rule.variable-header-encodable", variable_header_encodable(_var("v"), MAX_QWORDS)


def programs() -> Mapping[str, Any]:
    """One program for each place of the output."""
    found = {}
    for where in WHERE:
        terms = dict(named(where))
        made, places = nodes(terms.values())
        found[where] = {"nodes": made, "roots": dict(zip(terms, places, strict=True))}
    return found


def own_page() -> str:
    """The whole file."""
    fields = [
        element("label", label, element(
            "input", type="number", name=name, min="0", max=str(most), value=str(start)))
        for name, label, start, most in FIELDS
    ]  # fmt: skip
    options = [element("option", text, value=key) for key, text in WHERE.items()]
    where = element("label", "output", element("select", *options, name="where"))
    body = joined(
        element("nav", element("a", "all calls", href="index.html")),
        element("h1", "A page of one's own"),
        element("p", _READ),
        element("form", *fields, where, id="own"),
        element("output", "", id="told", for_="own", role="status"),
        element("div", element("div", ""), class_="drawing", id="drawing"),
        data("data", programs()),
    )
    return page("A page of one's own", element("main", body), ("walker.js", "draw.js", "own.js"))


_READ = Markup(
    "The areas are drawn at <i>n</i> and <i>v</i>, and every count and header up to the limits is "
    "tried by evaluating the prover's own terms. That is a check of these cases and no theorem: "
    "write a scheme and run <code>hvproofs prove FILE</code> for one. The link in the address bar "
    "carries what is entered."
)
