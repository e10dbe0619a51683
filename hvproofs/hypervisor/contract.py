# SPDX-License-Identifier: MIT
"""A contract as the model knows it: sizes, and the names of its fields."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache
from glob import escape

from hvproofs.errors import UsageError
from hvproofs.hypervisor.call import CallKind, CallShape
from hvproofs.hypervisor.fields import CallField, Fields
from hvproofs.spec import contract as spec
from hvproofs.spec.corpus import Corpus
from hvproofs.spec.tlfs import QWORD


def shape_of(call: spec.Call, *, staged: bool = False) -> CallShape:
    """The sizes of a hypercall; `staged`: a simple one may pass through several states."""
    return CallShape(
        CallKind.REP if call.is_rep else CallKind.SIMPLE,
        call.input.header_size, call.input.element_size,
        call.output.header_size, call.output.element_size,
        variable=call.input.variable is not None, code=call.contract.call_code,
        staged=staged and not call.is_rep, most_qwords=call.input.max_qwords or None,
        set_offset=_set_offset(call.input) if call.input.variable else None,
    )  # fmt: skip


def _set_offset(side: spec.Side) -> int | None:
    """Where the set of processors stands in a header that has its format and its mask."""
    places = {field.name: (field.offset, field.size) for field in side.header}
    form, mask = places.get("Format"), places.get("ValidBanksMask")
    together = form and mask and mask == (form[0] + QWORD, QWORD) and form[1] == QWORD
    return form[0] if form and together else None


def _called(corpus: Corpus, pattern: str) -> list[spec.Contract]:
    return [contract for contract in corpus.contracts.values() if contract.is_called(pattern)]


def named_in(
    load: Callable[[], Corpus],
    choose: Callable[[Corpus, str], list[spec.Contract]] = _called,
) -> Callable[[str, spec.Arch], CallShape | None]:
    """What knows calls by name or call code; the specs are loaded when one is asked for.

    As the reading followed has it on that architecture; None where there is no such call, unless
    `choose` raises an error of its own. It raises UsageError for a call of another architecture.
    """
    loaded = cache(load)

    @cache
    def named(name: str, arch: spec.Arch) -> CallShape | None:
        found = choose(loaded(), escape(name))
        if not found:
            return None
        for call in spec.calls(found[0]):
            if call.arch is arch and call.variant == found[0].follows:
                return shape_of(call)
        raise UsageError(f"{found[0].name} is no call of {arch.value}")

    return named


def fields_of(call: spec.Call) -> Fields:
    """The names of a hypercall's fields."""
    variable = call.input.variable
    names = () if variable is None else tuple(
        CallField(f"{variable.name}[{index}]", index * QWORD, QWORD)
        for index in range(variable.max_qwords)
    )  # fmt: skip
    return Fields(
        _fields(call.input.header), names, _fields(call.input.element),
        _fields(call.output.header), _fields(call.output.element),
    )  # fmt: skip


def _fields(fields: Iterable[spec.Field]) -> tuple[CallField, ...]:
    return tuple(CallField(f.name, f.offset, f.size) for f in fields)
