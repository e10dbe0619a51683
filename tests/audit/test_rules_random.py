# SPDX-License-Identifier: MIT
"""Random functions that turn interrupts on and off: the verdicts against every possible run.

Each function is a list of steps, some under a condition. Python walks the list for every state of
interrupts at entry and every choice of the conditions; the same list, as IR, is audited. The file
holds them all, so that LLVM runs once.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from itertools import product
from pathlib import Path

import pytest

from hvproofs.audit.audit import AuditOptions, audit
from hvproofs.audit.guestfile import load_guest
from hvproofs.report.audit.fold import weakest
from hvproofs.rules.rule import RuleId
from hvproofs.spec.corpus import load_shipped, shipped
from hvproofs.spec.scheme import Verdict

pytest.importorskip("llvmlite")
pytest.importorskip("z3")

CONDITIONS = 3
FUNCTIONS = 60
OPS = ("off", "off", "on", "restore", "restore", "return", "nothing", "nothing")


@dataclass(frozen=True)
class Step:
    """One thing a function does."""

    op: str
    condition: int | None  # the argument it depends on; None: always


def _function(random_: random.Random) -> list[Step]:
    """Some steps, with one read of the page's pointer and one call behind it."""
    steps = [Step("off", None)] if random_.random() < 0.8 else []
    while len(steps) < random_.randint(2, 6):
        step = Step(random_.choice(OPS), random_.choice([None, *range(CONDITIONS)]))
        if step != Step("return", None):
            steps.append(step)
    read = random_.randint(0, len(steps))
    steps.insert(read, Step("read", None))
    steps.insert(random_.randint(read + 1, len(steps)), Step("call", None))
    return [*steps, Step("restore", None)] if random_.random() < 0.8 else steps


def _broken(steps: list[Step], entry: bool, choices: tuple[bool, ...]) -> tuple[bool, bool]:
    """Whether one run returns in another state, and whether it calls with the page exposed."""
    state, exposed, called = entry, False, False
    for step in steps:
        if step.condition is not None and not choices[step.condition]:
            continue
        match step.op:
            case "off":
                state = False
            case "on":
                state = True
            case "restore":
                state = state or entry
            case "return":
                break
            case "read":
                exposed = state
            case "call":
                called = called or exposed
        exposed = exposed or state
    return state is not entry, called


def _ir(name: str, steps: list[Step]) -> str:
    arguments = ", ".join(f"i1 noundef zeroext %c{i}" for i in range(CONDITIONS))
    lines = [
        f"define i64 @{name}({arguments}) {{", "entry:",
        '  %flags = call i64 asm sideeffect "pushf ; pop $0", "=r,~{memory}"()',
        "  br label %s0",
    ]  # fmt: skip
    for index, step in enumerate(steps):
        lines.append(f"s{index}:")
        if step.condition is not None:
            lines += [f"  br i1 %c{step.condition}, label %d{index}, label %s{index + 1}",
                      f"d{index}:"]  # fmt: skip
        lines += _op(step.op, index)
    return "\n".join([*lines, f"s{len(steps)}:", "  ret i64 0", "}"])


def _op(op: str, index: int) -> list[str]:
    onward = f"  br label %s{index + 1}"
    sti = '  call void asm sideeffect "sti", "~{memory}"()'
    match op:
        case "off":
            return ['  call void asm sideeffect "cli", "~{memory}"()', onward]
        case "on":
            return [sti, onward]
        case "restore":
            return [
                f"  %m{index} = and i64 %flags, 512", f"  %t{index} = icmp ne i64 %m{index}, 0",
                f"  br i1 %t{index}, label %r{index}, label %s{index + 1}",
                f"r{index}:", sti, onward,
            ]  # fmt: skip
        case "return":
            return ["  ret i64 1"]
        case "read":
            return [
                f"  %cpu = {LOAD}(ptr elementtype(i64) @this_cpu_off)",
                "  %variable = load ptr, ptr @hyperv_pcpu_input_arg, align 8",
                "  %slot = getelementptr i8, ptr %variable, i64 %cpu",
                "  %page = load ptr, ptr %slot, align 8", onward,
            ]  # fmt: skip
        case "call":
            return ["  %status = call i64 @hv_do_hypercall(i64 1, ptr %page, ptr null)", onward]
        case _:
            return [onward]


LOAD = 'call i64 asm sideeffect "movq %gs:$1, $0", "=r,*m"'
HEAD = """target datalayout = "e-m:e-i64:64-i128:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"
@this_cpu_off = external global i64, align 8
@hyperv_pcpu_input_arg = external global ptr, align 8
declare i64 @hv_do_hypercall(i64, ptr, ptr)
"""


@pytest.fixture(scope="module")
def verdicts(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[list[Step], dict]]:
    """The steps of each function and its verdict for each rule."""
    random_ = random.Random(20)  # noqa: S311 - nothing secret
    made = {f"f{index}": _function(random_) for index in range(FUNCTIONS)}
    path: Path = tmp_path_factory.mktemp("random") / "random.ll"
    path.write_text("\n".join([HEAD, *(_ir(name, steps) for name, steps in made.items())]))
    guest = load_guest(str(shipped() / "guests" / "linux.toml"))
    rules = frozenset({RuleId("irqs-unbalanced"), RuleId("exclusive-use")})
    report = audit([str(path)], guest, load_shipped(expressions=False), AuditOptions(rules=rules))
    assert not report.bad
    found: dict[str, dict] = {}
    for site in report.sites:  # LLVM may make two calls of one: the weaker verdict counts
        for one in () if site.dead else site.verdicts:
            before = found.setdefault(site.function, {}).get(one.rule, one.verdict)
            found[site.function][one.rule] = weakest((before, one.verdict))
    return [(made[name], rules) for name, rules in found.items()]


def _runs(steps: list[Step]) -> list[tuple[bool, bool]]:
    choices = product([False, True], repeat=CONDITIONS)
    return [_broken(steps, entry, one) for one in choices for entry in (False, True)]


def test_every_kind_of_verdict_is_met(verdicts: list[tuple[list[Step], dict]]) -> None:
    assert len(verdicts) >= FUNCTIONS // 2
    for rule in (RuleId("irqs-unbalanced"), RuleId("exclusive-use")):
        met = [found[rule] for _, found in verdicts]
        assert met.count(Verdict.PROVED) >= 3
        assert met.count(Verdict.REFUTED) >= 3


def test_interrupts_are_balanced_exactly_where_every_run_says_so(
    verdicts: list[tuple[list[Step], dict]],
) -> None:
    for steps, found in verdicts:
        broken = any(unbalanced for unbalanced, _ in _runs(steps))
        wanted = (Verdict.REFUTED,) if broken else (Verdict.PROVED, Verdict.NOT_APPLICABLE)
        assert found[RuleId("irqs-unbalanced")] in wanted, steps


def test_exclusive_use_is_never_proved_nor_refuted_against_the_runs(
    verdicts: list[tuple[list[Step], dict]],
) -> None:
    for steps, found in verdicts:
        exposed = any(one for _, one in _runs(steps))
        never = Verdict.PROVED if exposed else Verdict.REFUTED
        assert found[RuleId("exclusive-use")] is not never, steps
