# SPDX-License-Identifier: MIT
"""LLVM IR of a kernel's Hyper-V code, by the build that `hvproofs review` has.

    make_ir.py TREE CONFIG BUILD OUT

BUILD is the folder it is built in, OUT gets the IR: of every file of the kernel's two folders
and of the few elsewhere that make a hypercall, as far as the configuration builds them.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from hvproofs.review.build import Build  # noqa: E402

ELSEWHERE = ("kernel", "drivers/pci", "drivers/iommu", "drivers/clocksource")
CALLS = re.compile(r"hv_do_(rep_|fast_)?(hypercall|nested)")
# What a folder's Makefile builds in a configuration.
LIST = """include {build}/include/config/auto.conf
obj := {folder}
src := {folder}
srctree := {tree}
include {tree}/{folder}/Makefile
all := $(obj-y) $(obj-m)
all += $(foreach m,$(all:.o=),$($(m)-y) $($(m)-objs) $($(m)-m))
list: ; @for o in $(sort $(patsubst %.o,%,$(filter %.o,$(all)))); do echo {folder}/$$o.c; done
"""


def sources(build: Build) -> Iterator[str]:
    """The C files to make IR of."""
    for folder in (f"{build.arch.folder}hyperv", "drivers/hv"):
        text = LIST.format(build=build.folder, folder=folder, tree=build.tree)
        done = subprocess.run(["make", "-s", "-f", "-", "list"], input=text, text=True, check=True,
                              capture_output=True)  # fmt: skip
        yield from (one for one in done.stdout.split() if (build.tree / one).is_file())
    for place in (f"{build.arch.folder}{ELSEWHERE[0]}", *ELSEWHERE[1:]):
        for path in (build.tree / place).rglob("*.c"):
            if CALLS.search(path.read_text("utf-8", "replace")):
                yield str(path.relative_to(build.tree))


def main(tree: str, config: str, folder: str, out: str) -> None:
    """Make the IR; what is not set and what is not made is told."""
    build = Build(Path(tree), config, Path(folder))
    build.configure()
    wanted = re.findall(r"^CONFIG_(\w+)=y$", "\n".join(build.options()), re.MULTILINE)
    has = (build.folder / ".config").read_text("utf-8")
    lacks = [one for one in wanted if not re.search(rf"^CONFIG_{one}=[ym]$", has, re.MULTILINE)]
    if lacks:
        print(f"make-ir: not set in this kernel: {' '.join(lacks)}", file=sys.stderr)
    made = build.make(sorted(set(sources(build))), Path(out))
    for name, fault in made.faults.items():
        print(f"make-ir: not made: {name}: {fault}", file=sys.stderr)
    if not any("/hyperv/" in name for name in made.files):
        raise SystemExit(f"make-ir: error: nothing of {build.arch.folder}hyperv was made")
    # Last: that it is there says that the IR is whole.
    shutil.copy(build.folder / ".config", Path(out) / "config")


if __name__ == "__main__":
    main(*sys.argv[1:])
