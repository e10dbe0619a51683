# SPDX-License-Identifier: MIT
"""A guest that makes calls step by step: what harm would look like to its own code."""
