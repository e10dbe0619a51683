# SPDX-License-Identifier: MIT
"""Proofs that somebody else can check: formulas as clauses, refutations, and their checker."""
