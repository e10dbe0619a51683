# SPDX-License-Identifier: MIT
"""`python -m hvproofs.cli`."""

from hvproofs.cli import main

main()
