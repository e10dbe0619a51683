# SPDX-License-Identifier: MIT
"""The questions of the thread: what is claimed, and how its answer is computed."""
