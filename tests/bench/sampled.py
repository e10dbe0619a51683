# SPDX-License-Identifier: MIT
"""Where a command spends its processor time: by room of the house, and by what it asks of Z3.

python tests/bench/sampled.py ARGUMENT... > OUTPUT 2> TABLE

A thread looks every few milliseconds where the main thread is, and gives what that has used of
the processor since it last looked to the innermost room on its stack: a library counts for the
room that calls it, but for Z3 and for what is loaded.
"""

from __future__ import annotations

import contextlib
import sys
import threading
import time
from collections import Counter
from pathlib import Path
from types import FrameType

from hvproofs.cli import main

EVERY = 0.003  # seconds
LEAST = 0.01  # of the whole: what has less is told together
OURS = str(Path(sys.modules["hvproofs"].__file__ or "").parent)
# What of Z3's interface takes the time, by the words that its functions' names hold.
Z3 = {"check": "search", "from_string": "reading texts", "context": "contexts"}


def place(frame: FrameType | None) -> str:
    """The row of a table that a frame belongs to."""
    while frame is not None:
        file, name = frame.f_code.co_filename, frame.f_code.co_name
        if file.endswith("z3core.py"):
            return f"Z3: {next((row for word, row in Z3.items() if word in name), 'the rest')}"
        if file.startswith("<frozen importlib"):
            return "loading modules"
        if file.startswith(OURS):
            return "/".join(Path(file).relative_to(OURS).parts[:2]).removesuffix(".py")
        frame = frame.f_back
    return "the interpreter"


def sampled(arguments: list[str]) -> Counter[str]:
    """Nanoseconds by place of a command that runs in this process."""
    found: Counter[str] = Counter()
    done = threading.Event()
    there, clock = threading.get_ident(), time.pthread_getcpuclockid(threading.get_ident())

    def look() -> None:
        last = time.clock_gettime_ns(clock)
        while not done.wait(EVERY):
            now = time.clock_gettime_ns(clock)
            found[place(sys._current_frames().get(there))] += now - last
            last = now

    watch = threading.Thread(target=look, daemon=True)
    sys.argv = ["hvproofs", *arguments]
    sys.setswitchinterval(EVERY / 10)  # or it looks mostly where the main thread lets it
    watch.start()
    with contextlib.suppress(SystemExit):
        main()
    done.set()
    watch.join()
    return found


def table(found: Counter[str]) -> str:
    """A row for each place, the dearest first."""
    whole = sum(found.values())
    small = sum(spent for spent in found.values() if spent < LEAST * whole)
    rows = [(name, spent) for name, spent in found.most_common() if spent >= LEAST * whole]
    lines = ["| where | seconds | share |", "|---|---|---|"]
    lines += [
        f"| {name} | {spent / 10**9:.2f} | {spent / whole:.0%} |"
        for name, spent in [*rows, ("all else", small)]
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.stderr.write(table(sampled(sys.argv[1:])) + "\n")
