# SPDX-License-Identifier: MIT
"""A call and a scheme made of nothing but what a test says, without files."""

from __future__ import annotations

from dataclasses import replace

from hvproofs.layout.builder import situation
from hvproofs.layout.obligation import Obligation
from hvproofs.layout.situation import Situation
from hvproofs.prove.theorem import theorem
from hvproofs.refute.replay import Replayer
from hvproofs.rules.catalogue import RULES
from hvproofs.rules.rule import RuleId
from hvproofs.spec.contract import Arch, Call, CallClass, Contract, Field, Side, Variable
from hvproofs.spec.scheme import Place, Position, Region, RegionKind, Scheme

PAGE = Region(RegionKind.PAGE, "HV_HYP_PAGE_SIZE", "HV_HYP_PAGE_SIZE")


def call(qwords: int = 0) -> Call:
    """A rep call of 8 bytes and 16 each entry, and 8 bytes of output."""
    variable = Variable("V", qwords) if qwords else None
    input_ = Side((Field("H", 0, 8),), variable, (Field("E", 0, 16),))
    output = Side((Field("O", 0, 8),))
    contract = Contract("HvCallX", 1, CallClass.REP, (Arch.X86_64,), "tlfs", input_, output)
    return Call(contract, Arch.X86_64, "tlfs", input_, output)


def scheme(**changes: object) -> Scheme:
    """A page for each side, and four entries a call."""
    place = Place(Position("a", "0"), Position("b", "0"))
    plain = Scheme("test/one", "test", "", place, {"a": PAGE, "b": PAGE}, limit="4")
    return replace(plain, **changes)  # type: ignore[arg-type]


def situated(qwords: int = 0, **changes: object) -> Situation:
    """The call placed by the scheme."""
    return situation(call(qwords), scheme(**changes))


def obligation(here: Situation, rule: str, name: str) -> Obligation:
    """One of a theorem's."""
    claimed = theorem(here, RULES[RuleId(rule)])
    assert claimed is not None
    return next(one for one in claimed.obligations if one.name == name)


def replayer(qwords: int = 0, **changes: object) -> Replayer:
    """What evaluates its terms."""
    return Replayer(situated(qwords, **changes))
