# SPDX-License-Identifier: MIT
"""LLVM IR of FreeBSD's Hyper-V code for amd64, from the user's own checkout.

    freebsd_ir.py TREE NAME OUT

What config(8) and the kernel's Makefile make before the first compilation is made here by the
tree's own lists and awk scripts: the options of GENERIC, the headers of interfaces, the links to
the machine's headers. Nothing is written into the tree. OUT gets the IR of every C file under
dev/hyperv that the tree's lists name for amd64, its places beginning with NAME, and `about`: what
the tree is and which files do not compile, with the compiler's word.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from hvproofs.review.build import FLAGS, LLVM  # noqa: E402

# Those of conf/kern.pre.mk and conf/kern.mk for clang on amd64.
KERNEL = (
    "--target=x86_64-unknown-freebsd -O2 -pipe -fno-strict-aliasing -nostdinc -std=gnu99"
    " -D_KERNEL -DHAVE_KERNEL_OPTION_HEADERS -include opt_global.h -fno-common -fms-extensions"
    " -fno-omit-frame-pointer -mno-omit-leaf-frame-pointer -mcmodel=kernel -mno-red-zone -mno-mmx"
    " -mno-sse -msoft-float -mno-aes -mno-avx -fno-asynchronous-unwind-tables -ffreestanding"
    " -fwrapv -fno-discard-value-names"
)
IR = f"{FLAGS} -S -emit-llvm"
INCLUDES = ("contrib/ck/include", "contrib/dev/acpica/include", "contrib/libfdt", "dev/mlx5")
LISTS = ("files", "files.x86", "files.amd64")
_FILE = re.compile(r"^(dev/hyperv/\S+\.c)\s", re.MULTILINE)
_WORD = re.compile(r"^\s*(\w+)\s+([^#\s]+)", re.MULTILINE)


def text_of(path: Path) -> str:
    """The text of a file, or none where the tree has no such file."""
    return path.read_text("utf-8", "replace") if path.is_file() else ""


def configured(config: Path) -> Iterator[tuple[str, str]]:
    """What a kernel configuration says, its includes read where they stand."""
    for kind, what in _WORD.findall(text_of(config)):
        if kind == "include":
            places = (config.parent / what, config.parents[2] / "conf" / what)
            yield from configured(next((one for one in places if one.is_file()), places[0]))
        else:
            yield kind, what.strip('"')


def options(tree: Path) -> dict[str, str]:
    """The options that GENERIC sets, each with its value."""
    chosen: dict[str, str] = {}
    for kind, what in configured(tree / "sys/amd64/conf/GENERIC"):
        name, _, value = what.partition("=")
        match kind:
            case "options" | "cpu":
                chosen[name] = value or "1"
            case "device":
                chosen[f"DEV_{name.upper()}"] = "1"
            case "nooptions" | "nooption":
                chosen.pop(name, None)
    return chosen


def write_options(tree: Path, folder: Path) -> None:
    """opt_*.h: which option is of which is said by conf/options."""
    chosen, headers = options(tree), dict[str, list[str]]()
    for name in ("options", "options.amd64"):
        for line in text_of(tree / "sys/conf" / name).splitlines():
            words = line.partition("#")[0].split()
            if words:
                option, header = words[0], words[1] if words[1:] else f"opt_{words[0].lower()}.h"
                lines = headers.setdefault(header, [])
                lines += [f"#define {option} {chosen[option]}"] if option in chosen else []
    for header, lines in headers.items():
        (folder / header).write_text("".join(f"{line}\n" for line in lines), "utf-8")


def prepare(tree: Path, folder: Path) -> None:
    """All that is included and not in the tree."""
    folder.mkdir(parents=True, exist_ok=True)
    write_options(tree, folder)
    tools, system = tree / "sys/tools", tree / "sys"
    for name, place in (("machine", "amd64/include"), ("x86", "x86/include")):
        (folder / name).unlink(missing_ok=True)
        (folder / name).symlink_to((system / place).resolve())
    made = [("makeobjops.awk", one, "-h") for one in sorted(system.glob("**/*_if.m"))]
    made += [("vnode_if.awk", system / "kern/vnode_if.src", flag) for flag in ("-h", "-p", "-q")]
    for tool, source, flag in made:
        subprocess.run(["gawk", "-f", tools / tool, source, flag], cwd=folder, check=False,
                       stderr=subprocess.DEVNULL)  # fmt: skip
    make_offsets(tree, folder)


def make_offsets(tree: Path, folder: Path) -> None:
    """offset.inc, which sys/kpilite.h wants: made of an object, as the kernel's Makefile does."""
    said = compiled(tree, folder, "kern/genoffset.c", folder / "genoffset.o", how="-fcommon -c")
    tools = {"NM": f"llvm-nm{LLVM}", "AWK": "gawk --posix"}
    done = subprocess.run(
        ["sh", tree / "sys/kern/genoffset.sh", folder / "genoffset.o"], cwd=folder, text=True,
        check=False, capture_output=True, env={**os.environ, **tools},
    )  # fmt: skip
    if said or done.returncode:
        raise SystemExit(f"freebsd-ir: error: no offset.inc: {said or done.stderr}")
    (folder / "offset.inc").write_text(done.stdout, "utf-8")


def compiled(
    tree: Path, folder: Path, name: str, place: Path, label: str = "", how: str = IR
) -> str:
    """Compile one file; the compiler's first error, or nothing. Places in it begin with `label`."""
    place.parent.mkdir(parents=True, exist_ok=True)
    system = tree / "sys"
    include = [f"-I{one}" for one in (folder, system, *(system / one for one in INCLUDES))]
    done = subprocess.run(
        ["nice", f"clang{LLVM}", *KERNEL.split(), *include, *how.split(),
         f"-fdebug-prefix-map={tree}/={label}/", str(system / name), "-o", str(place)],
        capture_output=True, text=True, errors="replace", check=False,
    )  # fmt: skip
    said = next((line for line in done.stderr.splitlines() if "error:" in line), "no reason given")
    return "" if done.returncode == 0 else said.replace(f"{tree}/", "")


def about(tree: Path, name: str, files: int, missing: list[str]) -> str:
    """What the tree is, as Markdown."""
    said = text_of(tree / "sys/conf/newvers.sh")
    words = dict(re.findall(r'^(REVISION|BRANCH)="?([^"\n]*)"?$', said, re.MULTILINE))
    branch = words.get("BRANCH", "").rpartition("-")[2].strip("}")
    number = re.search(r"__FreeBSD_version (\d+)", text_of(tree / "sys/sys/param.h"))
    what = f"FreeBSD {words.get('REVISION', '')}-{branch}, `__FreeBSD_version` " + (
        number[1] if number else "unknown"
    )
    lines = [f"{name}: {what}: {files} of {files + len(missing)} files of `dev/hyperv`"]
    lines += text_of(tree / "NOTE").splitlines()
    lines += [f"not made: {one}" for one in missing]
    return f"- {lines[0]}\n" + "".join(f"  {one}\n" for one in lines[1:])


def main(place: str, name: str, out: str) -> None:
    """Make the IR; what is not made is told."""
    tree, folder = Path(place).resolve(), Path(out).resolve()
    listed = (text_of(tree / "sys/conf" / one) for one in LISTS)
    files = sorted({one for text in listed for one in _FILE.findall(text)})
    if not files:
        raise SystemExit(f"freebsd-ir: error: {place}/sys/conf names no file of dev/hyperv")
    prepare(tree, folder / "made")

    def make(file: str) -> str:
        at = folder / "sys" / f"{file.removesuffix('.c')}.ll"
        return compiled(tree, folder / "made", file, at, name)

    with ThreadPoolExecutor(2) as pool:
        faults = dict(zip(files, pool.map(make, files), strict=True))
    missing = [f"sys/{file}: {fault}" for file, fault in faults.items() if fault]
    sys.stderr.writelines(f"freebsd-ir: not made: {line}\n" for line in missing)
    if len(missing) == len(files):
        raise SystemExit("freebsd-ir: error: no file was made")
    said = about(tree, name, len(files) - len(missing), missing)
    (folder / "about").write_text(said, "utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
