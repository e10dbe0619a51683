# SPDX-License-Identifier: MIT
"""The forms of an audit's report; the command line knows them before it loads anything else."""

from __future__ import annotations

from enum import Enum


class Form(Enum):
    """The forms of a report."""

    TEXT = "text"  # as compilers write
    JSON = "json"  # for programs
    MARKDOWN = "markdown"  # a document, with what a person made of each finding
