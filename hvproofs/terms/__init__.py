# SPDX-License-Identifier: MIT
"""A small typed term language and its interpretations."""
