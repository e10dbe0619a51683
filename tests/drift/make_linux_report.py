# SPDX-License-Identifier: MIT
"""Writes reports/drift-linux.md: contracts against objects of real kernels.

    make_linux_report.py [--specs FOLDER] LABEL=BUILD:OBJECT...

BUILD is the output folder of a kernel (tests/kernels/make-ir.sh makes some), OBJECT an object or
LLVM IR that was made in it, such as arch/x86/hyperv/hv_init.ll. Each is compiled again by its own
command line to an object in a temporary folder, with one more flag: without it a compiler leaves
out every struct that the file does not use. The build itself is left as it was. The report goes
to stdout. `make drift-linux` runs it on what make-ir.sh keeps.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from hvproofs.drift import drift, render_markdown
from hvproofs.spec.corpus import files as spec_files
from hvproofs.spec.corpus import load_corpus, load_shipped

INTRO = """\
Every contract that names Linux structs, compared with the DWARF of objects of Debian's kernels
(packages linux-source-VERSION, built with clang). A struct that a kernel does not have is listed,
not counted: the older kernels have fewer, and some under other names. A contract follows the newest
kernel; where an older one has another layout, the contract has that as a further reading, which
is named."""


def command_of(build: Path, item: str, target: Path) -> str:
    """The object's command, as its build kept it, with all types and another output."""
    path = build / item
    kept = (path.parent / f".{path.name}.cmd").read_text()
    command = re.search(r"^(?:saved)?cmd_\S+ := (.*?)(?: ; .*)?$", kept, re.MULTILINE)
    if command is None:
        sys.exit(f"{path}: no command in its .cmd file")
    text = command[1].replace("\\#", "#").replace("$$", "$")
    text = re.sub(r"-Wp,-MMD,\S+", "", text)
    # LLVM IR is made with the optimiser off, an object with it: types are the same.
    text = text.replace(" -emit-llvm -S", " -c").replace(" -Xclang -disable-llvm-passes", "")
    extra = "-fno-eliminate-unused-debug-types -Wno-unused-command-line-argument"
    return re.sub(r" -o \S+ ", f" {extra} -o {target} ", text)


def main() -> None:
    """Compile, compare, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--specs", help="contracts, instead of the shipped ones")
    parser.add_argument("objects", nargs="+", metavar="LABEL=BUILD:OBJECT")
    options = parser.parse_args()
    corpus = load_corpus(spec_files(options.specs)) if options.specs else load_shipped()
    reports = []
    with tempfile.TemporaryDirectory() as folder:
        for number, text in enumerate(options.objects):
            label, _, rest = text.partition("=")
            build, _, item = rest.rpartition(":")
            shown = Path(item).with_suffix(".o")
            target = Path(folder, f"{number}.o")
            command = command_of(Path(build), item, target)
            subprocess.run(command, shell=True, check=True, cwd=build)  # the build's own
            reports.append((f"{label}, `{shown}`", drift(str(target), corpus)))
    sys.stdout.write(render_markdown("Contracts against Linux", INTRO, reports))


if __name__ == "__main__":
    main()
