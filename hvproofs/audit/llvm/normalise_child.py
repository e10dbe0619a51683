# SPDX-License-Identifier: MIT
"""The process that runs LLVM: reads a request on standard input, answers on standard output.

LLVM aborts on some broken input and has no bound on memory or time, so it
runs here, under limits set before the first byte of the module is looked at.
Both request and answer are one JSON object; `normalise` is the other side.
"""

from __future__ import annotations

import json
import re
import resource
import sys
from collections.abc import Collection, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from hvproofs.audit.llvm.made import made, without_optnone
from hvproofs.audit.llvm.rustnames import with_paths
from hvproofs.audit.llvm.text import FunctionText, ModuleText, call_sites, callee, split, symbol
from hvproofs.audit.llvm.unset import with_unset, without_left
from hvproofs.audit.llvm.unwritten import with_constants
from hvproofs.audit.llvm.wrappers import DEFINE, DEFINED, GLOBAL, with_calls
from hvproofs.decide.lifeline import end_with

BITCODE_MAGIC = (b"BC\xc0\xde", b"\xde\xc0\x17\x0b")  # raw, and in Darwin's wrapper

_DROPPED = re.compile(r' (?:!dbg !\d+|comdat(?:\([^)]*\))?|section "[^"]*"|personality .*)')
_GROUPS = re.compile(r"attributes #(\d+) = \{(.*)")
_CUT = re.compile(r"  (%\S+) = trunc (?:nuw |nsw )*(i\d+) (%\S+) to i\d+")
_ALIAS = re.compile(
    rf"^({GLOBAL.pattern}) = (?:[\w()]+ )*alias .+, ptr ({GLOBAL.pattern})$", re.MULTILINE
)
_NEW_GROUPS = "9000"  # before the number of a group: one of no module
_GROUP_USE = re.compile(r"#(\d+)")


def set_limits(memory: int, seconds: int) -> None:
    """Bound this process: bytes of address space, seconds of processor time."""
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 5))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def without_bodies(text: str, names: frozenset[str]) -> str:
    """The module with the functions of that name declared instead of defined.

    Another name of one is that one: what is only declared cannot have another.
    """
    out: list[str] = []
    skipping = False
    other = {found[1]: found[2] for found in _ALIAS.finditer(text) if symbol(found[2]) in names}
    if other:
        lines = (line for line in text.split("\n") if not _is_alias(line, other))
        text = GLOBAL.sub(lambda found: other.get(found[0], found[0]), "\n".join(lines))
    for line in text.split("\n"):
        if skipping:
            skipping = line != "}"
            continue
        name = DEFINED.match(line)
        skipping = name is not None and name[1] in names
        out.append(_declaration(line) if skipping else line)
    return "\n".join(out)


def _is_alias(line: str, other: dict[str, str]) -> bool:
    found = _ALIAS.match(line)
    return found is not None and found[1] in other


def _declaration(header: str) -> str:
    plain = _DROPPED.sub("", header.removesuffix("{").rstrip())
    return DEFINE.sub("declare ", plain)


def resolved(text: str, kept: frozenset[str]) -> str:
    """The module with each second name of an object replaced by the first.

    A weak one stays: another file may have an object of its own by that name.
    """
    names = {
        symbol(found[1]): found[2]
        for found in _ALIAS.finditer(text)
        if " weak" not in found[0] and symbol(found[1]) not in kept
    }
    for _ in names:  # an alias of an alias
        names = {name: names.get(symbol(of), of) for name, of in names.items()}
    if not names:
        return text
    lines = [one for one in text.split("\n") if " alias " not in one or symbol(one) not in names]
    return GLOBAL.sub(lambda found: names.get(symbol(found[0]), found[0]), "\n".join(lines))


def marked(text: str, names: frozenset[str]) -> str:
    """The module with a mark before each call of `names` that an argument was narrowed for.

    The mark is `llvm.fake.use(index of the argument, value before)`: it does
    nothing, and no pass folds it away as one does with a constant that was cut.
    """
    out: list[str] = []
    cut: dict[str, str] = {}  # narrowed value to type and name of what it was made from
    for line in text.split("\n"):
        if line.startswith("define "):
            cut = {}
        elif found := _CUT.match(line):
            cut[found[1]] = f"{found[2]} {found[3]}"
        elif cut and callee(line) in names:
            given = line[line.index("@") :].partition("(")[2].split(", ")
            for index, argument in enumerate(given):
                name = argument.split(")")[0].split(" ")[-1]
                if name in cut:
                    out.append(f"  call void (...) @llvm.fake.use(i32 {index}, {cut[name]})")
        out.append(line)
    return "\n".join([*out, "declare void @llvm.fake.use(...)", ""])


def opened(text: str, names: Collection[str]) -> str:
    """The module with those functions free to be inlined, whatever their attributes say."""
    groups = dict(_GROUPS.findall(text))
    added: dict[str, str] = {}

    def free(found: re.Match[str]) -> str:
        group = found[1]
        if not re.search(r"\bnoinline\b", groups.get(group, "")):
            return found[0]
        added[group] = re.sub(r"\bnoinline\b", "", groups[group])
        return f"#{_NEW_GROUPS}{group}"

    def line_of(line: str) -> str:
        name = DEFINED.match(line)
        return _GROUP_USE.sub(free, line) if name and name[1] in names else line

    lines = [line_of(line) for line in text.split("\n")]
    more = [f"attributes #{_NEW_GROUPS}{group} = {{{body}" for group, body in added.items()]
    return "\n".join([*lines, *more, ""])


# What the linker may put another body in the place of: LangRef, linkage types.
_REPLACEABLE = re.compile(r" (?:weak|weak_odr|linkonce|linkonce_odr|available_externally) ")


def to_inline(module: ModuleText, text: str, request: dict[str, Any]) -> Iterator[str]:
    """The functions that are worth having in their callers.

    Small helpers, so that their results are known, and the runs are steered through
    them; of static ones those that look a page up, for they hand it on, and those that
    take parameters and reach a hypercall. That one is marked noinline says nothing of
    what it does. One without parameters that reaches a call stays by itself: it can be
    replayed from its own entry.
    """
    kept = frozenset(request["keep"])
    whole = kept.union(request["whole"], request["bare"])
    reaching, pages = _reaching(module, kept), frozenset(request["pages"])
    groups = [(group, frozenset(body.split())) for group, body in _GROUPS.findall(text)]
    fixed = {group for group, words in groups if "optnone" in words}
    for function in module.functions.values():
        own = set(_GROUP_USE.findall(function.header))
        if function.name in whole or _REPLACEABLE.search(function.header) or own & fixed:
            continue
        reaches = function.name in reaching
        limit = _limit(function, request, matters=bool(reaches or pages & function.names()))
        if len(function.body) <= limit and not (reaches and _no_parameters(function)):
            yield function.name


def _limit(function: FunctionText, request: dict[str, Any], *, matters: bool) -> int:
    """Lines of a function up to which it goes into its callers; `matters`: for the calls."""
    static = " internal " in function.header or " private " in function.header
    if static:
        return int(request["inline_reaching" if matters else "inline_below"])
    return -1 if matters else int(request["inline_external"])


def _no_parameters(function: FunctionText) -> bool:
    return re.search(r'@"?[-\w$.]+"?\(\)', function.header) is not None


def _reaching(module: ModuleText, names: frozenset[str]) -> frozenset[str]:
    """Functions of the module from which a call of one of `names` can be reached."""
    callees = {function.name: function.callees() for function in module.functions.values()}
    found: set[str] = set(names)
    while True:
        more = {name for name, called in callees.items() if called & found} - found
        if not more:
            return frozenset(found)
        found |= more


def producer(data: bytes) -> int:
    """The major version of the clang that says it made the module; 0 when none does."""
    found = re.findall(rb"clang version (\d{1,3})\.", data)
    return max(map(int, found), default=0)


def _parsed(llvm: Any, data: bytes) -> Any:
    if data.startswith(BITCODE_MAGIC):
        module = llvm.parse_bitcode(data, context=llvm.create_context())
    else:
        text = data.decode("utf-8", "surrogateescape")
        module = llvm.parse_assembly(text, context=llvm.create_context())
    module.verify()
    return module


def normalised(request: dict[str, Any]) -> dict[str, Any]:
    """Read, transform and print one module; the answer's members are `normalise.Answer`'s."""
    from llvmlite import binding as llvm

    llvm.initialize_all_targets()
    data = Path(request["path"]).read_bytes()
    try:
        module = _parsed(llvm, data)
    except (RuntimeError, UnicodeError, ValueError) as error:
        version = list(llvm.llvm_version_info)
        return {"error": str(error), "llvm": version, "producer": producer(data)}
    text, several = with_paths(str(module))
    wanted = several & {*request["keep"], *request["whole"], *request["bare"]}
    if wanted:
        return {"several": sorted(wanted)}
    raw = split(text)
    target: dict[str, Any] = {
        "triple": raw.header.get("target triple", ""),
        "layout": raw.header.get("target datalayout", ""),
        "llvm": list(llvm.llvm_version_info),
    }
    if target["triple"].partition("-")[0] not in request["targets"]:
        return {"text": "", "sites": [], **target}  # LLVM may have no machine for it
    kept = frozenset(request["keep"])
    target["made"] = asdict(how := made(text, raw, kept))
    text = without_optnone(text) if how.plain else text
    sites = [asdict(site) for site in call_sites(raw, kept)]
    text, without = with_calls(text, request["assembly"])
    if without:
        return {"without": without}
    raw = split(text) if request["assembly"] else raw
    bare = without_bodies(with_constants(text, request["pages"]), kept | frozenset(request["bare"]))
    inlined = list(to_inline(raw, text, request))
    plain = opened(with_unset(resolved(marked(bare, kept), kept)), inlined)
    module = llvm.parse_assembly(plain, context=llvm.create_context())
    module.verify()
    for name in inlined:
        module.get_function(name).add_function_attribute("alwaysinline")
    _run_passes(llvm, module, request["passes"])
    module.verify()
    return {"text": without_left(str(module)), "sites": sites, **target}


def _run_passes(llvm: Any, module: Any, passes: list[str]) -> None:
    machine = llvm.Target.from_triple(module.triple).create_target_machine()
    builder = llvm.create_pass_builder(machine, llvm.create_pipeline_tuning_options())
    manager = llvm.create_new_module_pass_manager()
    for name in passes:
        getattr(manager, f"add_{name}_pass")()
    manager.run(module, builder)


def main() -> int:
    """Answer one request; the exit status is 0 unless the process is stopped."""
    request = json.load(sys.stdin)
    end_with(request["lifeline"])
    set_limits(request["memory"], request["seconds"])
    try:
        answer = normalised(request)
    except MemoryError:
        answer = {"exhausted": "memory"}
    json.dump(answer, sys.stdout)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
