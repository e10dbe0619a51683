# SPDX-License-Identifier: MIT
"""Theorems over the model: named statements about every permitted execution."""

from __future__ import annotations

from dataclasses import dataclass

from hvproofs.layout.obligation import Obligation


@dataclass(frozen=True, slots=True)
class ModelTheorem:
    """A named statement about every permitted execution."""

    name: str  # stable
    statement: str  # in words
    # All must be proved, in order; `own` holds values of a sample, others are 0.
    obligations: tuple[Obligation, ...]
