# SPDX-License-Identifier: MIT
"""The rules, one definition each (SEMANTICS.md, section 3)."""
