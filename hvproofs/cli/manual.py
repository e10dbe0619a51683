# SPDX-License-Identifier: MIT
"""The manual page, from the tree of commands: roff, as man(1) reads it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from typer.core import TyperCommand, TyperGroup

from hvproofs import __version__
from hvproofs.cli.tree import commands


def manual(tree: TyperGroup) -> str:
    """The page: what the tool is, then every command with its options."""
    lines = [
        f'.TH HVPROOFS 1 "" "hvproofs {__version__}" "User Commands"',
        ".SH NAME",
        "hvproofs \\- prove or refute where a Hyper\\-V guest places its hypercall areas",
        ".SH SYNOPSIS",
        ".B hvproofs",
        "COMMAND [OPTIONS] [ARGUMENTS]",
        ".SH DESCRIPTION",
        *_paragraphs(tree.help or ""),
        ".SH COMMANDS",
    ]
    for words, command in commands(tree):
        lines += _command(words, command)
    lines += [".SH FILES", *_paragraphs(FILES), ".SH EXAMPLES", *_paragraphs(tree.epilog or "")]
    return "\n".join([*lines, ""])


FILES = """hvproofs.toml, or [tool.hvproofs] in pyproject.toml: settings, looked for from the
working directory upward. `hvproofs config --sources` shows them."""


def _command(words: tuple[str, ...], command: TyperCommand) -> Iterator[str]:
    yield f'.SS "{_escaped(" ".join(words))}"'
    yield from _paragraphs(command.help or "")
    context = command.context_class(command, info_name=words[-1])
    for parameter in command.get_params(context):
        record = parameter.get_help_record(context)
        if record is not None and record[0] != "--help":
            yield from (".TP", f".B {_escaped(record[0])}", _escaped(record[1]) or "\\&")


def _paragraphs(text: str) -> Iterator[str]:
    """Paragraphs; those that are indented, or follow a \\b, as they are written."""
    plain = False
    for paragraph in re.split(r"\n\s*\n", text.strip("\n")):
        lines = paragraph.split("\n")
        if lines[0].strip() == "\b":
            plain, lines = True, lines[1:]
        verbatim = plain or all(line.startswith("  ") for line in lines)
        plain = False
        yield ".PP"
        yield from ([".nf", *map(_escaped, lines), ".fi"] if verbatim else map(_escaped, lines))


def _escaped(text: str) -> str:
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return re.sub(r"^([.'])", r"\\&\1", text)
