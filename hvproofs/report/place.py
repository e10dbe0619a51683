# SPDX-License-Identifier: MIT
"""Paths as services that show findings beside the source want them: from the checkout's root."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote


def from_here(path: str) -> str | None:
    """The path from the current folder, with `/`; None for a file outside of it."""
    found, here = Path(path), Path.cwd()
    # A link in the checkout is meant as it stands there, so nothing is resolved.
    if not found.is_absolute():
        return found.as_posix() if ".." not in found.parts else _resolved(found, here)
    return _resolved(found, here)


def _resolved(path: Path, here: Path) -> str | None:
    full, root = path.resolve(), here.resolve()
    return full.relative_to(root).as_posix() if full.is_relative_to(root) else None


def uri(path: str) -> str:
    """A relative reference for what is in the current folder, else a file's whole address."""
    inside = from_here(path)
    return quote(inside) if inside is not None else Path(path).resolve().as_uri()
