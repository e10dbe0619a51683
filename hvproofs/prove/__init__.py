# SPDX-License-Identifier: MIT
"""Theorems, the solvers behind one small protocol, and the prover."""
