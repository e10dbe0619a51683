# SPDX-License-Identifier: MIT
"""Advice: how to divide memory between the two areas of a call, and what it costs."""
