# SPDX-License-Identifier: MIT
"""A function of the IR as terms: values, memory, conditions, invariants of loops."""
