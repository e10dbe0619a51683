# SPDX-License-Identifier: MIT
"""What every folder of tests shares."""

from __future__ import annotations

import os
from collections.abc import Callable

import pytest


@pytest.fixture(scope="session")
def fuzz() -> Callable[[int], int]:
    """How many random cases a test makes: its own default, or HVPROOFS_FUZZ (`make fuzz`)."""
    return lambda default: int(os.environ.get("HVPROOFS_FUZZ") or default)
