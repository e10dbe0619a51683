# SPDX-License-Identifier: MIT
"""The commands that begin a file: new hypercall, new scheme."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated, Any, Optional

import typer

from hvproofs.cli.common import HYPERCALLS, OutputOption, emit, say
from hvproofs.cli.ending import passing
from hvproofs.cli.tree import Tree
from hvproofs.errors import UsageError
from hvproofs.spec.scheme import Guard, RegionKind

if TYPE_CHECKING:
    from hvproofs.spec.contract import Contract

new = typer.Typer(help="Write the skeleton of a spec.", no_args_is_help=True, cls=Tree)


@new.command("hypercall")
@passing
def new_hypercall(
    name: Annotated[str, typer.Option("--name", help="The TLFS name.")] = "",
    call_code: Annotated[str, typer.Option("--call-code", help="Such as 0x50.")] = "0xffff",
    output: OutputOption = None,
) -> None:
    """Turn C struct definitions on stdin into a contract."""
    from hvproofs.spec.skeleton import skeleton

    try:
        code = int(call_code, 0)
    except ValueError:
        raise UsageError(f"no call code: {call_code}, expected such as 0x50") from None
    if not 0 < code <= 0xFFFF:
        raise UsageError(f"call code {call_code}, expected 1 to 0xffff")
    if not name.isprintable():
        raise UsageError("a name that cannot be shown")
    emit(skeleton(sys.stdin.read(1 << 20), name, code), output)


_Answer = Optional[str]  # noqa: UP045 - typer reads this at run time
Hypercall = Annotated[_Answer, typer.Option(help="Name or code.", autocompletion=HYPERCALLS)]
Id = Annotated[_Answer, typer.Option("--id", metavar="GUEST/NAME", help="[me/NAME-OF-CALL]")]
Title = Annotated[_Answer, typer.Option(help="What the code does.")]
Kind = Annotated[
    Optional[RegionKind],  # noqa: UP045 - likewise
    typer.Option("--kind", help="What memory the page is. [per-cpu]"),
]
OwnPage = Annotated[
    Optional[bool],  # noqa: UP045 - likewise
    typer.Option("--own-page/--one-page", help="Has the output a page of its own? [one page]"),
]
InputAt = Annotated[
    _Answer, typer.Option("--input-at", metavar="C", help="Where the input begins: bytes. [0]")
]
OutputAt = Annotated[
    _Answer,
    typer.Option("--output-at", metavar="C", help="Where the output begins. [behind the input]"),
]
Limit = Annotated[
    _Answer, typer.Option(metavar="C", help="The most entries of a call. [what fits]")
]
Guarded = Annotated[
    Optional[Guard],  # noqa: UP045 - likewise
    typer.Option("--guard", help="What keeps others away during a call. [irqs-off]"),
]


@new.command("scheme")
@passing
def new_scheme(
    hypercall: Hypercall = None,
    id_: Id = None,
    title: Title = None,
    kind: Kind = None,
    own_page: OwnPage = None,
    input_at: InputAt = None,
    output_at: OutputAt = None,
    limit: Limit = None,
    guard: Guarded = None,
    output: OutputOption = None,
) -> None:
    """Write a scheme from answers to questions.

    On a terminal, what no option answers is asked. Without one it is what stands
    in brackets, and --hypercall must be given. Offsets and limit are C
    expressions, as in any scheme.
    """
    from hvproofs.spec.scheme_skeleton import Answers, default_limit, scheme_text

    contract = _contract(_asked("hypercall, by name or code such as 0x50", hypercall, None))
    id_ = _asked("id of the scheme, GUEST/NAME", id_, f"me/{contract.name.lower()}")
    title = _asked("what the code does", title, f"areas of {contract.name}")
    kind = RegionKind(_asked("what memory the page is", kind and kind.value, "per-cpu", RegionKind))
    sides = contract.input.present, contract.output.present
    apart = own_page
    if apart is None:
        apart = all(sides) and _asked("a page of its own for the output", None, "no") == "yes"
    first = _asked("where the input begins, in bytes", input_at, "0") if sides[0] else ""
    behind = "ALIGN(in.size, 8)" if sides[0] and not apart else "0"
    second = _asked("where the output begins", output_at, behind) if sides[1] else ""
    fits = default_limit(contract, own_page=apart)
    most = _asked("the most entries of a call", limit, fits) if fits or limit else ""
    guard = Guard(_asked("what keeps others away", guard and guard.value, "irqs-off", Guard))
    answers = Answers(contract.name, id_, title, kind, apart, first, second, most, guard)
    emit(scheme_text(answers, output or "scheme.toml"), output)
    say(f"next: hvproofs prove {output or 'FILE'}")


def _asked(question: str, given: str | None, default: str | None, names: Any = None) -> str:
    """An option's value, the answer to a question, or what stands for both."""
    if given is not None:
        return given
    if names is not None:
        question += f" ({', '.join(one.value for one in names)})"
    if not sys.stdin.isatty():
        if default is None:
            raise UsageError("nobody can be asked: give --hypercall, and other options")
        return default
    # Past the library's prompt, which writes to stdout, where the result may go.
    shown = f"{question} [{default}]: " if default else f"{question}: "
    while True:
        sys.stderr.write(shown)
        sys.stderr.flush()
        line = sys.stdin.readline()
        answer = line.strip() or (default or "")
        if names is None or answer in {one.value for one in names}:
            break
        if not line:
            raise UsageError("the answers ended before the questions did")
    return answer


def _contract(name: str) -> Contract:
    from hvproofs.prove.selection import chosen_contracts
    from hvproofs.spec.corpus import load_shipped

    found = chosen_contracts(load_shipped(expressions=False), name)
    if len(found) > 1:
        raise UsageError(f"'{name}' is {len(found)} hypercalls, expected one")
    return found[0]
