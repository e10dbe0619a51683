# SPDX-License-Identifier: MIT
"""LLVM IR as files: made ready by LLVM, read by a grammar of our own."""
