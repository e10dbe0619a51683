# SPDX-License-Identifier: MIT
"""The runs of one case, and whether a call of one breaks a rule.

Whatever stops a run before the call, or gives a call that keeps the rule, is no witness. What a
run does depends on its values alone: rules that are tried on the same values share the run.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from hvproofs.audit.machine.interp import CallEvent, Machine
from hvproofs.audit.machine.memory import Data, Stop, StopReason
from hvproofs.audit.machine.replay import Called, Made, called, prepare, start
from hvproofs.audit.machine.surroundings import Case
from hvproofs.audit.machine.tries import Answers, RunInputs
from hvproofs.hypervisor.refutation import Refuted
from hvproofs.prove.theorem import theorem
from hvproofs.refute.counterexample import Counterexample, counterexample
from hvproofs.refute.replay import Replayer
from hvproofs.rules.catalogue import RULES
from hvproofs.rules.rule import RuleId


@dataclass(frozen=True, slots=True)
class Seen:
    """A call of a run that breaks a rule."""

    witness: Counterexample
    refuted: Refuted  # the same for the model of a hypervisor


@dataclass(frozen=True, slots=True)
class _Run:
    """A run, as far as it was followed."""

    calls: tuple[Called, ...]  # different ones, in order
    cut: bool  # whether it was left at the last of them
    inputs: RunInputs  # with what the run said of itself


class Runs:
    """Runs of one case, each made once for all rules."""

    def __init__(self, case: Case) -> None:
        """Nothing is run yet."""
        self._case = case
        self._known: dict[frozenset[tuple[str, int]], _Run] = {}

    def __call__(self, rule: RuleId, values: Mapping[str, int]) -> Seen | None:
        """The first call of the run on the values that breaks the rule; None when none does."""
        key = frozenset(values.items())
        run = self._known.get(key)
        seen = _first(run.calls, rule) if run is not None else None
        if run is None or (seen is None and run.cut):
            run, seen = self._run(rule, values)
            self._known[key] = run
        if isinstance(values, RunInputs):
            values.tell(run.inputs)
        return seen

    def _run(self, rule: RuleId, values: Mapping[str, int]) -> tuple[_Run, Seen | None]:
        """Run to the first call that breaks the rule, or to the end."""
        case, inputs, made = self._case, RunInputs(values), Made()
        answers = Answers(inputs)
        seen: Seen | None = None

        def hypercall(machine: Machine, event: CallEvent) -> Data:
            nonlocal seen
            if event.call.line == case.reached.call.line:
                before = len(made)
                one = called(case, inputs, machine, event, made)
                if one is not None and len(made) > before:  # else it kept the rule before
                    seen = _seen(one, rule)
                if seen is not None:
                    raise Stop(StopReason.TRAP, "the rule is broken here")
            return answers.to(event.call)

        machine, _ = prepare(case, inputs, hypercall)
        start(case, machine, inputs)
        return _Run(tuple(made.values()), seen is not None, inputs), seen


def _first(calls: Sequence[Called], rule: RuleId) -> Seen | None:
    return next((seen for one in calls if (seen := _seen(one, rule)) is not None), None)


def _seen(one: Called, rule: RuleId) -> Seen | None:
    """The call as what breaks a rule, on integers; None where it keeps it."""
    claimed, replayer = theorem(one.here, RULES[rule]), Replayer(one.here)
    if claimed is None or not replayer.breaks(claimed.obligations[0], one.concrete):
        return None
    refuted = Refuted(one.here, RULES[rule], claimed.obligations[0], one.concrete)
    return Seen(counterexample(replayer, RULES[rule], one.concrete), refuted)
