# SPDX-License-Identifier: MIT
"""Who comes to a call: entry functions that the guest's facts name, and the calls from there.

Followed are direct calls in the files given. A call through a pointer is not: who comes to a
function that only pointers lead to is not known, unless a fact names it. So a way that is found is
there, and where none is found there may be one. Whoever comes there need not choose what breaks a
rule: it says how bad a refutation may be, and no verdict rests on it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from hvproofs.audit.guest import Guest, How
from hvproofs.audit.llvm.text import ModuleText
from hvproofs.audit.result import Reach, RuleVerdict, SiteResult, Way, Who
from hvproofs.audit.sites.callers import is_static, only_called
from hvproofs.rules.code import USER_CONTROLLED, USER_LEAK
from hvproofs.spec.scheme import Verdict

Node = tuple[str, str]  # the file of a static function, else nothing; and its name
Calls = tuple[tuple[Node, Node], ...]  # who calls, and whom

ENTRIES = {Who.USER: How.FROM_USER, Who.HOST: How.FROM_HOST}
# A run that breaks one of these, or what it follows from, shows memory of a program itself.
OF_PROGRAMS = (USER_CONTROLLED.id, USER_LEAK.id)


def direct_calls(path: str, text: ModuleText) -> Calls:
    """The direct calls between functions of a file, and of others from there."""
    return tuple(sorted({
        (_node(path, text, one.name), _node(path, text, name))
        for one in text.functions.values()
        for name in one.callees()
        if not name.startswith("llvm.")
    }))  # fmt: skip


def _node(path: str, text: ModuleText, name: str) -> Node:
    return (path if is_static(text, name) else "", name)


def closed(text: ModuleText, site: SiteResult) -> SiteResult:
    """The result with whether all callers of its function are in its file, where it is refuted."""
    if site.verdict is not Verdict.REFUTED:
        return site
    whole = is_static(text, site.function) and only_called(text, site.function)
    return _refutations(site, lambda one: replace(one, reach=Reach(whole)))


def reached(
    sites: Sequence[SiteResult], parts: Sequence[Calls], guest: Guest
) -> tuple[SiteResult, ...]:
    """The results with the ways to each refutation, through all files."""
    callers: dict[Node, list[Node]] = {}
    for caller, callee in (pair for part in parts for pair in part):
        callers.setdefault(callee, []).append(caller)
    defined = frozenset(caller for part in parts for caller, _ in part)

    def told(site: SiteResult) -> SiteResult:
        here = (site.ir, site.function)
        start = here if here in defined else ("", site.function)
        ways = tuple(_ways(site, start, callers, guest))
        own = ways or (Way(Who.USER, (site.function,)),)

        def with_ways(one: RuleVerdict) -> RuleVerdict:
            shown = {one.rule, *(each.rule for each in site.behind(one))}
            mine = ways if shown.isdisjoint(OF_PROGRAMS) else own
            return replace(one, reach=replace(one.reach or Reach(), ways=mine))

        return _refutations(site, with_ways)

    return tuple(told(one) if one.verdict is Verdict.REFUTED else one for one in sites)


def _refutations(site: SiteResult, change: Callable[[RuleVerdict], RuleVerdict]) -> SiteResult:
    return replace(site, verdicts=tuple(
        change(one) if one.verdict is Verdict.REFUTED else one for one in site.verdicts
    ))  # fmt: skip


def _ways(
    site: SiteResult, start: Node, callers: Mapping[Node, Sequence[Node]], guest: Guest
) -> Iterator[Way]:
    """A shortest way from each kind of entry function, those of user space first."""
    inside = [one.function for one in site.location.chain()] if site.location else []
    ways: dict[Node, tuple[str, ...]] = {start: (site.function,)}
    waiting = [start]
    for node in waiting:  # grows: those that are nearer come first
        for one in callers.get(node, ()):
            if one not in ways:
                ways[one] = (one[1], *ways[node])
                waiting.append(one)
    for who, how in ENTRIES.items():
        inlined = guest.told(inside, how)
        found = next((way for way in ways.values() if guest.told(way[:1], how)), None)
        if inlined is not None:
            yield Way(who, (inlined.function,))
        elif found is not None:
            yield Way(who, found)
