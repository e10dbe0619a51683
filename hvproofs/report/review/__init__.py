# SPDX-License-Identifier: MIT
"""A review as text; what it is made of is in the room `review`."""
