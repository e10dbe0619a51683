# SPDX-License-Identifier: MIT
"""From answers to a scheme file that loads."""

from __future__ import annotations

import json
import tomllib
from dataclasses import dataclass

from hvproofs.errors import SpecError
from hvproofs.spec.check_scheme import check_all
from hvproofs.spec.contract import Contract
from hvproofs.spec.scheme import Guard, RegionKind, Scheme
from hvproofs.spec.toml import Document
from hvproofs.spec.validate import build

PAGE = "HV_HYP_PAGE_SIZE"


@dataclass(frozen=True, slots=True)
class Answers:
    """What a scheme says. Offsets and limit are C expressions."""

    hypercall: str  # the contract's name
    id: str  # GUEST/NAME
    title: str  # what the code does
    kind: RegionKind  # of the page or of both
    own_page: bool  # whether the output has a page of its own
    input: str  # bytes from the beginning of the page; empty: the call has no input
    output: str  # likewise
    limit: str  # entries; empty: the code checks none
    guard: Guard  # what keeps others away during a call


def default_limit(contract: Contract, *, own_page: bool) -> str:
    """The most entries that fit; empty for a call without a list."""
    if not (contract.input.element_size or contract.output.element_size):
        return ""
    together = f"ALIGN({_size('in', contract)}, 8) + {_size('out', contract)} <= {PAGE}"
    apart = f"{_size('in', contract)} <= {PAGE} && {_size('out', contract)} <= {PAGE}"
    return f"largest(n: {apart if own_page else together})"


def _size(side: str, contract: Contract) -> str:
    variable = " + in.variable" if side == "in" and contract.input.variable else ""
    return f"sizeof({side}.header){variable} + n * sizeof({side}.element)"


def scheme_text(answers: Answers, path: str) -> str:
    """The file; raises SpecError with the places of faults in it, which is to be `path`."""
    text = "\n".join([*_head(answers), *_regions(answers), *_place(answers), ""])
    document = Document(path, tomllib.loads(text), text.encode())
    faults = list(check_all(build(Scheme, document), document))
    if faults:
        raise SpecError(faults)
    return text


def _head(answers: Answers) -> list[str]:
    lines = [
        f"id = {_string(answers.id)}",
        f"guest = {_string(answers.id.partition('/')[0])}",
        f"title = {_string(answers.title)}",
    ]
    lines += [f"limit = {_string(answers.limit)}"] if answers.limit else []
    return [*lines, "", "[applies]", f"hypercall = [{_string(answers.hypercall)}]", ""]


def _regions(answers: Answers) -> list[str]:
    names = ["page", "output-page"] if answers.own_page and answers.output else ["page"]
    is_a = [f"kind = {_string(answers.kind.value)}", f'size = "{PAGE}"', f'align = "{PAGE}"', ""]
    return [line for name in names for line in (f"[regions.{name}]", *is_a)]


def _place(answers: Answers) -> list[str]:
    second = "output-page" if answers.own_page else "page"
    places = (("input", "page", answers.input), ("output", second, answers.output))
    return [
        "[place]",
        *(
            f'{side} = {{region = "{region}", offset = {_string(offset)}}}'
            for side, region, offset in places
            if offset
        ),
        "",
        "[guard]",
        f"in_flight = {_string(answers.guard.value)}",
    ]


def _string(text: str) -> str:
    # JSON's strings are TOML's, but for DEL.
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
