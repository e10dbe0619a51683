# SPDX-License-Identifier: MIT
"""What can be listed by itself; apart, since the command line needs no more to start."""

from __future__ import annotations

from enum import Enum


class ListKind(Enum):
    """The kinds of things that there are."""

    HYPERCALLS = "hypercalls"  # contracts, by call code
    SCHEMES = "schemes"  # by id
    RULES = "rules"  # in the order of reports
