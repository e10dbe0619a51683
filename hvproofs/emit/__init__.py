# SPDX-License-Identifier: MIT
"""Code that carries what was proved, and programs that show what was refuted."""
