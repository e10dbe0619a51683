# SPDX-License-Identifier: MIT
"""Write every file that the tool generates, or check that each is fresh.

python tests/generate.py            write figures of the READMEs and reports/
python tests/generate.py --check    exit 1 where a committed file is stale
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BLOCK = re.compile(
    r"(<!-- run: (?P<command>[^>]*?) -->\n```[a-z]*\n)(?P<body>.*?)(```\n)", re.DOTALL
)


def output_of(command: str) -> str:
    """What a command prints; `| sed ...` and the like are the shell's."""
    run = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command], cwd=ROOT, capture_output=True, text=True,
        # This tree, whichever one the environment has installed.
        env={"PYTHONPATH": str(ROOT), "PATH": f"{Path(sys.executable).parent}:/usr/bin:/bin",
             "HVPROOFS_CACHE": os.environ["HVPROOFS_RUN"],
             "NO_COLOR": "1", "LC_ALL": "C.UTF-8", "COLUMNS": "80"},
    )  # fmt: skip
    # 1 and 3 are verdicts; anything else is a command that did not work.
    if run.returncode not in (0, 1, 3):
        raise SystemExit(f"{command}: exit {run.returncode}\n{run.stderr}")
    return run.stdout


def refreshed(text: str) -> str:
    """A document with every `run` block printed anew."""

    def again(block: re.Match[str]) -> str:
        printed = output_of(block["command"])
        return f"{block[1]}{printed.rstrip()}\n{block[4]}"

    return BLOCK.sub(again, text)


def _pasted(path: str) -> str:
    return refreshed((ROOT / path).read_text("utf-8"))


def generated() -> dict[str, Callable[[], str]]:
    """Every generated file and what makes it."""
    return {
        **{path: partial(_pasted, path) for path in PASTED},
        **{path: partial(output_of, command) for path, command in COMMANDS.items()},
        **{path: partial(_pasted, path) for path in LAST},
    }


# Documents with commands' output pasted in.
PASTED = ("README.md", "specs/README.md")
# Likewise, from the files that commands write.
LAST = ("reports/soundness.md",)
# Files that are one command's output.
COMMANDS = {
    "reports/prove.txt": "hvproofs prove --verbose",
    "reports/get-vtl.txt": "hvproofs explain HvCallGetVpRegisters linux/get-vtl-overlap",
    "reports/hypercalls.txt": "; echo; ".join(
        f"hvproofs list {kind}" for kind in ("hypercalls", "schemes", "rules")
    ),
    "reports/corpus.md": "hvproofs report corpus",
    "reports/contested.md": "hvproofs report contested",
    "reports/guarantees.md": "hvproofs report guarantees",
    "reports/guide.md": "hvproofs report guide",
    "reports/settle.md": "hvproofs report settle",
    "reports/assumptions.md": "hvproofs report assumptions",
    "reports/thread.md": "hvproofs explain-claim '*'",
    "share/man/man1/hvproofs.1": "hvproofs man",
    "share/bash-completion/completions/hvproofs": "_HVPROOFS_COMPLETE=source_bash hvproofs",
    "share/zsh/site-functions/_hvproofs": "_HVPROOFS_COMPLETE=source_zsh hvproofs",
    "share/fish/vendor_completions.d/hvproofs.fish": "_HVPROOFS_COMPLETE=source_fish hvproofs",
    "specs/contract.schema.json": "hvproofs schema contract",
    "specs/scheme.schema.json": "hvproofs schema scheme",
    "specs/extension.schema.json": "hvproofs schema extension",
}


def main() -> None:
    """Write or check."""
    check = sys.argv[1:] == ["--check"]
    with tempfile.TemporaryDirectory() as answers:
        # What one command has asked, the others of this run know.
        os.environ.setdefault("HVPROOFS_RUN", answers)
        stale = _stale(check=check)
    for name in stale:
        print(f"{name}: {'stale, run make reports' if check else 'written'}")
    if check and stale:
        raise SystemExit(1)


def _stale(*, check: bool) -> list[str]:
    """The files that are not what is made now; they are written, or only named with `check`."""
    stale = []
    for name, make in generated().items():
        target, text = ROOT / name, make()
        if target.exists() and target.read_text("utf-8") == text:
            continue
        stale.append(name)
        if not check:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, "utf-8")
    return stale


if __name__ == "__main__":
    main()
