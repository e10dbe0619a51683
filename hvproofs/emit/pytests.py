# SPDX-License-Identifier: MIT
"""A pytest file: the verdicts of a scheme as they are, so that a change of them fails a test."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from hvproofs.emit.names import head, identifier
from hvproofs.prove.guarantee import Guarantee

_COMMON = """\
import os

import hvproofs

# The scheme's file, where it is no shipped one.
SPECS = hvproofs.load_specs(*filter(None, [os.environ.get("HVPROOFS_SPEC")]))


def verdicts(hypercall, arch, variant):
    report = hvproofs.prove_schemes(SPECS, hypercall=hypercall, scheme={}, variant=variant)
    return {{
        r.rule.value: (r.verdict.value, (r.counts.first, r.counts.last) if r.counts else None)
        for r in report.results
        if r.call.arch.value == arch and r.verdict.value != "not-applicable"
    }}"""


def pytests(made: Sequence[Guarantee]) -> str:
    """One test for each call of a scheme."""
    scheme = made[0].scheme
    told = (f"# {line}".rstrip() for line in head(made, "Tests"))
    lines = [
        "# SPDX-License-Identifier: MIT",
        *told,
        *_COMMON.format(json.dumps(scheme.id)).split("\n"),
    ]
    for one in made:
        lines += ["", "", *_test(one)]
    return "\n".join([*lines, ""])


def _test(one: Guarantee) -> Iterator[str]:
    call = one.call
    name = identifier(call.name, call.variant, call.arch.value)
    yield f"def test_{name}():"
    yield "    expected = {"
    for result in one.decided:
        counts = (result.counts.first, result.counts.last) if result.counts else None
        yield f'        "{result.rule.value}": ("{result.verdict.value}", {counts}),'
    yield "    }"
    yield ""
    arguments = ", ".join(json.dumps(v) for v in (call.name, call.arch.value, call.variant))
    yield f"    assert expected == verdicts({arguments})"
