# SPDX-License-Identifier: MIT
"""IR run on concrete values, to replay a witness."""
