# SPDX-License-Identifier: MIT
"""What a piece of x86 or arm64 inline assembly of guest code does, as far as the audit cares.

Told by the text of the template alone, after comments and white space are
taken out. What is not in the list is UNKNOWN: it may do anything its
constraints allow. The forms are those of Linux 6.1 to 7.3 as clang sees them
(arch/x86/include/asm/percpu.h, irqflags.h, barrier.h, bug.h, jump_label.h, and
percpu.h, irqflags.h and atomic_lse.h of arch/arm64).
"""

from __future__ import annotations

import enum
import re

from hvproofs.audit.llvm.ir import InlineAsm


class AsmKind(enum.Enum):
    """The effect of a template; `$n` are its operands."""

    BARRIER = "barrier"  # nothing but order: empty, a fence, a locked addition of 0
    ANNOTATION = "annotation"  # `nop` and notes for tools in other sections: nothing
    TRAP = "trap"  # `ud2`: BUG() where `unreachable` follows, else WARN(), which returns
    FLAGS_SAVE = "flags-save"  # `pushf; pop $0`: result or memory gets the flags; IF is bit 9
    IRQ_OFF = "irq-off"  # `cli`
    IRQ_ON = "irq-on"  # `sti`
    PERCPU_LOAD = "percpu-load"  # `mov %gs:$1, $0`: result is this CPU's copy of a variable
    PERCPU_ADD = "percpu-add"  # `add %gs:$1, $0`: result is the second argument plus this copy
    PERCPU_STORE = "percpu-store"  # `mov $1, %gs:$0`: writes this CPU's copy
    PERCPU_INC = "percpu-inc"  # `inc %gs:$0`: adds 1 to this CPU's copy
    PERCPU_DEC = "percpu-dec"  # `dec %gs:$0`: takes 1; the result, if any, is whether 0 is left
    CPU_OFFSET = "cpu-offset"  # arm64 `mrs $0, tpidr_el1`: result is this CPU's per-CPU offset
    DAIF_SAVE = "daif-save"  # arm64 `mrs $0, daif`: result is the interrupt mask; I is bit 7
    DAIF_RESTORE = "daif-restore"  # arm64 `msr daif, $0`: the mask is what was saved
    JUMP_LABEL = "jump-label"  # `asm goto` of a static key: falls through or jumps
    RESCHEDULE = "reschedule"  # another task may run here first; nothing else
    CPU_FEATURE = "cpu-feature"  # `asm goto` of static_cpu_has(): any of its targets
    FIRST_BIT = "first-bit"  # number of the lowest 1; undefined for 0
    LAST_BIT = "last-bit"  # number of the highest 1; for 0 the tied operand, else undefined
    COUNT_BITS = "count-bits"  # number of ones
    SET_BIT = "set-bit"  # writes 1 to bit `second argument` of the array `first argument`
    CLEAR_BIT = "clear-bit"  # writes 0 to that bit
    TEST_BIT = "test-bit"  # result is that bit
    FETCH_ADD = "fetch-add"  # `xadd`, `ldadd`: result is what memory held; the operand is added
    FETCH_OR = "fetch-or"  # arm64 `ldset`, `stset`: as FETCH_ADD, bits of the operand are set
    FETCH_CLEAR = "fetch-clear"  # arm64 `ldclr`, `stclr`: bits of the operand are cleared
    FETCH_XOR = "fetch-xor"  # arm64 `ldeor`, `steor`: bits of the operand are turned over
    COMPARE_EXCHANGE = (
        "compare-exchange"  # arm64 `cas`: as EXCHANGE, where it held the last operand
    )
    STORE = "store"  # arm64 `stlr $1, $0`: writes the operand
    LOAD = "load"  # arm64 `ldar $0, $1`: result is what memory holds
    EXCHANGE = "exchange"  # `xchg $0, $1`: result is what memory held; it gets the operand
    LOCKED_INC = "locked-inc"  # adds 1 to memory
    LOCKED_DEC = "locked-dec"  # takes 1 from memory
    TABLE_STORE = "table-store"  # `sgdt $0`: memory gets limit and base of a descriptor table
    UNKNOWN = "unknown"  # anything else


DAIF_I = 1 << 7  # PSTATE.I as in DAIF: interrupts are masked (Arm ARM, C5.2.2)
IF_FLAG = 1 << 9  # RFLAGS.IF, Intel SDM volume 1, section 3.4.3

_COMMENT = re.compile(r"/\*.*?\*/|#(?!\d)[^\n]*|//[^\n]*", re.DOTALL)
_LOCK = r"(?:\.pushsection \.smp_locks.* 671: ?)?lock;? ?"
_WX = r"\$(?:\d|\{\d:[wx]\})"  # an operand of arm64
_LSE = r"\.arch_extension lse (?:st|ld)%sa?l?[bh]? " + _WX + rf"(?:, {_WX})?, \$0"
# Linux 6.1 masks by the priority mask (ICC_PMR_EL1) instead where NMIs are used: the same to both.
_FROM = r"(?:\.if 1 == 1 661: )?"
_ICC_PMR = r"\(\(3\) << 19\) \| \(\(0\) << 16\) \| \(\(4\) << 12\) \| \(\(6\) << 8\)"
_PMR = rf"(?: ?662: .* m(?:rs|sr)_s .*{_ICC_PMR}.* \.endif ?)?"
_WHOLE = (
    (
        AsmKind.BARRIER,
        r"|dmb \w+|dsb \w+|isb|yield|[mls]fence|lock;? ?addl \$\$0,-4\(%[re]sp\)|pause|rep; nop",
    ),
    (AsmKind.FLAGS_SAVE, r"pushf ?;? ?pop \$(?:0|\{0:q\})"),
    (AsmKind.IRQ_OFF, rf"cli|{_FROM}msr daifset, #[23]{_PMR}"),
    (AsmKind.IRQ_ON, r"sti|msr daifclr, #[23]"),
    (AsmKind.DAIF_SAVE, rf"{_FROM}mrs \$0, daif{_PMR}"),
    (AsmKind.DAIF_RESTORE, rf"{_FROM}msr daif, \$(?:0|\{{0:x\}}){_PMR}"),
    (AsmKind.CPU_OFFSET, r"(?:\.if .*661: )?mrs \$0, tpidr_el1(?: 662: .*tpidr_el2 664: .*)?"),
    (AsmKind.PERCPU_LOAD, r"mov[bwlq] %gs:\$(?:1|\{1:[aPc]\}), ?\$0"),
    (AsmKind.PERCPU_ADD, r"addq? %gs:\$(?:1|\{1:[aPc]\}), \$0"),
    (AsmKind.PERCPU_STORE, r"mov[bwlq] \$1, %gs:\$(?:0|\{0:[aPc]\})"),
    (AsmKind.PERCPU_INC, r"inc[bwlq] %gs:\$0"),
    (AsmKind.PERCPU_DEC, r"dec[bwlq] %gs:\$0"),
    (AsmKind.JUMP_LABEL, r"1: ?(?:nop|b \$\{\d:l\}) ?;? \.pushsection __jump_table.*"),
    (AsmKind.CPU_FEATURE, r"\.if \S+ == 1 661: (?:nop|b \$\{\d:l\}) 662: .* \.endif ?"),
    (AsmKind.JUMP_LABEL, r"1: ?(?:jmp \$\{\d:l\} |\.byte [^.]+)\.pushsection __jump_table.*"),
    (AsmKind.TRAP, r"\.pushsection __bug_table.*\.popsection.*brk 0x800 ?"),
    (AsmKind.TRAP, r"(?:1: ?)?(?:ud2|\.byte 0x0f, 0x0b) ?\.pushsection __bug_table.*"),
    (AsmKind.CPU_FEATURE, r"771: ?(?:771: ?)?jmp 6f 772: .* jnz \$\{\d:l\} ?;? jmp \$\{\d:l\} .*"),
    (AsmKind.RESCHEDULE, r"call __SCT__preempt_schedule(?:_notrace)?"),
    (AsmKind.FIRST_BIT, r"(?:rep; ?bsf|tzcnt|bsf) \$1, ?\$0"),
    (AsmKind.LAST_BIT, r"bsrq? \$1, ?\$(?:0|\{0:q\})"),
    (AsmKind.COUNT_BITS, r"(?:661|771): ?call __sw_hweight\d\d (?:662|772): .*popcnt[lq] .*"),
    (AsmKind.SET_BIT, r"(?:\.pushsection \.smp_locks.* 671: ?)?(?:lock;? ?)?btsq \$1, ?\$0"),
    (AsmKind.CLEAR_BIT, r"(?:\.pushsection \.smp_locks.* 671: ?)?(?:lock;? ?)?btrq \$1, ?\$0"),
    (AsmKind.TEST_BIT, r"btq \$2, ?\$1"),
    (AsmKind.FETCH_ADD, _LOCK + r"xadd[bwlq] \$(?:0|\{0:[bwq]\}), \$1"),
    (AsmKind.FETCH_ADD, _LSE % "add"),
    (AsmKind.FETCH_ADD, _LOCK + r"add[bwlq] \$1, ?\$0"),
    (AsmKind.FETCH_OR, _LSE % "set"),
    (AsmKind.FETCH_OR, _LOCK + r"or[bwlq] \$1, ?\$0"),
    (AsmKind.FETCH_CLEAR, _LSE % "clr"),
    (AsmKind.FETCH_XOR, _LSE % "eor"),
    (AsmKind.COMPARE_EXCHANGE, rf"\.arch_extension lse casa?l?[bh]? {_WX}, {_WX}, \$0"),
    (AsmKind.STORE, rf"stlr[bh]? {_WX}, \$0"),
    (AsmKind.LOAD, rf"ldar[bh]? {_WX}, \$1"),
    (AsmKind.EXCHANGE, r"xchg[bwlq] \$(?:0|\{0:[bwq]\}), \$1"),
    (AsmKind.LOCKED_INC, _LOCK + r"inc[bwlq] \$0"),
    (AsmKind.LOCKED_DEC, _LOCK + r"dec[bwlq] \$0"),
    (AsmKind.TABLE_STORE, r"s[gi]dt \$0"),
    (AsmKind.ANNOTATION, r"(?:\d+: ?nop ?)?\.pushsection \.discard\.\S+ .*\.popsection ?"),
)


def classify(asm: InlineAsm) -> AsmKind:
    """The effect of a template; UNKNOWN when it is not one of those listed."""
    if len(asm.template) > 4096:
        return AsmKind.UNKNOWN
    plain = " ".join(_COMMENT.sub(" ", asm.template).split())
    for kind, pattern in _WHOLE:
        if re.fullmatch(pattern, plain):
            return kind
    return AsmKind.UNKNOWN
