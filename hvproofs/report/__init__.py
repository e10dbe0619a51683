# SPDX-License-Identifier: MIT
"""One module per output format, all made from the same result model."""
