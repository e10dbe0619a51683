# SPDX-License-Identifier: MIT
"""From the results of each command to a document of findings."""
