# SPDX-License-Identifier: MIT
"""Where bytes go: areas, regions and placements as terms. No solver."""
