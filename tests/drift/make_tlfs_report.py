# SPDX-License-Identifier: MIT
"""Writes reports/tlfs-lint.md: what the TLFS pages say against themselves.

    make_tlfs_report.py CHECKOUT

CHECKOUT is a git checkout of the documentation, MicrosoftDocs/Virtualization-Documentation; its
revision is named in the report, which goes to stdout. `make tlfs-lint TLFS=CHECKOUT` runs it. Read
every finding by eye before it is sent to anybody.
"""

from __future__ import annotations

import subprocess
import sys

from hvproofs.drift import lint_tlfs, render_lint_markdown


def main() -> None:
    """Lint, print."""
    (checkout,) = sys.argv[1:] or sys.exit("usage: make_tlfs_report.py CHECKOUT")
    command = ["git", "-C", checkout, "rev-parse", "--short=12", "HEAD"]
    known = subprocess.run(command, capture_output=True, text=True, check=False)
    sys.stdout.write(render_lint_markdown(lint_tlfs(checkout), known.stdout.strip()))


if __name__ == "__main__":
    main()
