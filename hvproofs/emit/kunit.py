# SPDX-License-Identifier: MIT
"""A KUnit suite: the layout, the boundaries and the counterexamples of a scheme, as kernel tests.

The suite tests a function `hvp_place()`. As written it looks the areas up in the table that the
prover worked out; define HVP_PLACE to have the code that is really called looked at instead.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hvproofs.emit.cases import PlacedCase, placed_calls
from hvproofs.emit.header import struct_lines
from hvproofs.emit.names import c_comment, head, identifier, prefix, shared, structs
from hvproofs.prove.guarantee import Guarantee


def kunit(made: Sequence[Guarantee]) -> str:
    """The suite of one scheme."""
    scheme = made[0].scheme
    calls = [one for one in made if list(placed_calls(one))]
    suite = identifier("hvp", scheme.id)
    config = f"HYPERV_{identifier(scheme.id).upper()}_KUNIT_TEST"
    what = [
        *head(made, "KUnit tests"),
        "",
        "Kconfig:",
        *(f"  {line.replace(chr(9), '    ')}" for line in kconfig(config)),
    ]
    lines = [
        "// SPDX-License-Identifier: GPL-2.0",
        *c_comment(what),
        _model(made),
        shared("suite.c"),
    ]
    for one in calls:
        lines += ["", *_call(one)]
    names = [f"{prefix(one)}_{test}" for one in calls for test in ("layout", "sizes", "areas")]
    lines += ["", f"static struct kunit_case {suite}_cases[] = {{",
              *(f"\tKUNIT_CASE({name})," for name in names), "\t{}", "};", "",
              f"static struct kunit_suite {suite}_suite = {{",
              f'\t.name = "{suite}",', f"\t.test_cases = {suite}_cases,", "};", "",
              f"kunit_test_suite({suite}_suite);", "",
              f'MODULE_DESCRIPTION("KUnit tests of hypercall areas: {identifier(scheme.id)}");',
              'MODULE_LICENSE("GPL");', ""]  # fmt: skip
    return "\n".join(lines)


def _model(made: Sequence[Guarantee]) -> str:
    model = made[0].situation.model
    return (
        f"#define HVP_PAGE {model.page_size}UL /* the hypervisor's, whatever the guest's */\n"
        f"#define HVP_ALIGN {model.align}UL\n"
    )


def kconfig(config: str) -> list[str]:
    """The entry that such a suite needs."""
    return [
        f"config {config}", '\ttristate "KUnit tests of hypercall areas" if !KUNIT_ALL_TESTS',
        "\tdepends on KUNIT && HYPERV", "\tdefault KUNIT_ALL_TESTS", "\thelp",
        "\t  Tests that input and output of hypercalls keep the hypervisor's rules.",
    ]  # fmt: skip


def _call(one: Guarantee) -> Iterator[str]:
    name, found = prefix(one), list(placed_calls(one))
    for struct, fields, size in structs(one):
        for line in struct_lines(struct, fields, size):
            yield line.replace("uint8_t", "u8").replace("uint16_t", "u16").replace(
                "uint32_t", "u32").replace("uint64_t", "u64")  # fmt: skip
    yield ""
    yield f"static const struct hvp_case {name}_cases[] = {{"
    yield from (line for case in found for line in _case(case))
    yield "};"
    yield ""
    yield from _test(f"{name}_layout", _layout(one))
    yield from _test(f"{name}_sizes", _sizes(one))
    yield from _test(f"{name}_areas", [
        f"for (size_t i = 0; i < ARRAY_SIZE({name}_cases); i++)",
        f"\thvp_check(test, &{name}_cases[i]);",
    ])  # fmt: skip


def _test(name: str, body: Sequence[str]) -> Iterator[str]:
    yield f"static void {name}(struct kunit *test)"
    yield "{"
    yield from (f"\t{line}".rstrip() for line in body)
    yield "}"
    yield ""


def _case(case: PlacedCase) -> Iterator[str]:
    input_, output = (
        f"{{ {at[0]:#x}, {at[1]} }}" if at else "{}" for at in (case.input, case.output)
    )
    yield f'\t{{ "{case.what}", {case.entries}, {case.qwords},'
    yield f"\t  {input_}, {output}, {'true' if case.kept else 'false'} }},"


def _layout(one: Guarantee) -> list[str]:
    lines = [
        f"KUNIT_EXPECT_EQ(test, sizeof(struct {name}), (size_t){size});"
        for name, _, size in structs(one)
    ]
    return lines or ["KUNIT_SUCCEED(test);"]


def _sizes(one: Guarantee) -> list[str]:
    """That the sizes of the table are what sizeof says of these counts."""
    name, lines = prefix(one), []
    for side, fixed in (("input", one.call.input), ("output", one.call.output)):
        parts = [f"sizeof(struct {name}_{side}_header)"] if fixed.header else []
        parts += ["8 * c->qwords"] if fixed.variable else []
        parts += [f"c->entries * sizeof(struct {name}_{side}_element)"] if fixed.element else []
        if parts:
            lines.append(f"\tif (c->{side}.size)")
            lines.append(
                f"\t\tKUNIT_EXPECT_EQ(test, (u64)c->{side}.size, (u64)({' + '.join(parts)}));"
            )
    return [
        f"for (size_t i = 0; i < ARRAY_SIZE({name}_cases); i++) {{",
        f"\tconst struct hvp_case *c = &{name}_cases[i];", "", *lines,
        "\tKUNIT_EXPECT_LE(test, c->entries, (u64)4096);", "}",
    ]  # fmt: skip
