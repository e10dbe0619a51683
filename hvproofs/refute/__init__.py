# SPDX-License-Identifier: MIT
"""Counterexamples: minimised, replayed on integers, explained byte by byte."""
