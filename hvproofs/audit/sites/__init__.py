# SPDX-License-Identifier: MIT
"""From the calls of a function to verdicts."""
