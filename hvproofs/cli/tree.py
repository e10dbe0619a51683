# SPDX-License-Identifier: MIT
"""The tree of commands: a group whose errors are in our words, and a walk over what there is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup, TyperOption

from hvproofs.errors import near

# What the library that converts options says, and what we say.
_WORDS = (
    (r"Value error, ", ""),
    (r"Input should be a valid integer.*", "expected a whole number"),
    (r"Input should be greater than or equal to (\S+)", r"expected \1 or more"),
    (r"Input should be less than or equal to (\S+)", r"expected \1 or less"),
)


class Tree(TyperGroup):
    """A group of commands; of a name that is wrong it tells what is near, or nothing."""

    suggest_commands = False  # the library's idea of near is far

    def invoke(self, ctx: Any) -> Any:
        """Run what the words ask for; a usage error leaves in our words."""
        try:
            return super().invoke(ctx)
        except typer.BadParameter as error:
            error.message = in_our_words(error.message)
            raise
        except Exception as error:
            # Of options that do not exist; the class itself is none that the library exports.
            if hasattr(error, "possibilities"):
                found = near(str(getattr(error, "option_name", "")), error.possibilities or ())
                error.possibilities = ()
                error.message += f"; {found}" if found else ""  # type: ignore[attr-defined]
            raise

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """The command that the first word names."""
        if self.get_command(ctx, args[0]) is None and not args[0].startswith("-"):
            found = near(args[0], self.list_commands(ctx))
            ctx.fail(f"no command '{args[0]}'" + (f"; {found}" if found else ""))
        return super().resolve_command(ctx, args)


def in_our_words(message: str) -> str:
    """What is wrong with a value."""
    for theirs, ours in _WORDS:
        message = re.sub(theirs, ours, message)
    return message


def commands(group: TyperGroup, *names: str) -> Iterator[tuple[tuple[str, ...], TyperCommand]]:
    """Every command of a group and of the groups in it, each with the words that name it."""
    for name, command in group.commands.items():
        if isinstance(command, TyperGroup):
            yield from commands(command, *names, name)
        elif isinstance(command, TyperCommand):
            yield (*names, name), command


def options(command: TyperCommand) -> dict[str, TyperOption]:
    """The options of a command by their long names, without the dashes."""
    return {
        name.removeprefix("--"): one
        for one in command.params
        if isinstance(one, TyperOption)
        for name in one.opts
        if name.startswith("--")
    }
