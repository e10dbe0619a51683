# SPDX-License-Identifier: MIT
"""`python -m hvproofs`."""

from hvproofs.cli import main

main()
