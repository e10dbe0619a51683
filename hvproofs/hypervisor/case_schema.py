# SPDX-License-Identifier: MIT
"""What `hvproofs dispatch` reads and writes, as JSON Schema: the one place where it is said."""

from __future__ import annotations

from typing import Any

from hvproofs.hypervisor.abi import Abi
from hvproofs.hypervisor.call import CallKind, SetFormat
from hvproofs.hypervisor.content import ACCESSES, MOST_PAGES
from hvproofs.hypervisor.dispatch import Ending
from hvproofs.hypervisor.profile import PROFILES
from hvproofs.hypervisor.result import CallStatus, labels
from hvproofs.spec.tlfs import MAX_REPS, PAGE

DIALECT = "https://json-schema.org/draft/2020-12/schema"
_BYTES = r"^\s*(?:[0-9A-Fa-f]\s*[0-9A-Fa-f]\s*)*$"


def _number(says: str, most: int) -> dict[str, Any]:
    return {
        "description": f"{says}; a number, or a string such as 0x1000",
        "anyOf": [
            {"type": "integer", "minimum": 0, "maximum": most},
            {"type": "string", "pattern": r"^\s*\+?[0-9][0-9A-Fa-fxobXOB_]*\s*$"},
        ],
    }


def _word(says: str) -> dict[str, Any]:
    return _number(says, (1 << 64) - 1)


def _one_of(says: str, values: list[str]) -> dict[str, Any]:
    return {"description": says, "enum": values}


def _object(says: str, members: dict[str, Any], *needed: str) -> dict[str, Any]:
    return {
        "description": says, "type": "object", "properties": members,
        "required": list(needed), "additionalProperties": False,
    }  # fmt: skip


def _bytes(says: str) -> dict[str, Any]:
    return {"description": f"{says}: two digits a byte", "type": "string", "pattern": _BYTES}


def _map(says: str, values: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"description": says, "type": "object", "additionalProperties": values, **more}


def case_schema() -> dict[str, Any]:
    """The schema of a case."""
    members = {
        "id": {"description": "any text, given back with the outcome", "type": "string"},
        "call": {"anyOf": [
            {"description": "a contract's name, or its call code: HvCallGetVpRegisters, 0x50",
             "type": "string"},
            _call(),
        ]},
        "control": _word("the hypercall input value"),
        "input_gpa": _word("where the input lies; 0 if left out"),
        "output_gpa": _word("where the output is to lie; 0 if left out"),
        "abi": _one_of("the calling convention; x86-64 if left out", [abi.value for abi in Abi]),
        "profile": _one_of("whose answers: the text's, if left out, or OpenVMM's", list(PROFILES)),
        **_content(),
        "handler": _object(
            "what the call's handler reports",
            {"status": {"description": "HV_STATUS_SUCCESS if left out; HV_STATUS_TIMEOUT: the call"
                        " is cut short", "type": "string"},
             "reps": _number("entries completed in all", MAX_REPS),
             "output": _bytes("the output list it gives, whole")},
        ),
        "vtl": _object(
            "of HvCallVtlCall and HvCallVtlReturn",
            {"register": _word("the input register, RAX or ECX; 0 if left out"),
             "allowed": {"description": "whether the state of the levels admits the switch; true if"
                         " left out", "type": "boolean"}},
        ),
    }  # fmt: skip
    return {"$schema": DIALECT, "title": "hvproofs dispatch case",
            **_object("a hypercall instruction", members, "call", "control")}  # fmt: skip


def _content() -> dict[str, Any]:
    """The members of a case that have bytes, in memory or in registers."""
    return {
        "memory": _map(
            "the pages that are mapped, by address, and what the guest may do to each; no other"
            " page is. Left out: every access succeeds", {"enum": list(ACCESSES)},
            maxProperties=MOST_PAGES,
        ),
        "data": _map("what stands in the memory, by address; the rest is 0", _bytes("the bytes")),
        "registers": _map(
            "of a fast call: the registers of the parameter block by name, such as RDX, R8, XMM0"
            " (128 bits) or X2; what is left out is 0", _number("the value", (1 << 128) - 1),
        ),
        "processors": _object(
            "the set that the variable header is held to; where the call is named and the case has"
            " data or registers, the set that stands in its input",
            {"format": _one_of("sparse-4k if left out", [one.value for one in SetFormat]),
             "mask": _word("the banks that follow; 0 if left out")},
        ),
    }  # fmt: skip


def _call() -> dict[str, Any]:
    sizes = {
        name: _number(f"bytes of the {words}; 0 if left out", PAGE)
        for name, words in (
            ("input_header", "fixed input"), ("input_element", "input of each entry"),
            ("output_header", "fixed output"), ("output_element", "output of each entry"),
        )
    }  # fmt: skip
    says = {
        "variable": "whether it has a variable header",
        "staged": "whether it may be cut short though it is simple",
    }
    flags = {name: {"description": words, "type": "boolean"} for name, words in says.items()}
    kind = _one_of("its class", [kind.value for kind in CallKind])
    code = _number("the call code that is recognised; any if left out", 0xFFFF)
    return _object("a call by its sizes", {"kind": kind, "code": code, **sizes, **flags}, "kind")


def outcome_schema() -> dict[str, Any]:
    """The schema of an outcome."""
    statuses = list(labels(frozenset(CallStatus)))
    word = {"type": ["integer", "null"], "minimum": 0}
    members = {
        "line": {"description": "of the case, from 1", "type": "integer", "minimum": 1},
        "id": {"description": "that of the case", "type": "string"},
        "statuses": {
            "description": "what the guest may see: one, or a choice that the text leaves",
            "type": "array", "items": {"enum": statuses},
        },
        "reps_completed": {"description": "entries in all", "type": "integer", "minimum": 0},
        "control": {"description": "the input value as rewritten; null: it is not", **word},
        "result": {"description": "the result value; null: a choice, or none", **word},
        "ending": _one_of("how the instruction ends", [one.value for one in Ending]),
        "output": {
            "description": "of a case with data or the handler's output, where memory is given: the"
            " output list as it is left; null: it is not mapped",
            "type": ["string", "null"], "pattern": _BYTES,
        },
        "registers": _map(
            "of a case with registers: those that were written", {"type": "string"}
        ),
    }  # fmt: skip
    needed = [name for name in members if name not in ("output", "registers")]
    return {"$schema": DIALECT, "title": "hvproofs dispatch outcome",
            **_object("what comes of a case", members, *needed)}  # fmt: skip
