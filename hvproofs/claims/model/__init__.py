# SPDX-License-Identifier: MIT
"""The hypervisor model itself, proved: what every permitted execution of a call does."""
