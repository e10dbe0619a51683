# SPDX-License-Identifier: MIT
"""Call codes that a public source has and the corpus has not.

    coverage.py CHECKOUT...

Each CHECKOUT is a folder of one of the sources: the documentation with the TLFS pages, a Linux
tree, OpenVMM, rust-vmm/mshv, the hdk header. All files that define call codes are read, in
whatever checkout they are. For each source: how many codes it has, how many of them have a
contract, how many are listed as without a public layout, and by name what is in neither. Exit
status 1 where something is. `make coverage SOURCES="DIR..."` runs it.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from hvproofs.errors import SpecError
from hvproofs.spec.corpus import Corpus, load_shipped
from hvproofs.spec.no_layout import unpublished

# Where codes are defined, and how: file names, and a name and a number in one line.
PATTERNS = {
    "Linux, mshv headers": (
        ("**/hvgdk*.h", "**/hvhdk*.h", "**/hyperv-tlfs.h"),
        r"#define\s+(HVCALL_\w+|HV_EXT_CALL_\w+)\s+\(?(0x[0-9a-fA-F]+|\d+)\b",
    ),
    "mshv bindings": (("**/bindings.rs",), r"pub const (HVCALL_\w+): u32 = (\d+);"),
    "OpenVMM": (("**/hvdef/src/lib.rs",), r"\b(Hv(?:Ext)?Call\w+) = (0x[0-9A-Fa-f]+),"),
    "hdk": (("hvgdk.h",), r"\b(HvCall(?!Reserved)\w+)\s*=\s*(0x[0-9A-Fa-f]+)"),
}


def defined(folder: Path) -> Iterator[tuple[str, int, str]]:
    """Source, code and name of each definition in C or Rust."""
    for source, (globs, pattern) in PATTERNS.items():
        for path in sorted({path for glob in globs for path in folder.glob(glob)}):
            for name, code in re.findall(pattern, path.read_text("utf-8", "replace")):
                yield source, int(code, 0), name


def documented(folder: Path) -> Iterator[tuple[str, int, str]]:
    """The same of the TLFS pages, where there are any, and of their overview."""
    from hvproofs.drift.tlfs.pages import read_tlfs

    try:
        tlfs = read_tlfs(str(folder))
    except SpecError:
        return
    for page in tlfs.hypercalls.values():
        if page.call_code:
            yield "TLFS pages", page.call_code[0], page.name
    for table in tlfs.overview.tables if tlfs.overview else ():
        for row in table.rows:
            if row.cell("call code").startswith("0x"):
                yield "TLFS pages", int(row.cell("call code"), 16), row.cell("hypercall")


def missing(corpus: Corpus, folder: Path) -> int:
    """Print the figures of a checkout; how many codes are in neither list."""
    contracts = {contract.call_code for contract in corpus.contracts.values()}
    bare = {call.call_code for call in unpublished(corpus)}
    found: dict[str, dict[int, str]] = {}
    for source, code, name in (*documented(folder), *defined(folder)):
        found.setdefault(source, {}).setdefault(code, name)
    if not found:
        sys.exit(f"{folder}: no call codes, expected a checkout of one of the sources")
    total = 0
    for source, codes in found.items():
        rest = {code: name for code, name in codes.items() if code not in contracts | bare}
        total += len(rest)
        names = "".join(f"\n    {code:#06x} {name}" for code, name in sorted(rest.items()))
        print(
            f"{folder}: {source}: {len(codes)} codes, {len(codes.keys() & contracts)} with a "
            f"contract, {len(codes.keys() & bare)} without a layout, {len(rest)} missing{names}"
        )
    return total


def main() -> None:
    """Compare each checkout."""
    if not sys.argv[1:]:
        sys.exit("usage: coverage.py CHECKOUT...")
    corpus = load_shipped(expressions=False)
    sys.exit(1 if sum([missing(corpus, Path(folder)) for folder in sys.argv[1:]]) else 0)


if __name__ == "__main__":
    main()
