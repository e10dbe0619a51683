# SPDX-License-Identifier: MIT
"""The commands that begin a file: new hypercall, new scheme."""

from __future__ import annotations

import re
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Optional

import typer

from hvproofs.cli import caching
from hvproofs.cli.common import HYPERCALLS, OutputOption, emit, means, say
from hvproofs.cli.ending import passing
from hvproofs.cli.tree import Tree
from hvproofs.errors import Diagnostic, SpecError, UsageError
from hvproofs.spec.scheme import Guard, RegionKind

if TYPE_CHECKING:
    from hvproofs.review.structs import PostedCall
    from hvproofs.spec.contract import Contract

_Text = Optional[str]  # noqa: UP045 - typer reads this at run time
new = typer.Typer(help="Write the skeleton of a spec.", no_args_is_help=True, cls=Tree)


@new.command("hypercall")
@passing
def new_hypercall(
    name: Annotated[str, typer.Option("--name", help="The TLFS name.")] = "",
    call_code: Annotated[_Text, typer.Option("--call-code", help="Such as 0x50.")] = None,
    from_mail: Annotated[
        _Text,
        typer.Option("--from-mail", metavar="FILE", help="A posted patch, as mail, mbox or diff."),
    ] = None,
    output: OutputOption = None,
) -> None:
    """Turn C struct definitions on stdin, or in a mail, into a contract.

    Of a mail it is that of each struct hv_input_... and hv_output_... that it
    defines, or a reading that extends the one that is shipped: with its Message-ID
    and, above it as a comment, what is shipped of the call, how it fits a page, and
    whether the best split keeps all rules. --name (also HVCALL_...) or --call-code
    takes one; several go to --output DIR/.
    """
    from hvproofs.spec.skeleton import skeleton

    code = None if call_code is None else _code(call_code)
    if not re.fullmatch(r"\w*", name, re.ASCII) or name[:1].isdigit():
        raise UsageError(f"a name of letters and digits, such as HvCallGetVpRegisters: {name!r}")
    if from_mail is not None:
        _from_mail(from_mail, name, code, output)
    else:
        emit(skeleton(sys.stdin.read(1 << 20), name, 0xFFFF if code is None else code), output)


def _code(text: str) -> int:
    try:
        code = int(text, 0)
    except ValueError:
        raise UsageError(f"no call code: {text}, expected such as 0x50") from None
    if not 0 < code <= 0xFFFF:
        raise UsageError(f"call code {text}, expected 1 to 0xffff")
    return code


def _from_mail(path: str, name: str, code: int | None, output: str | None) -> None:
    from hvproofs.review.series import load_patches
    from hvproofs.review.structs import choose, posted_calls

    shipped = tuple(caching.specs(expressions=False).contracts.values())
    found = posted_calls(load_patches([path]), shipped)
    chosen = list(choose(found, name, code))
    names = ", ".join(call.linux_name for call in found)
    if not chosen:
        raise UsageError(f"no such hypercall in it; there are {names}")
    folder = output is not None and (output.endswith("/") or Path(output).is_dir())
    if len(chosen) > 1 and not folder:
        raise UsageError(f"{len(chosen)} hypercalls, {names}: --output DIR/, or one by --name")
    faults: list[Diagnostic] = []
    for call in chosen:
        try:
            text = _posted(call, shipped)
        except SpecError as error:
            faults += error.diagnostics
            continue
        if folder:
            Path(str(output)).mkdir(parents=True, exist_ok=True)
        emit(text, str(Path(str(output)) / f"{call.name}.toml") if folder else output)
    if faults:
        raise SpecError(faults)


def _posted(call: PostedCall, shipped: Sequence[Contract]) -> str:
    """The contract of a posted call, under what is worked out of it."""
    from hvproofs.advise.advice import advise, choose_call, load_contracts
    from hvproofs.advise.cost import Cost
    from hvproofs.decide import solvers
    from hvproofs.report.posted import posted_comment
    from hvproofs.review.structs import POSTED, posted_contract

    text = posted_contract(call)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"{call.name}.toml"
        path.write_text(text, "utf-8")
        corpus = load_contracts([str(path)])
    known = choose_call(corpus, call.name, "*", POSTED)
    advice = advise(known, means(solvers.DEFAULT, 0), entries=None, cpus=1, cost=Cost(None, None))
    return posted_comment(known, advice, shipped) + text


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

    found = chosen_contracts(caching.specs(expressions=False), name)
    if len(found) > 1:
        raise UsageError(f"'{name}' is {len(found)} hypercalls, expected one")
    return found[0]
