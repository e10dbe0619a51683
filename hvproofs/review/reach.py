# SPDX-License-Identifier: MIT
"""Which files of a tree a touched header may change a hypercall of: an over-approximation by text.

A file counts where it names what makes a hypercall, also through macros and inline functions of
headers, and includes a touched header, directly or through others. An `#include` may be of every
header whose path ends so; one of a macro may be of any, but for a header that asks for itself.
"""

from __future__ import annotations

import os
import re
from collections.abc import Collection
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath

from hvproofs.audit.coverage.coverage import named
from hvproofs.audit.coverage.mentions import Form
from hvproofs.audit.guest import Guest
from hvproofs.errors import Diagnostic

# What every C file of Linux includes by the compiler's command line (scripts/Makefile.lib).
ALWAYS = ("linux/compiler-version.h", "linux/kconfig.h", "linux/compiler_types.h")
# The header that includes these is included again (include/trace/define_trace.h and its kin).
AGAIN = ("TRACE_INCLUDE(", "REMOTE_EVENT_INCLUDE(")
_INCLUDE = re.compile(
    r'^[ \t]*#[ \t]*include(?:_next)?\b[ \t]*(?:[<"]([^>"\n]+)[>"]|(.*))', re.MULTILINE
)


@dataclass(frozen=True, slots=True)
class Sites:
    """The files of a tree that name hypercalls and include a touched header."""

    files: tuple[str, ...]  # from the tree's top; no headers: what they hold is built where named
    unread: tuple[Diagnostic, ...] = ()  # files too large to say whether they do


def sites(tree: Path, headers: Collection[str], guest: Guest) -> Sites:
    """Those of some touched headers, named from the tree's top."""
    found, unread = named(tree, guest.kept | {*guest.conduit, *guest.hypercall_page}, inlined=True)
    includes = Includes(tree)
    unknown = (one for one in unread if includes.reach(_inside(one, tree), headers))
    return Sites(
        tuple(
            path for path in sorted(found)
            if not path.endswith(".h")
            and any(one.form is not Form.TEXT for one in found[path])
            and not any(fnmatchcase(path, one.file) for one in guest.apart)
            and includes.reach(path, headers)
        ),
        tuple(unknown),
    )  # fmt: skip


@dataclass(slots=True)
class Includes:
    """What the files of a tree include; each is read once."""

    tree: Path
    by_name: dict[str, list[str]] = field(init=False)  # last part of a path: the paths
    read: dict[str, tuple[frozenset[str], bool]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Know every file that may be included."""
        self.by_name = {}
        for folder, below, files in os.walk(self.tree):
            below[:] = [one for one in below if not one.startswith(".")]
            here = os.path.relpath(folder, self.tree)
            for name in files:
                self.by_name.setdefault(name, []).append(os.path.normpath(f"{here}/{name}"))

    def reach(self, path: str, headers: Collection[str]) -> bool:
        """Whether a file may include one of some headers, directly or through others."""
        wanted, arch = set(headers), _arch(path)
        seen = {path}
        more = [path, *(each for one in ALWAYS for each in self._resolved(one))]
        while more:
            named_by, computed = self._included(more.pop())
            if computed:
                return True
            for text in named_by:
                fitting = {
                    one
                    for one in self._resolved(text)
                    # asm/ is the folder of the architecture that is built for.
                    if not text.startswith("asm/") or not arch or _arch(one) in ("", arch)
                }
                if wanted & fitting:
                    return True
                more += fitting - seen
                seen |= fitting
        return False

    def _resolved(self, text: str) -> list[str]:
        """Every file that may be meant."""
        parts = [one for one in PurePosixPath(text).parts if one not in ("..", ".")]
        end = "/" + "/".join(parts)
        ends = (end, end.replace("/asm/", "/asm-generic/", 1))  # generated: include that one
        known = self.by_name.get(parts[-1], []) if parts else []
        return [one for one in known if f"/{one}".endswith(ends)]

    def _included(self, path: str) -> tuple[frozenset[str], bool]:
        """What a file names to be included, and whether it includes what is not known."""
        if path not in self.read:
            try:
                text = (self.tree / path).read_text("utf-8", "replace")
            except OSError:
                text = "#include UNREAD"
            found = _INCLUDE.findall(text)
            computed = any(rest and not rest.startswith(AGAIN) for _, rest in found)
            self.read[path] = frozenset(name for name, _ in found if name), computed
        return self.read[path]


def _inside(unread: Diagnostic, tree: Path) -> str:
    return os.path.relpath(unread.location.path, tree)


def _arch(path: str) -> str:
    """The architecture whose folder a file lies in; empty: none."""
    parts = path.split("/")
    return parts[1] if parts[0] == "arch" and len(parts) > 2 else ""
