# SPDX-License-Identifier: MIT
"""A site of files that need nothing else: every call under every scheme, drawn and tried."""
