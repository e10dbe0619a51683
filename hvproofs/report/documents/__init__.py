# SPDX-License-Identifier: MIT
"""Documents made from verdicts: guarantees, the ledger of assumptions, soundness."""
