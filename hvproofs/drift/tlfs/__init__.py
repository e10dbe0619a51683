# SPDX-License-Identifier: MIT
"""The pages of the TLFS: read, compared with contracts, and checked against one another."""
