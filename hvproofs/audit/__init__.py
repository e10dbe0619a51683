# SPDX-License-Identifier: MIT
"""Real guest code in: LLVM IR, its hypercall sites, and theorems about them."""
