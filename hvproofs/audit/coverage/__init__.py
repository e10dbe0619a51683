# SPDX-License-Identifier: MIT
"""What an audit of IR did not see of a source tree: an over-approximation by text."""
