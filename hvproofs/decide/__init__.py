# SPDX-License-Identifier: MIT
"""The only room that asks a solver: from an obligation to a decision."""
