# SPDX-License-Identifier: MIT
"""What earlier runs found, on disk, under the digest of all that it depends on."""
