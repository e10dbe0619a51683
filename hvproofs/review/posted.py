# SPDX-License-Identifier: MIT
"""The review of a series on a tree: IR made before and after it, then compared."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from hvproofs.audit.audit import AuditOptions
from hvproofs.audit.guest import Guest
from hvproofs.decide.reached import each
from hvproofs.errors import Diagnostic
from hvproofs.review.build import Build, Made
from hvproofs.review.lines import Writing
from hvproofs.review.reach import Sites, sites
from hvproofs.review.review import review
from hvproofs.review.series import Patch
from hvproofs.review.tree import Tree
from hvproofs.review.verdict import Compared, Review
from hvproofs.spec.corpus import Corpus


@dataclass(frozen=True, slots=True)
class _Both:
    """What one configuration makes of the tree before and after."""

    build: Build
    before: Made
    after: Made


def review_series(
    tree: Tree, patches: Sequence[Patch], configurations: Sequence[str], guest: Guest,
    corpus: Corpus, options: AuditOptions,
) -> Review:  # fmt: skip
    """What the patches do, in the configurations that build a file they touch.

    Raises SpecError for a patch that does not apply, UsageError for a configuration refused.
    """
    builds = [Build(tree.path, name, tree.home / f"build-{name}") for name in configurations]
    tree.rehearse(patches)
    shutil.rmtree(tree.home / "ir", ignore_errors=True)
    for build in each("configurations made", builds):
        build.configure()
    names, _ = _names(tree, patches, guest)
    before = [_made(tree, one, names, "before") for one in each("configurations built", builds)]
    writing = Writing(tree.path)
    for number, patch in enumerate(patches, 1):
        with writing.by(number, patch.files):
            tree.apply(patch)
    names, unread = _names(tree, patches, guest)
    after = [_made(tree, one, names, "after") for one in each("configurations built", builds)]
    both = [_Both(*one) for one in zip(builds, before, after, strict=True)]
    found = [_one(one, guest, corpus, options) for one in both if one.before.files or
             one.after.files]  # fmt: skip
    made = _merged(found, (*_not_built(names, both), *unread))
    return replace(made, lines=writing.lines(), patches=tuple(patches))


def _names(
    tree: Tree, patches: Sequence[Patch], guest: Guest
) -> tuple[list[str], tuple[Diagnostic, ...]]:
    """The C files that are touched; with a header, all files whose hypercalls it may change.

    And what cannot be read, so that nobody knows.
    """
    touched = [name for patch in patches for name in patch.files]
    found = {name for name in touched if name.endswith(".c")}
    headers = [name for name in touched if name.endswith(".h")]
    reached = sites(tree.path, headers, guest) if headers else Sites(())
    built = {name for name in found if tree.exists(name)}
    return sorted({*built, *reached.files}), reached.unread


def _made(tree: Tree, build: Build, names: Sequence[str], side: str) -> Made:
    return build.make(names, tree.home / "ir" / build.name / side)


def _one(both: _Both, guest: Guest, corpus: Corpus, options: AuditOptions) -> Review:
    """The review in one configuration, its name at each call."""
    name = both.build.name
    state = next((one.id for one in guest.configuration if one.id == name), "")
    options = replace(options, configuration=state or options.configuration)
    found = review(both.before.files, both.after.files, guest, corpus, options)
    return replace(found, compared=tuple(_named(one, name) for one in found.compared))


def _named(one: Compared, name: str) -> Compared:
    before = tuple(replace(site, builds=((name, site.verdict),)) for site in one.before)
    after = one.after and replace(one.after, builds=((name, one.after.verdict),))
    return replace(one, before=before, after=after)


def _not_built(names: Sequence[str], both: Sequence[_Both]) -> Iterator[Diagnostic]:
    """Files of which nothing is known after the series: by its fault, or built nowhere here."""
    for name in names:
        faults = [one for one in both if name in one.after.faults]
        broken = [one for one in faults if name in one.before.files]
        nowhere = not any(name in one.after.files for one in both)
        if faults and (broken or nowhere):
            one = (broken or faults)[0]
            fault = one.after.faults[name]
            what = f"in configuration {one.build.name}: {fault.message}"
            hint = "the series breaks it" if broken else "no configuration here builds this file"
            yield replace(fault, message=what, hint=hint)


def _merged(found: Sequence[Review], failed: tuple[Diagnostic, ...]) -> Review:
    solvers = found[0].solvers if found else ()
    return Review(
        tuple(site for one in found for site in one.compared),
        sum(one.untouched for one in found),
        tuple(dict.fromkeys(bad for one in found for bad in one.bad)),
        tuple(dict.fromkeys((*(bad for one in found for bad in one.failed), *failed))),
        solvers,
    )
