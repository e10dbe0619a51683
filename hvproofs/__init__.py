# SPDX-License-Identifier: MIT
"""hvproofs: proofs and refutations of how Hyper-V guests place hypercall areas."""

__version__ = "0.1.0"
