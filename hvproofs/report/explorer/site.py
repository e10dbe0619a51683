# SPDX-License-Identifier: MIT
"""The site: an index with filters, a page for each scheme, a page of one's own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from hvproofs.prove.guarantee import Guarantee
from hvproofs.report.documents.assumptions import kind_of, unwritten
from hvproofs.report.explorer.export import program
from hvproofs.report.explorer.markup import Markup, data, element, joined, page
from hvproofs.report.explorer.own import own_page
from hvproofs.report.range_text import of_call
from hvproofs.report.text import call_label, headline, refutation
from hvproofs.spec.contract import Arch, Call
from hvproofs.spec.scheme import Scheme, Verdict

Group = tuple[Guarantee, tuple[Arch, ...]]  # one call, and the architectures that agree on it


def site(made: Sequence[Guarantee], also: Sequence[str] = ()) -> dict[str, str]:
    """Every file of the site by its name; the index leads to other files also."""
    schemes: dict[str, list[Guarantee]] = {}
    for one in made:
        schemes.setdefault(one.scheme.id, []).append(one)
    groups = {id_: _grouped(found) for id_, found in sorted(schemes.items())}
    pages = {_file(id_): _scheme_page(found) for id_, found in groups.items()}
    return {"index.html": _index(groups, also), "own.html": own_page(), **pages}


def one_page(made: Sequence[Guarantee]) -> str:
    """The page of one scheme alone, with no links to others."""
    return _scheme_page(_grouped(made), nav=())


def _grouped(made: Sequence[Guarantee]) -> list[Group]:
    """Architectures together where everything that is said is the same."""
    found: dict[tuple[object, ...], tuple[Guarantee, list[Arch]]] = {}
    for one in made:
        verdicts = tuple((r.rule.value, r.verdict) for r in one.results)
        sizes = (one.call.input.header_size, one.call.output.header_size)
        key = (one.call.name, one.call.variant, sizes, verdicts, one.digest)
        found.setdefault(key, (one, []))[1].append(one.call.arch)
    return [(one, tuple(arches)) for one, arches in found.values()]


def _file(id_: str) -> str:
    return f"{re.sub(r'[^a-z0-9]+', '-', id_.lower()).strip('-')}.html"


def _anchor(group: Group) -> str:
    call = group[0].call
    arches = "-".join(arch.value for arch in group[1])
    return f"{call.name}-{call.variant}-{arches}"


def verdict(one: Guarantee) -> str:
    """What is said of all rules together, in a word."""
    if one.rejected:
        return "rejected"
    worst = {r.verdict for r in one.broken}
    if Verdict.REFUTED in worst:
        return "refuted"
    return "unknown" if worst or not one.decided else "proved"


def _index(groups: Mapping[str, Sequence[Group]], also: Sequence[str]) -> str:
    rows = [_index_row(id_, group) for id_, found in groups.items() for group in found]
    guests = sorted({group[0].scheme.guest for found in groups.values() for group in found})
    rules = sorted(
        {r.rule.value for found in groups.values() for one, _ in found for r in one.broken}
    )
    verdicts = ("proved", "refuted", "unknown", "rejected")
    filters = element(
        "form",
        element("label", "words", element("input", name="text", type="search")),
        _select("verdict", verdicts), _select("guest", guests), _select("rule", rules),
        id="filters", role="search",
    )  # fmt: skip
    heads = (element("th", text, scope="col") for text in ("scheme", "call", "verdict", "counts"))
    table = element(
        "table", element("thead", element("tr", *heads)), element("tbody", *rows)
    )  # fmt: skip
    others = [joined(", ", element("a", _AUDIT, href=name)) for name in also]
    body = joined(
        element("nav", element("a", "a page of one's own", href="own.html"), *others),
        element("h1", "Hypercalls and the schemes that place their areas"),
        element("p", "Every call under every scheme, judged by every rule. Proved is a theorem "
                "for the counts beside it; refuted comes with a counterexample."),
        filters, element("p", "", id="count", role="status"), table,
    )  # fmt: skip
    return page("Hypercall areas", element("main", body), ("index.js",))


_AUDIT = "call sites in guest code"


def _select(name: str, values: Sequence[str]) -> Markup:
    options = [element("option", "any", value="")]
    options += [element("option", value, value=value) for value in values]
    return element("label", name, element("select", *options, name=name))


def _index_row(id_: str, group: Group) -> Markup:
    one, word = group[0], verdict(group[0])
    broken = [r.rule.value for r in one.broken]
    link = element("a", id_, href=f"{_file(id_)}#{_anchor(group)}")
    return element(
        "tr", element("td", link), element("td", _label(group)),
        element("td", word, class_=word), element("td", ", ".join(broken) or of_call(one.decided)),
        data_verdict=word, data_guest=one.scheme.guest, data_rules=" ".join(broken),
    )  # fmt: skip


def _label(group: Group) -> str:
    call, arches = group[0].call, group[1]
    only = f" ({', '.join(a.value for a in arches)})" if len(call.contract.arch) > 1 else ""
    return f"{call_label(call)}{only}"


_HOME = (element("nav", element("a", "all calls", href="index.html")),)


def _scheme_page(groups: Sequence[Group], nav: Sequence[Markup] = _HOME) -> str:
    scheme = groups[0][0].scheme
    programs: list[Mapping[str, Any]] = []
    calls: list[Mapping[str, Any]] = []
    places: dict[object, int] = {}
    sections = []
    for group in groups:
        here = group[0].situation
        if here.build and here.regions:
            if here.shape not in places:
                places[here.shape] = len(programs)
                programs.append({**program(here), **_sizes(here.call)})
            calls.append({"program": places[here.shape], **_start(group[0])})
        drawn = len(calls) - 1 if here.build and here.regions else None
        sections.append(_call(group, drawn, alone=len(groups) == 1))
    body = joined(
        *nav,
        element("h1", scheme.id), element("p", scheme.title), *_about(scheme),
        element("h2", "Calls"), *sections, data("data", {"programs": programs, "calls": calls}),
    )  # fmt: skip
    return page(scheme.id, element("main", body), ("walker.js", "draw.js", "scheme.js"))


def _sizes(call: Call) -> Mapping[str, Any]:
    sides = {
        name: {"header": side.header_size, "element": side.element_size}
        for name, side in (("input", call.input), ("output", call.output))
    }
    return {"sizes": sides, "rep": call.is_rep, "max_qwords": call.input.max_qwords}


def _start(one: Guarantee) -> Mapping[str, int]:
    """Where the sliders stand first: the counterexample, or the largest proved count."""
    found = next((r.counterexample for r in one.broken if r.counterexample), None)
    last = min(one.counts.last, 4095) if one.counts else 0
    if found is None or found.steps:
        return {"n": last, "v": 0, "last": last}
    return {"n": min(found.entries, 5000), "v": found.variable_header_qwords, "last": last}


def _about(scheme: Scheme) -> Iterator[Markup]:
    regions = [
        f"{name}: {region.kind.value}, {region.size} bytes, aligned {region.align}"
        for name, region in scheme.regions.items()
    ]
    positions = (("input", scheme.place.input), ("output", scheme.place.output))
    told = [*scheme.let, *(f"{k} = {p.region} + {p.offset}" for k, p in positions if p)]
    told += [f"limit = {scheme.limit}"] if scheme.limit else []
    told += [f"checked at build time: {text}" for text in scheme.checks.build]
    told += [f"checked at run time: {text}" for text in scheme.checks.run]
    yield element("pre", "\n".join([*regions, *told, f"guard: {scheme.guard.in_flight.value}"]))
    if scheme.note:
        yield element("p", scheme.note)
    if scheme.source:
        items = [f"{o.place} ({o.versions})" if o.versions else o.place for o in scheme.source]
        yield element("ul", *(element("li", text) for text in items), class_="sources")


def _call(group: Group, drawn: int | None, *, alone: bool) -> Markup:
    one, word = group[0], verdict(group[0])
    head = element("summary", _label(group), " ", element("span", word, class_=word), " ",
                   element("span", of_call(one.decided), class_="faint"))  # fmt: skip
    parts = [head]
    if drawn is not None:
        parts.append(element("div", class_="drawing", data_call=str(drawn)))
    parts += _refutations(one)
    parts += [_rules(one), *_assumed(one), *_excluded(one), *_sources(one.call)]
    opened = {"open": ""} if alone else {}
    return element("details", *parts, id=_anchor(group), **opened)


def _refutations(one: Guarantee) -> Iterator[Markup]:
    for result in one.broken:
        if result.counterexample is None:
            yield element("p", f"{result.rule.value}: {result.verdict.value}, {result.reason}")
            continue
        yield element("p", element("strong", headline(result), class_="refuted"))
        yield element("pre", "\n".join(refutation(result)))


def _rules(one: Guarantee) -> Markup:
    rows = [
        element("tr", element("td", r.rule.value),
                element("td", r.verdict.value, class_=r.verdict.value),
                element("td", ", ".join(name for name, used in r.hypotheses if used)))
        for r in one.decided
    ]  # fmt: skip
    heads = (element("th", text, scope="col") for text in ("rule", "verdict", "from"))
    return element("table", element("thead", element("tr", *heads)), element("tbody", *rows))


def _assumed(one: Guarantee) -> Iterator[Markup]:
    kinds = {k.id: k for name in one.hypotheses if (k := kind_of(name)) is not None}
    kinds |= {k.id: k for k in unwritten(one.situation)}
    items = [element("li", f"{k.id}: {k.says} ({k.party.value})") for k in kinds.values()]
    yield element("details", element("summary", "Assumed"), element("ul", *items))


def _excluded(one: Guarantee) -> Iterator[Markup]:
    for left_out in one.exclusions:
        yield element("p", f"Excluded by {left_out.by}: where not {left_out.condition}")


def _sources(call: Call) -> Iterator[Markup]:
    texts = [f"{s.id}: {s.place}{f': {s.says}' if s.says else ''}" for s in call.contract.source]
    items = [element("li", text) for text in texts]
    yield element("details", element("summary", "Sources of the sizes"),
                  element("ul", *items, class_="sources"))  # fmt: skip
