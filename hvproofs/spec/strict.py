# SPDX-License-Identifier: MIT
"""How files become dataclasses: no unknown key, no conversion of one type to another.

The dataclasses stay free of the validation library; it reads this attribute.
"""

from __future__ import annotations

from typing import Any, Final

STRICT: Final[dict[str, Any]] = {"extra": "forbid", "strict": True}
