# SPDX-License-Identifier: MIT
"""One entry for each place of the source: inlined contexts and builds brought together.

A helper that makes a hypercall is judged once for every function it was
inlined into. Its entry takes, rule by rule, the weakest verdict of all: what
is refuted in one context is refuted, what is undecided in one is undecided.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from hvproofs.audit.result import Followed, Reach, RuleVerdict, SiteResult, Who
from hvproofs.spec.scheme import Verdict

# Weakest first.
STRENGTH = (Verdict.REFUTED, Verdict.UNKNOWN, Verdict.PROVED, Verdict.NOT_APPLICABLE)

Key = tuple[str, int, int, str, str]


def key(site: SiteResult) -> Key:
    """The place of the source and the hypercall made there."""
    at, name = site.location, site.call.name if site.call else ""
    if at is None:
        return (site.ir, site.line, 0, f"{site.function} {site.instruction}", name)
    return (at.path, at.line, at.column, site.callee, name)


def weakest(verdicts: Iterable[Verdict]) -> Verdict:
    """The weakest of some verdicts; NOT_APPLICABLE of none."""
    return min(verdicts, key=STRENGTH.index, default=Verdict.NOT_APPLICABLE)


def fold(sites: Sequence[SiteResult]) -> tuple[SiteResult, ...]:
    """One entry for each place and hypercall, in the order of first appearance."""
    groups: dict[Key, list[SiteResult]] = {}
    for site in sites:
        groups.setdefault(key(site), []).append(site)
    alive = {one[:4] for one, group in groups.items() if not all(site.dead for site in group)}
    return tuple(
        _folded(group)
        for one, group in groups.items()
        # A call that is dead in one file and alive in another is alive.
        if one[:4] not in alive or not all(site.dead for site in group)
    )


def _folded(group: Sequence[SiteResult]) -> SiteResult:
    living = [site for site in group if not site.dead] or list(group)
    first = min(living, key=lambda site: STRENGTH.index(site.verdict))
    return replace(
        first,
        contexts=_contexts(living),
        verdicts=_rules(living),
        reason=next((site.reason for site in living if site.reason), _silent(first)),
        followed=_followed(living),
        builds=_builds(group),
    )


def _followed(living: Sequence[SiteResult]) -> tuple[Followed, ...]:
    """Each scheme with the differences that any context has; one that a context lacks says less."""
    found: dict[str, Followed] = {}
    for site in living:
        for one in site.followed:
            before = found.get(one.scheme, one)
            both = dict.fromkeys((*before.differences, *one.differences))
            taken = before.limit_from or one.limit_from
            found[one.scheme] = Followed(one.scheme, tuple(both), taken)
    return tuple(found.values())


def _contexts(living: Sequence[SiteResult]) -> int:
    """Builds are the same code again: their contexts are not added."""
    each: dict[str, int] = {}
    for site in living:
        name = site.builds[0][0] if site.builds else ""
        each[name] = each.get(name, 0) + site.contexts
    return max(each.values())


def _silent(site: SiteResult) -> str:
    """A call that no rule speaks of is not proved, and says so."""
    if any(one.verdict is not Verdict.NOT_APPLICABLE for one in site.verdicts):
        return ""
    return "no rule applies to this call"


def _rules(group: Sequence[SiteResult]) -> tuple[RuleVerdict, ...]:
    """The weakest verdict of each rule, in the order the rules first come in; all notes.

    What follows from another in one context and stands alone in the next stands alone.
    """
    order = dict.fromkeys(one.rule for site in group for one in site.verdicts)
    found = {rule: [one for site in group for one in site.verdicts if one.rule == rule]
             for rule in order}  # fmt: skip
    return tuple(
        replace(
            min(all_, key=lambda one: (STRENGTH.index(one.verdict), one.follows is not None)),
            notes=tuple(dict.fromkeys(step for one in all_ for step in one.notes)),
            reach=_reach(all_),
        )
        for all_ in found.values()
    )


def _reach(all_: Sequence[RuleVerdict]) -> Reach | None:
    """Everybody who comes to any of some refutations, once each."""
    found = [one.reach for one in all_ if one.reach is not None]
    ways = {way.who: way for reach in reversed(found) for way in reversed(reach.ways)}
    if not found:
        return None
    return Reach(all(one.closed for one in found), tuple(ways[one] for one in Who if one in ways))


def _builds(group: Sequence[SiteResult]) -> tuple[tuple[str, Verdict], ...]:
    """The verdict in each build, in the order of their names."""
    found: dict[str, list[Verdict]] = {}
    for site in group:
        for name, verdict in site.builds:
            found.setdefault(name, []).append(verdict)
    # Dead in one place and alive in another of the same build: what is alive counts.
    return tuple(
        (name, weakest([one for one in verdicts if one is not Verdict.NOT_APPLICABLE] or verdicts))
        for name, verdicts in sorted(found.items())
    )


def in_build(sites: Sequence[SiteResult], name: str) -> tuple[SiteResult, ...]:
    """The entries of one build, under its name."""
    return tuple(replace(site, builds=((name, site.verdict),)) for site in sites)
