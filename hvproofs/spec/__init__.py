# SPDX-License-Identifier: MIT
"""What people write down: contracts, schemes, claims and C expressions."""
