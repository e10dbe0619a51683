# SPDX-License-Identifier: MIT
"""A call whose area lies in one of several places: each is judged on its own.

Under the condition that selects a place every address made by the same choice lies in it. That
is so for a whole run where the choice is made once in it, so where a loop may choose anew the
call is judged as it is, with an area that could not be found.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from hvproofs.audit.checks.subject import Code, Subject
from hvproofs.audit.llvm import ir
from hvproofs.audit.symbolic.conditions import all_of
from hvproofs.audit.symbolic.function import Evaluated
from hvproofs.audit.symbolic.symbols import Choice, Origin, Pointer, Value
from hvproofs.terms import build as b
from hvproofs.terms.term import Term, variables


def options(subject: Subject) -> list[Subject]:
    """The call in each case that the solver does not exclude; it alone where there are no cases."""
    found = [subject]
    for name in ("input", "output"):
        found = [case for one in found for case in _split(one, name)]
    return found or [subject]


def _split(subject: Subject, name: str) -> Iterator[Subject]:
    side = subject.side(name)
    if not isinstance(side, Choice) or not _once(subject.code, [when for when, _ in side.options]):
        yield subject
        return
    for when, _ in side.options:
        case = _narrowed(subject, when)
        if not case.code.follows([case.reached.path], b.boolean(False)):
            yield case


def _once(code: Code, conditions: list[Term]) -> bool:
    """Whether a run gives the variables of some conditions one value, or none."""
    blocks = {one.result: spot.block for spot, one in code.graph.instructions() if one.result}
    for name in variables(conditions):
        kind, _, what = name.partition(".")
        match kind:
            case "arg":
                continue
            case "branch":
                block = what
            case _:
                unknown = code.evaluated.unknowns.get(name)
                block = blocks.get(what, "") if unknown is not None else ""
                if unknown is not None and unknown.origin is Origin.LOOP:
                    return False
        if code.graph.loops.get(block, {""}):
            return False
    return True


def _narrowed(subject: Subject, when: Term) -> Subject:
    """The call under a condition: what was chosen by it is known, and where runs go with it."""
    code, evaluated = subject.code, subject.code.evaluated
    values = {name: _one(value, when) for name, value in evaluated.values.items()}
    chosen = _chosen(code, evaluated.values, values)
    found = replace(
        code, evaluated=_under(evaluated, values, when), memory={},
        meant={**code.meant, **chosen},
    )  # fmt: skip
    reached = subject.reached
    arguments = tuple(_one(one, when) for one in reached.arguments)
    path = all_of((reached.path, when))
    return replace(subject, code=found, reached=replace(reached, arguments=arguments, path=path))


def _under(evaluated: Evaluated, values: dict[str, Value], when: Term) -> Evaluated:
    paths = {block: all_of((path, when)) for block, path in evaluated.paths.items()}
    edges = {edge: all_of((path, when)) for edge, path in evaluated.edges.items()}
    return replace(evaluated, values=values, paths=paths, edges=edges)


def _one(value: Value, when: Term) -> Value:
    if isinstance(value, Choice):
        return next((one for condition, one in value.options if condition == when), value)
    return value


def _chosen(code: Code, before: Mapping[str, Value], after: Mapping[str, Value]) -> dict[str, str]:
    """The results of choices that are known now, each with the place it lies in."""
    made = {
        one.result for _, one in code.graph.instructions() if isinstance(one, ir.Phi | ir.Select)
    }
    return {
        name: value.place.name for name in made
        if isinstance(before.get(name), Choice) and isinstance(value := after[name], Pointer)
    }  # fmt: skip
