# SPDX-License-Identifier: MIT
"""The command line: thin. Results go to stdout, progress and messages to stderr."""

from __future__ import annotations

import gc
import sys

from hvproofs.cli.ending import catch_signals, ended
from hvproofs.cli.streams import set_up


def main() -> None:
    """Run the command line; every expected failure is a message and an exit status."""
    set_up()
    catch_signals()
    sys.exit(ended(_commands))


def _commands() -> None:
    # Loaded here, where Ctrl-C is caught already.
    from hvproofs.cli.app import app

    # Most of what is made lives as long as the run: looking for cycles costs more than they do.
    gc.freeze()
    gc.set_threshold(100_000)
    app()
