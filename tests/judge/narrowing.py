# SPDX-License-Identifier: MIT
"""Every way we know in which a claim can become empty or smaller than it reads, one spec each.

The right answers are written by hand. `proved` is right for a rule only where nothing that the
theorem leaves out is hidden: `excluded` says that a proof must name what it leaves out.
"""

from __future__ import annotations

from dataclasses import dataclass

P, R, U, NA = "proved", "refuted", "unknown", "not-applicable"
NOT_PROVED = f"{R} {U}"  # either is right; which of them is a question of effort

SOURCE = '[[source]]\nid = "a"\nplace = "here"\n'
H8 = '{name = "H", offset = 0, size = 8}'
H24 = "{name = 'H', offset = 0, size = 24, align = 8}"
E8 = '{name = "E", offset = 0, size = 8}'
E16 = '{name = "E", offset = 0, size = 16, align = 8}'


def _call(code: int, kind: str, body: str, arch: str = '"x86-64"', more: str = "") -> str:
    return (
        f'name = "HvCallN{code}"\ncall_code = {0x7000 + code}\nclass = "{kind}"\narch = [{arch}]\n'
        f'follows = "a"\n{body}\n{SOURCE}{more}'
    )


CALLS = {
    "in": _call(1, "rep", f"[input]\nheader = [{H8}]\nelement = [{E8}]"),
    "both": _call(
        2, "rep", f"[input]\nheader = [{H8}]\nelement = [{E16}]\n[output]\nheader = [{H8}]"
    ),
    "v": _call(
        3, "rep",
        f'[input]\nheader = [{H8}]\nvariable = {{name = "V", max_qwords = 4}}\nelement = [{E8}]',
    ),
    "no-list": _call(4, "rep", f"[input]\nheader = [{H24}]\n[output]\nheader = [{H8}]"),
    "simple": _call(5, "simple", f"[input]\nheader = [{H24}]\n[output]\nheader = [{H8}]"),
    "variant": _call(
        6, "rep", f"[input]\nheader = [{H8}]\nelement = [{E8}]",
        more='[[variant]]\nname = "b"\nwhy = "wider"\n'
        f"input = {{header = [{H8}], element = [{E16}]}}\n",
    ),
    "variants": _call(
        10, "rep",
        f'[input]\nheader = [{H8}]\nvariable = {{name = "V", max_qwords = 4}}\n'
        f"element = [{E8}]\n[output]\nheader = [{H8}]",
        more='[[variant]]\nname = "qwords"\nwhy = "more of them"\n'
        f"input = {{header = [{H8}], variable = {{name = 'V', max_qwords = 5}}, "
        f"element = [{E8}]}}\n"
        '[[variant]]\nname = "header"\nwhy = "larger"\n'
        f"input = {{header = [{H24}], variable = {{name = 'V', max_qwords = 4}}, "
        f"element = [{E8}]}}\n"
        '[[variant]]\nname = "output"\nwhy = "larger"\n'
        f"output = {{header = [{H24}]}}\n"
        '[[variant]]\nname = "elements"\nwhy = "has some"\n'
        f"output = {{header = [{H8}], element = [{E8}]}}\n",
    ),
    "qwords": _call(
        11, "rep",
        f'[input]\nheader = [{H24}]\nvariable = {{name = "V", max_qwords = 64}}\n'
        "element = [{name = 'E', offset = 0, size = 1}]\n"
        f"[output]\nheader = [{H8}]\nelement = [{E8}]",
    ),
    "arch": _call(
        7, "rep", f"[input]\nheader = [{H8}]\nelement = [{E8}]", '"x86-64", "arm64"',
        f'[[per_arch]]\narch = ["arm64"]\ninput = {{header = [{H8}], element = [{E16}]}}\n',
    ),
    "bytes": _call(
        8, "rep", f"[input]\nheader = [{H8}]\nelement = [{{name = 'E', offset = 0, size = 4}}]"
    ),
    "v-only": _call(
        9, "simple", '[input]\nheader = []\nvariable = {name = "V", max_qwords = 3}'
    ),
}  # fmt: skip
CODES = {"in": 1, "both": 2, "v": 3, "no-list": 4, "simple": 5, "variant": 6, "arch": 7, "bytes": 8,
         "v-only": 9, "variants": 10,
         "qwords": 11}  # fmt: skip
AREAS = "input-aligned input-within-page input-in-region"


@dataclass(frozen=True)
class Narrowing:
    """One way, the spec that shows it, and what is right."""

    name: str
    why: str
    call: str  # key of CALLS
    right: dict[str, str]  # rules (blanks between) to the verdicts that are right
    top: str = ""  # top-level keys of the scheme
    limit: str | None = "100"
    size: str = "HV_HYP_PAGE_SIZE"  # of the region of the input
    align: str = "HV_HYP_PAGE_SIZE"
    region: str = ""  # more of that region
    out: str = "HV_HYP_PAGE_SIZE"  # size of the region of the output
    out_region: str = ""
    at: tuple[str, str] = ("0", "0")  # offsets
    address: str = "linear-map"
    kind: str = "page"
    tables: str = ""  # whole tables
    excluded: bool = False  # whether a proof leaves something out
    fast: str = ""  # registers; the call has no areas then
    used_for: str = ""  # a call; empty: its own
    reading: tuple[str, str] = ("x86-64", "a")  # architecture and variant asked

    @property
    def rules(self) -> dict[str, frozenset[str]]:
        """Right verdicts by rule."""
        return {r: frozenset(v.split()) for rules, v in self.right.items() for r in rules.split()}

    def toml(self) -> str:
        """The scheme."""
        used_for = self.used_for or f"HvCallN{CODES[self.call]}"
        head = f'id = "n/{self.name}"\nguest = "n"\ntitle = "n"\n'
        limit = f"limit = '{self.limit}'\n" if self.limit is not None else ""
        if self.fast:
            form = f'form = "fast"\nregisters = "{self.fast}"\nregions = {{}}\nplace = {{}}\n'
            return f'{head}{limit}{form}{self.top}\n[applies]\nhypercall = ["{used_for}"]\n'
        return f"""{head}{limit}{self.top}
[applies]
hypercall = ["{used_for}"]
[regions.in]
kind = "{self.kind}"
size = '{self.size}'
align = '{self.align}'
{self.region}
[regions.out]
kind = "page"
size = '{self.out}'
align = "HV_HYP_PAGE_SIZE"
{self.out_region}
[place]
input = {{region = "in", offset = '{self.at[0]}', address = "{self.address}"}}
output = {{region = "out", offset = '{self.at[1]}'}}
{self.tables}
"""


N = Narrowing
RUN = "[checks]\nrun = ['{}']"
LOOP = "[loop]\n{}"
WAYS = [
    # A hypothesis about a region that depends on the call.
    N("size-wraps", "in the address space: false for the counts at which the size wraps", "both",
      {"no-wraparound": R, f"{AREAS} output-aligned output-in-region no-overlap": NOT_PROVED},
      limit="4095", out="HV_HYP_PAGE_SIZE - in.size"),
    N("size-2-60", "the same without a wrap", "both",
      {f"{AREAS} output-aligned no-overlap": NOT_PROVED, "no-wraparound defined": P},
      limit="4095", out="n <= 1 ? 4096 : 1ull << 60"),
    N("size-by-v", "the same by the variable header", "v",
      {AREAS: NOT_PROVED, "rep-count-encodable": P}, size="v < 4 ? 4096 : 1ull << 53"),
    N("size-by-limit", "the same by the limit", "v",
      {AREAS: NOT_PROVED}, limit="v + 1", size="limit > 4 ? 1ull << 53 : 4096"),
    N("two-sizes", "each region fits the address space, both do not", "both",
      {f"{AREAS} output-aligned": NOT_PROVED}, size="(1ull << 51) + 4096", out="1ull << 51"),
    N("size-at-limit", "a legal base fails at the last count only", "in",
      {AREAS: NOT_PROVED}, size="n == 100 ? 1ull << 53 : 4096"),
    N("unused-region", "a region that holds no area must not make the claim empty", "in",
      {"input-within-page input-in-region": R, "input-aligned": P}, limit="512", out="1ull << 60"),
    N("unallocated", "a region that is not there: its other rules are judged all the same", "in",
      {"region-present input-within-page": R, "input-aligned": P}, limit="512",
      region="allocated = false"),
    N("alias", "two names of one memory are not disjoint", "both",
      {"no-overlap": R, "input-aligned output-aligned": P},
      out_region='same_as = "in"'),
    N("padding", "an object of the raw size does not hold the padding", "bytes",
      {"input-in-region": R, "input-aligned": P}, size="in.size", limit="9"),
    N("stack", "only virtually contiguous memory", "in",
      {"gpa-valid": R, "input-within-page": P}, kind="stack"),
    N("stack-walk", "a walk knows the first byte's page alone", "in",
      {"gpa-valid input-within-page": R}, kind="stack", address="page-walk", limit="3",
      size="ALIGN(in.size, 8)", align="8"),
    N("guest-page", "the hypervisor's page, not the guest's", "in",
      {"input-within-page": R, "input-in-region": P}, top="guest_page_size = 65536",
      limit="(PAGE_SIZE - 8) / 8 - 4100", size="PAGE_SIZE", align="PAGE_SIZE"),
    N("host-visible", "one of two regions is private", "both",
      {"host-visible": R}, top='isolation = "snp"', region="host_visible = true"),
    N("below-zero", "an area that begins below address 0 ends above it", "both",
      {"no-overlap input-in-region": R}, at=("0 - 16 * n", "0"), limit="9",
      out_region='same_as = "in"'),
    N("count-4095", "the last count that the field holds is one of the range", "no-list",
      {"input-aligned": R, "output-aligned": P}, limit="4095", at=("n == 4095 ? 4 : 0", "0")),
    N("limit-endless", "no list of 2^60 entries is written down", "in",
      {"rep-count-encodable": R, "no-wraparound": R}, limit="1ull << 60",
      top='let = ["u32 twice = 2 * n"]'),
    # The limit.
    N("limit-0", "a range without a member", "in",
      {AREAS: U, "limit-positive batch-progress": R, "rep-count-encodable": U}, limit="0"),
    N("limit-0-refuted", "and a layout that is wrong: no fault of the tool", "both",
      {"limit-positive": R, "no-overlap input-aligned": U}, limit="0", out_region='same_as = "in"'),
    N("limit-0-shift", "no member, and a placement that owes something", "in",
      {"limit-positive batch-progress": R, "input-aligned": U}, limit="0",
      at=("8 << (n & 3)", "0")),
    N("limit-negative", "an int below 0 admits no entry", "in",
      {AREAS: U, "limit-positive": R}, limit="(int)5 - 9"),
    N("limit-0-some-v", "a header that leaves no count is left out, and named", "v",
      {AREAS: P, "limit-positive batch-progress": R}, limit="v < 2 ? 5 : 0", excluded=True),
    N("limit-0-bad-v", "the only headers that would break the rule have no count", "v",
      {"input-aligned": P, "limit-positive": R}, limit="v < 2 ? 5 : 0", at=("v < 2 ? 0 : 4", "0"),
      excluded=True),
    N("limit-narrowed", "65,537 in 16 bits is 1: the claim shrinks to one entry", "in",
      {AREAS: P, "no-wraparound": R}, limit="(u16)65537"),
    N("limit-by-type", "min_t() narrows what it compares", "in",
      {"no-wraparound": R}, limit="min_t(u8, 511, 300)"),
    N("limit-4096", "one more than the count's field holds", "no-list",
      {"rep-count-encodable": R, "input-within-page no-wraparound": P}, limit="4096"),
    N("limit-100000", "a rep call without a list has a limit too", "no-list",
      {"rep-count-encodable": R, "batch-progress": f"{R} {P}", AREAS: P}, limit="100000"),
    N("no-limit", "no limit stated: the count's type is the limit", "no-list",
      {"rep-count-encodable": R, AREAS: P}, limit=None),
    N("no-limit-list", "likewise where the input grows", "in",
      {"rep-count-encodable input-within-page": R, "input-aligned": P}, limit=None),
    N("limit-huge", "areas stop at 4,095 entries, arithmetic does not", "no-list",
      {"no-wraparound rep-count-encodable": R, "input-within-page": P}, limit="1ull << 60",
      size="n * 16 + 4096"),
    N("limit-in-place", "the limit is read where an area is placed, list or none", "no-list",
      {"output-aligned": R, "input-aligned": P}, at=("0", "limit < 9 ? 8 : 4")),
    N("limit-in-place-right", "likewise the other way round", "no-list",
      {"output-aligned": P}, at=("0", "limit < 9 ? 4 : 8")),
    N("placed-at-limit", "the limit is not the count: right at the limit, wrong below", "both",
      {"no-overlap output-aligned output-in-region": P}, limit="60", out_region='same_as = "in"',
      at=("0", "ALIGN(sizeof(in.header) + sizeof(in.element) * limit, 8)")),
    N("largest-not-monotone", "a predicate that holds again", "in",
      {"input-within-page": f"{R} {U}"}, limit="largest(n: n < 10 || n > 600)"),
    N("largest-never", "a predicate that never holds", "in",
      {AREAS: U, "limit-positive": R}, limit="largest(n: n > 4095)"),
    # Checks.
    N("run-n", "the loop asks for 500 and is refused", "in",
      {"batch-progress": R, AREAS: P}, limit="500", tables=RUN.format("n <= 1"), excluded=True),
    N("run-n-hides", "what would break the rule is refused, and named", "in",
      {"batch-progress": R, AREAS: P}, limit="600",
      tables=RUN.format("in.size <= HV_HYP_PAGE_SIZE"), excluded=True),
    N("run-n-hole", "one count is refused", "in",
      {"batch-progress": R, "input-aligned": P}, at=("n == 3 ? 4 : 0", "0"),
      tables=RUN.format("n != 3"), excluded=True),
    N("run-hole-inside", "one count of one header is refused, neither of them at a boundary", "v",
      {"input-aligned input-within-page": P}, at=("n == 5 && v == 2 ? 4 : 0", "0"),
      tables=RUN.format("n != 5 || v != 2"), excluded=True),
    N("run-holes-on-a-line", "counts that depend on the header", "qwords",
      {"input-aligned": P}, at=("in.size == out.size ? 4 : 0", "0"), limit="64",
      tables=RUN.format("in.size != out.size"), excluded=True),
    N("run-n-all", "a check that refuses nothing leaves nothing out", "in",
      {f"batch-progress {AREAS} no-wraparound": P}, tables=RUN.format("n <= limit")),
    N("run-v", "headers are left out, and named", "v",
      {f"{AREAS} batch-progress limit-positive": P}, tables=RUN.format("v == 0"), excluded=True),
    N("run-v-hides", "the header that breaks the rule is left out, and named", "v",
      {"input-aligned": P}, at=("v == 4 ? 4 : 0", "0"), tables=RUN.format("v < 4"), excluded=True),
    N("run-limit", "a check on the limit leaves headers out", "v",
      {f"{AREAS} limit-positive": P}, limit="v", tables=RUN.format("limit > 1"), excluded=True),
    N("run-false", "nothing passes", "in",
      {f"{AREAS} rep-count-encodable batch-progress": U}, tables=RUN.format("0")),
    N("run-simple", "a simple call has no count: nothing passes", "simple",
      {"input-aligned output-aligned no-overlap": U}, tables=RUN.format("n >= 1")),
    N("run-simple-v", "a check that names the count refuses headers of a simple call", "v-only",
      {"input-aligned input-within-page input-in-region": P}, limit="1",
      tables=RUN.format("v < 2 && n < 40"), excluded=True),
    N("run-wraps", "the check itself wraps, and passes", "v",
      {"no-wraparound": R}, tables=RUN.format("v - 1 > 100 || v < 4")),
    N("run-undefined", "the check itself is undefined for a header", "v",
      {"defined": R}, tables=RUN.format("10 / v > 1")),
    N("run-range", "a check is judged within the limit, not for every number", "in",
      {"no-wraparound defined": P}, tables=RUN.format("n * n < 100000")),
    N("build", "rejected when compiled: no theorem", "in",
      {f"{AREAS} batch-progress no-wraparound": NA},
      tables="[checks]\nbuild = ['sizeof(in.header) > 8']"),
    N("build-variant", "rejected in one reading only", "variant", {AREAS: NA},
      tables="[checks]\nbuild = ['sizeof(in.element) == 8']", reading=("x86-64", "b")),
    N("build-other", "and not in the other", "variant", {AREAS: P},
      tables="[checks]\nbuild = ['sizeof(in.element) == 8']"),
    # Readings and the variable header.
    N("variant", "the other reading has its own verdict", "variant", {"input-within-page": R},
      limit="511", reading=("x86-64", "b")),
    N("variant-followed", "and the one followed too", "variant", {"input-within-page": P},
      limit="511"),
    N("shape", "calls that look alike share no verdict", "variants",
      {"input-within-page output-within-page": P}, limit="507", at=("0", "4088")),
    N("shape-qwords", "other qwords", "variants", {"input-within-page": R}, limit="507",
      at=("0", "4088"), reading=("x86-64", "qwords")),
    N("shape-header", "another header", "variants", {"input-within-page": R}, limit="507",
      at=("0", "4088"), reading=("x86-64", "header")),
    N("shape-output", "another output", "variants",
      {"input-within-page": P, "output-within-page": R}, limit="507", at=("0", "4088"),
      reading=("x86-64", "output")),
    N("shape-elements", "an output that grows", "variants",
      {"input-within-page": P, "output-within-page": R}, limit="507", at=("0", "4088"),
      reading=("x86-64", "elements")),
    N("arch", "the other architecture has its own verdict", "arch", {"input-within-page": R},
      limit="511", reading=("arm64", "a")),
    N("v-maximum", "right up to the last header", "v",
      {"input-within-page input-in-region": R, "input-aligned": P}, limit="508"),
    N("v-most", "the most qwords the call can mean, not the field's", "v",
      {"input-within-page": P, "variable-header-encodable": P}, limit="507"),
    N("v-no-bytes", "a header that is empty at v = 0 is no area there", "v-only",
      {"input-aligned": P}, limit="1", at=("v ? 0 : 4", "0")),
    N("announced-more", "the hypervisor takes what is announced", "v",
      {"input-within-page variable-header-encodable input-in-region": R}, limit="507",
      top="varhead = 'v + 1'"),
    N("announced-less", "the guest writes what it counts", "v",
      {"variable-header-encodable input-in-region": R, "input-within-page": P}, limit="508",
      top="varhead = 'v ? v - 1 : 0'"),
    N("announced-none", "the hypervisor takes nothing, the guest writes too far", "v-only",
      {"input-in-region variable-header-encodable": R}, limit="1", size="0", align="8",
      top="varhead = '0'"),
    N("announced-none-aligned", "the hypervisor takes nothing: what it ignores may lie anywhere",
      "v-only", {"input-aligned input-within-page": P, "variable-header-encodable": R}, limit="1",
      at=("4", "0"), top="varhead = '0'"),
    N("announced-wraps", "no qwords less one", "v",
      {"variable-header-encodable no-wraparound": R}, limit="5", top="varhead = 'v - 1'"),
    N("announced-none-allowed", "a call without a variable header", "in",
      {"variable-header-encodable": R}, top="varhead = '1'"),
    # Arithmetic.
    N("offset-narrowed", "16 n in 8 bits comes back to the region's start", "in",
      {"no-wraparound": R}, limit="20", at=("(u8)(16 * n)", "0"), size="2 * HV_HYP_PAGE_SIZE"),
    N("let-narrowed", "a definition that nothing on the path needs wraps all the same", "in",
      {"no-wraparound": R}, top="let = ['u8 small = HV_HYP_PAGE_SIZE']", at=("small", "0")),
    N("guarded", "an arm that is never taken owes nothing", "v",
      {"defined no-wraparound": P}, limit="v < 5 ? 3 : 1 / (v - v)"),
    N("guarded-last", "an arm taken for the last header only", "v",
      {"defined": R}, limit="v < 4 ? 3 : 1 / (v - v)"),
    N("sign", "a comparison that changes a sign", "in",
      {"no-wraparound": R, "input-aligned": R}, at=("-1 < n ? 0 : 4", "0")),
    N("sign-sizeof", "likewise against sizeof", "in",
      {"no-wraparound": R}, limit="(int)-1 < sizeof(in.header) ? 5 : 3"),
    N("signed-align", "ALIGN of an int overflows", "in",
      {"defined": R}, at=("ALIGN(2147483647, 8) & 8", "0")),
    N("shift-by-bool", "operands are promoted before a shift", "in",
      {"defined": P}, at=("(n > 1) << 3 & 0", "0")),
    # The loop.
    N("loop-asked", "the hypervisor may complete fewer", "in", {"batch-progress": R},
      tables=LOOP.format('advance = "asked"')),
    N("loop-asked-one", "of one it completes one", "in", {"batch-progress": P}, limit="1",
      tables=LOOP.format('advance = "asked"')),
    N("loop-asked-some-v", "one for most headers", "v", {"batch-progress": R},
      limit="v == 4 ? 2 : 1", tables=LOOP.format('advance = "asked"')),
    N("loop-u16", "65,536 entries are 0", "in", {"batch-progress": R},
      tables=LOOP.format('counter = "u16"')),
    N("loop-u16-repeats", "also where a wrapper repeats", "in", {"batch-progress": R},
      tables=LOOP.format('advance = "asked"\nrepeats = true\ncounter = "u16"')),
    N("loop-u32", "all of 2^32 - 1 entries fit", "in", {"batch-progress": P},
      tables=LOOP.format('counter = "u32"')),
    N("loop-no-progress", "success that completes none", "in", {"batch-progress": R},
      tables=LOOP.format("assume_progress = false")),
    N("loop-refused-last", "the last call asks for one and is refused", "in",
      {"batch-progress": R}, tables=RUN.format("n >= 2")),
    # Registers.
    N("fast", "no areas, and no rules of areas", "in",
      {f"{AREAS} region-present gpa-valid exclusive-use not-overlay": NA, "fast-capacity": P},
      limit="13", fast="x86-64-xmm"),
    N("fast-limit", "the last count does not fit", "in",
      {"fast-capacity": R, "rep-count-encodable": P}, limit="14", fast="x86-64-xmm"),
    N("fast-qwords", "the last header does not fit", "v", {"fast-capacity": R}, limit="10",
      fast="x86-64-xmm"),
    N("fast-output", "output takes the registers that input leaves, in chunks", "both",
      {"fast-capacity": P}, limit="5", fast="x86-64-xmm-output"),
    N("fast-output-limit", "one chunk too many", "both", {"fast-capacity": R}, limit="6",
      fast="x86-64-xmm-output"),
    N("fast-no-output", "a form that returns none", "simple", {"fast-capacity": R},
      fast="x86-64-xmm"),
    # Who else.
    N("guard-nmi", "an NMI handler that is named", "in", {"exclusive-use": R},
      kind="per-cpu", tables='[guard]\nin_flight = "irqs-off"\nusers = ["task", "nmi"]'),
    N("guard-shared", "interrupts off on one CPU keep no other CPU away", "in",
      {"exclusive-use": R}, kind="static", tables='[guard]\nin_flight = "irqs-off"'),
    N("overlay", "an overlay page", "in", {"not-overlay": R}, region="overlay = true"),
]  # fmt: skip
# Specs that are no claim at all: the tool must say so with exit status 2.
ILL_FORMED = {
    "alignment 0": N("bad-align-0", "", "in", {}, align="0"),
    "an alignment that leaves base 0 alone": N("bad-align-52", "", "in", {}, align="1ull << 52"),
    "alignment by n": N("bad-align-n", "", "in", {}, align="n > 2 ? 4 : 8"),
    "alias of another size": N("bad-alias", "", "both", {}, size="4096", out="8192",
                               out_region='same_as = "in"'),
    "half of a name": N("bad-let", "", "in", {}, top="let = ['u32 in.header = 0']"),
    "literal suffix": N("bad-suffix", "", "in", {}, limit="1lL"),
    "decrement": N("bad-minus", "", "in", {}, limit="--5"),
    "applies to nothing": N("bad-applies", "", "in", {}, used_for="HvCallNone"),
    "expects of no rule": N("bad-rule", "", "in", {},
                            tables='[[expect]]\nrule = "no"\nverdict = "refuted"\nreason = "r"'),
    "expects of no call": N("bad-expect", "", "in", {}, tables='[[expect]]\n'
                            'hypercall = "HvCallNone"\nverdict = "refuted"\nreason = "r"'),
}  # fmt: skip
