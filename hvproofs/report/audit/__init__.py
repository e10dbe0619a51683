# SPDX-License-Identifier: MIT
"""What a person or a program reads of an audit's results."""
