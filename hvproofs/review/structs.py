# SPDX-License-Identifier: MIT
"""The hypercalls whose structs a mail defines, as contracts."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources

from hvproofs.errors import Diagnostic, Location, SpecError
from hvproofs.review.series import Patch
from hvproofs.spec.clayout import MAX_TEXT, CLayout, CTypeError, layouts
from hvproofs.spec.contract import CallClass, Contract
from hvproofs.spec.skeleton import Beside, camel, skeleton
from hvproofs.spec.tlfs import PAGE

MAX_DEPTH = 16  # structs that are made of structs
POSTED = "mail"  # the id of the source, and the name of a reading of a shipped contract
SHIPPED = "the shipped contract"
UNKNOWN = 0xFFFF  # the call code of a call whose code the mail does not say

_HEAD = re.compile(r"^(?:struct|union|enum)[ \t]+(\w+)\s*\{", re.MULTILINE)
_ARCH = re.compile(
    r"!?\s*(?:defined|IS_ENABLED)?\s*\(?\s*"
    r"(?:(CONFIG_X86(?:_64)?|__x86_64__)|(?:CONFIG_ARM64|__aarch64__))\s*\)?"
)
_NUMBER = re.compile(r"0[xX][0-9a-fA-F]{1,8}|[1-9]\d{0,8}|0")
_SIDE = re.compile(r"hv_(input|output)_(\w+)")


@dataclass(frozen=True, slots=True)
class PostedCall:
    """A hypercall that a mail defines structs of."""

    stem: str  # `create_device_domain`
    name: str  # `HvCallCreateDeviceDomain`
    linux_name: str  # `HVCALL_CREATE_DEVICE_DOMAIN`
    code: int  # UNKNOWN: neither the mail nor a shipped contract says
    code_from: str  # `the mail`, SHIPPED, or empty
    structs: tuple[str, ...]  # input and output, one of them at least
    text: str  # C of the two and of what they are made of, on x86-64
    branched: bool  # whether the C is that of one architecture, of several
    shipped: bool  # whether there is a contract of that name
    rep: bool | None  # whether code of the mail, or the shipped contract, has it as a rep call
    foreign: tuple[str, ...]  # types of which the mail has no definition
    patch: Patch


def posted_calls(patches: Sequence[Patch], shipped: Sequence[Contract]) -> list[PostedCall]:
    """The calls whose input or output the patches define anew, in their order.

    A struct that is only part of others, with no call of its name, is none. Raises SpecError
    where the patches define no such struct.
    """
    known: dict[str, str] = {}
    macros = {"HV_HYP_PAGE_SIZE": str(PAGE)}
    new: dict[str, Patch] = {}
    for patch in patches:
        after, before = _sides(patch.diff)
        macros.update(_macros(after))
        was = definitions(before)
        for name, text in definitions(after).items():
            known[name] = text
            if was.get(name) != text and _SIDE.fullmatch(name):
                new[name] = patch
    numbers = {name: int(value, 0) for name, value in macros.items() if _NUMBER.fullmatch(value)}
    known = {name: _expanded(text, macros) for name, text in known.items()}
    calls = [_call(stem, new, known, numbers, shipped, patches) for stem in _stems(new)]
    used = {name for text in known.values() for name in _named(text)}
    found = [c for c in calls if c.code != UNKNOWN or not set(c.structs) & used]
    if not found:
        where = Location(patches[0].origin if patches else "-")
        message = "no struct hv_input_... or hv_output_... is defined in it"
        raise SpecError([Diagnostic(where, message, "a patch of include/hyperv")])
    return found


def _sides(diff: str) -> tuple[str, str]:
    """What the hunks of a diff show of the files after it, and before it."""
    after: list[str] = []
    before: list[str] = []
    for line in diff.split("\n"):
        if line.startswith(("diff ", "--- ", "+++ ", "@@", "index ")):
            # What stands in different hunks must not be taken for one text.
            after.append("")
            before.append("")
        elif line.startswith((" ", "+", "-")):
            if line[0] != "-":
                after.append(line[1:])
            if line[0] != "+":
                before.append(line[1:])
    return "\n".join(after), "\n".join(before)


def definitions(text: str) -> dict[str, str]:
    """The structs, unions and enums that a text defines whole, by name."""
    found: dict[str, str] = {}
    heads = list(_HEAD.finditer(text))
    ends = [*(head.start() for head in heads), len(text)][1:]
    for head, stop in zip(heads, ends, strict=True):
        # Where another one begins, one that is still open was cut by the end of a hunk.
        body = text[head.start() : stop]
        depth = 0
        for mark in re.finditer(r"[{}]", re.sub(r"/\*.*?\*/", _blank, body, flags=re.DOTALL)):
            depth += 1 if mark[0] == "{" else -1
            if depth == 0:
                end = body.find(";", mark.end())
                if end > 0:
                    found[head[1]] = body[: end + 1]
                break
    return found


def _blank(comment: re.Match[str]) -> str:
    return " " * len(comment[0])


def _macros(text: str) -> dict[str, str]:
    """`#define NAME VALUE` without parameters, also over lines; a number has no brackets."""
    clean = re.sub(r"/\*.*?\*/", " ", text, flags=re.DOTALL).replace("\\\n", " ")
    found = re.findall(r"^[ \t]*#[ \t]*define[ \t]+(\w+)[ \t]+(\S.*?)\s*$", clean, re.MULTILINE)
    return {
        name: value.strip("()") if _NUMBER.fullmatch(value.strip("()")) else value
        for name, value in found
    }


def _expanded(text: str, macros: Mapping[str, str]) -> str:
    """A definition with the macros in the lengths of its arrays written out."""
    for _ in range(MAX_DEPTH):
        before, text = (
            text,
            re.sub(
                r"(?<=\[)[^\]]*(?=\])|(?<=:)[ \t]*\w+(?=;)",
                lambda length: re.sub(
                    r"\b[A-Za-z_]\w*\b", lambda m: macros.get(m[0], m[0]), length[0]
                ),
                text,
            ),
        )
        if text == before or len(text) > MAX_TEXT:
            break
    return text


def _named(text: str) -> set[str]:
    """The types that a definition needs, but for itself."""
    own = re.match(r"\w+[ \t]+(\w+)", text)
    plain = re.sub(r"/\*.*?\*/", " ", text, flags=re.DOTALL)
    names = set(re.findall(r"\b(?:struct|union)[ \t]+(\w+)\b(?!\s*\{)", plain))
    return names - {own[1] if own else ""}


def _stems(new: dict[str, Patch]) -> list[str]:
    stems = (shape[2] for name in new if (shape := _SIDE.fullmatch(name)))
    return list(dict.fromkeys(stems))


def _call(
    stem: str, new: dict[str, Patch], known: dict[str, str], numbers: dict[str, int],
    shipped: Sequence[Contract], patches: Sequence[Patch],
) -> PostedCall:  # fmt: skip
    structs = tuple(s for s in (f"hv_input_{stem}", f"hv_output_{stem}") if s in known)
    own = [name for name in structs if name in new]
    linux_name, code, code_from = _code(stem, numbers, shipped)
    needed = _needed(structs, known)
    foreign = tuple(name for name in needed if name not in known)
    whole = "\n".join(known.get(name) or foreign_types().get(name, "") for name in needed)
    text = _x86(whole)
    same = _same(stem, linux_name, code, shipped)
    rep = _rep(linux_name, patches)
    if rep is None and same:
        rep = same.call_class is CallClass.REP
    return PostedCall(
        stem, same.name if same else f"HvCall{camel(stem)}", linux_name, code, code_from, structs,
        f"{text}\n", text != whole, same is not None, rep, foreign, new[own[0]],
    )  # fmt: skip


def _same(stem: str, linux_name: str, code: int, shipped: Sequence[Contract]) -> Contract | None:
    """The contract of the call, by its code, or else by a name; None: there is none."""
    names = {linux_name, f"HvCall{camel(stem)}"}
    return next(
        (c for c in shipped if c.call_code == code),
        next((c for c in shipped if names & {c.name, c.linux_name}), None),
    )


def _rep(linux_name: str, patches: Sequence[Patch]) -> bool | None:
    """Whether the code of the patches makes it a rep call; None where none makes it."""
    for patch in patches:
        after, _ = _sides(patch.diff)
        made = re.search(rf"\bhv_do_(fast_|rep_)?hypercall\w*\(\s*{linux_name}\b", after)
        if made:
            return made[1] == "rep_"
    return None


def _x86(text: str) -> str:
    """The text with `#if` of an architecture resolved for x86-64; another one is left."""
    out: list[str] = []
    state: list[bool | None] = []  # of each open `#if`: whether it holds; None: it is not known
    for line in text.split("\n"):
        found = re.match(r"[ \t]*#[ \t]*(ifdef|ifndef|if|else|endif)\b(.*)", line)
        if found is None:
            out.append(line if False not in state else "")
            continue
        if found[1].startswith("if"):
            arch = re.search(
                r"(CONFIG_X86(?:_64)?|__x86_64__)|(CONFIG_ARM64|__aarch64__)", found[2]
            )
            plain = re.fullmatch(r"\s*!?\s*(?:defined|IS_ENABLED)?\s*\(?\s*\w+\s*\)?\s*", found[2])
            holds = arch is not None and bool(arch[1]) != ("!" in found[2] or found[1] == "ifndef")
            state.append(holds if arch and plain else None)
        elif state and state[-1] is not None:
            state[-1] = not state[-1] if found[1] == "else" else state[-1]
        known = bool(state) and state[-1] is not None
        if found[1] == "endif" and state:
            state.pop()
        out.append("" if known else line)
    return "\n".join(out)


def _code(stem: str, numbers: dict[str, int], shipped: Sequence[Contract]) -> tuple[str, int, str]:
    """Linux name and call code of a call, and who says the code; underscores apart."""

    def plain(name: str) -> str:
        return name.replace("_", "").lower()

    wanted = plain(f"hvcall{stem}")
    for name, value in numbers.items():
        if name.startswith("HVCALL_") and plain(name) == wanted:
            return name, value, "the mail"
    for contract in shipped:
        if contract.linux_name and plain(contract.linux_name) == wanted:
            return contract.linux_name, contract.call_code, SHIPPED
    return f"HVCALL_{stem.upper()}", UNKNOWN, ""


def _needed(structs: Sequence[str], known: dict[str, str]) -> list[str]:
    """The structs and what they are made of, each behind what it needs."""
    ordered: dict[str, None] = {}

    def visit(name: str, depth: int) -> None:
        if name in ordered or depth > MAX_DEPTH:
            return
        for inner in sorted(_named(known.get(name) or foreign_types().get(name, ""))):
            visit(inner, depth + 1)
        ordered[name] = None

    for name in structs:
        visit(name, 0)
    return list(ordered)


@cache
def foreign_types() -> dict[str, str]:
    """Types that a mail may use and not define."""
    text = resources.files("hvproofs.review").joinpath("hv_types.h").read_text("utf-8")
    return definitions(text)


def posted_contract(call: PostedCall) -> str:
    """The TOML text of the contract; of one that is shipped, a reading that extends it.

    Raises SpecError for C of which none can be made.
    """
    _laid_out(call)
    one = call.branched or any(f.startswith("arch/x86/") for f in call.patch.files)
    arch = ("x86-64",) if one else ("x86-64", "arm64")
    beside = Beside(
        call.linux_name, call.structs, call.rep, arch, _source(call), POSTED, extends=call.shipped
    )
    try:
        return skeleton(call.text, call.name, call.code, beside)
    except SpecError as error:
        where = Location(call.patch.origin, line_of(call, call.structs[0]))
        raise SpecError(
            [Diagnostic(where, one.message, one.expected, one.hint) for one in error.diagnostics]
        ) from None


def _source(call: PostedCall) -> str:
    """The mail as a source, with what was not read in it."""
    subject = re.sub(r"^\[[^\]]*\]\s*", "", call.patch.subject)
    place = f"linux-hyperv list, {subject}: {' and '.join(call.structs)}"
    lines = ["[[source]]", f'id = "{POSTED}"', f"place = {json.dumps(place)}"]
    if call.patch.message_id:
        lines.append(f"message = {json.dumps(call.patch.message_id.strip('<>'))}")
    says = [f"call code from {call.code_from}"] if call.code_from == SHIPPED else []
    says += [f"not defined in the mail: {', '.join(call.foreign)}"] if call.foreign else []
    says += ["its C on x86-64"] if call.branched else []
    for side in ("input", "output"):
        if f"hv_{side}_{call.stem}" not in call.structs:
            taken = "as shipped" if call.shipped else "taken to be none"
            says.append(f"no struct of the {side}, which is {taken}")
    if says:
        lines.append(f"says = {json.dumps('; '.join(says))}")
    return "\n".join(lines) + "\n"


def _laid_out(call: PostedCall) -> None:
    """Raise SpecError for what cannot be laid out of the mail alone, such as a macro's value."""
    known: dict[str, CLayout] = {}
    for name, text in definitions(call.text).items():
        try:
            known.update(layouts(text, known))
        except CTypeError as error:
            where = Location(call.patch.origin, line_of(call, name))
            hint = "complete the text, and give it to 'new hypercall' on stdin"
            raise SpecError([Diagnostic(where, f"{name}: {error}", "", hint)]) from None


def line_of(call: PostedCall, name: str) -> int:
    """The line of the file that the mail came in where a type begins; 1 if unknown."""
    try:
        with open(call.patch.origin, encoding="utf-8", errors="replace") as stream:  # noqa: PTH123
            for number, line in enumerate(stream, 1):
                if re.match(rf"[ +](?:struct|union|enum)[ \t]+{name}\b", line):
                    return number
    except OSError:
        pass
    return 1


def choose(calls: Sequence[PostedCall], name: str, code: int | None) -> Iterator[PostedCall]:
    """Those that are asked for, by TLFS or Linux name or by call code; all where none is."""
    for call in calls:
        named = not name or name.lower() in (call.name.lower(), call.linux_name.lower())
        if named and code in (None, call.code):
            yield call
