# SPDX-License-Identifier: MIT
"""Contracts against what others say: debug information of real builds, and the TLFS pages."""
