/* SPDX-License-Identifier: MIT */
/* Control words that the hypervisor refuses or reads otherwise. */
#include "word.h"

/* refuted: rep-count-encodable. Bit 28 is reserved. */
u64 reserved_low(void) { BEGIN; WORD(ONE | 1ULL << 28 | 0x50); END; }
/* refuted: rep-count-encodable. Bit 63 is. */
u64 reserved_high(void) { BEGIN; WORD(ONE | 1ULL << 63 | 0x50); END; }
/* refuted: rep-count-encodable. The field holds 0, bit 44 is set. */
u64 one_bit_too_many(void) { BEGIN; WORD(4096ULL << 32 | 0x50); END; }
/* refuted: rep-count-encodable. The field holds 1. */
u64 spills(void) { BEGIN; WORD(4097ULL << 32 | 0x50); END; }
/* refuted: rep-count-encodable (output-within-page output-in-region no-overlap input-within-page input-in-region header-stale?). */
u64 bound_too_high(u32 n) { BEGIN; if (n && n <= 5000) WORD((u64)n << 32 | 0x50); END; }
/* refuted: rep-count-encodable. A variable header of 1024 qwords is bit 27. */
u64 header_spills(void) { BEGIN; WORD(ONE | 1024ULL << 17 | 0x50); END; }
/* refuted: rep-count-encodable. Nothing is left to do. */
u64 starts_at_end(void) { BEGIN; WORD(4ULL << 48 | 4ULL << 32 | 0x50); END; }
/* refuted: rep-count-encodable. One too many. */
u64 starts_behind(u16 s)
{
	BEGIN; if (s <= 16) status = hv_do_rep_hypercall_ex(0x50, 16, 0, s, input, output); END;
}
/* refuted: rep-count-encodable. A simple call has no reps to start at. */
u64 simple_starts(void)
{
	u64 flags = irq_save(), status;
	status = hv_do_hypercall(1ULL << 48 | 0x46, NULL, this_cpu_ptr_load(hyperv_pcpu_output_arg));
	END;
}
/* refuted: rep-count-encodable */
u64 simple_counts(void)
{
	u64 flags = irq_save(), status;
	status = hv_do_hypercall(ONE | 0x46, NULL, this_cpu_ptr_load(hyperv_pcpu_output_arg));
	END;
}
/* refuted: variable-header-encodable. The call has none. */
u64 header_of_none(void) { BEGIN; WORD(2 * ONE | 2ULL << 17 | 0x50); END; }
/* refuted: fast-capacity. The hypervisor takes the two addresses for parameters. */
u64 fast_with_areas(void) { BEGIN; WORD(ONE | 1ULL << 16 | 0x50); END; }
/* refuted: fast-capacity */
u64 fast_one_way(int f) { u64 w = ONE | 0x50; BEGIN; if (f) w |= 1ULL << 16; WORD(w); END; }

/* refuted: rep-count-encodable requires s <= 15. By what no caller here passes. */
u64 start_by_caller(u16 s)
{
	BEGIN; status = hv_do_rep_hypercall_ex(0x50, 16, 0, s, input, output); END;
}

/* proved */
u64 starts_below(u16 s)
{
	BEGIN; if (s < 16) status = hv_do_rep_hypercall_ex(0x50, 16, 0, s, input, output); END;
}
/* proved */
u64 starts_below_in_word(u32 s) { BEGIN; if (s < 16) WORD((u64)s << 48 | 16 * ONE | 0x50); END; }
/* proved. Count and start are put in place together. */
u64 both(u16 s, u16 n)
{
	BEGIN; if (n <= 256 && s < n) WORD(((u64)s << 16 | n) << 32 | 0x50); END;
}
/* proved */
u64 low_byte(u32 n) { BEGIN; if (n & 0xff) WORD((u64)(n & 0xff) << 32 | 0x50); END; }
/* proved. Bit 31 is not reserved: it names the hypervisor below. */
u64 nested(int n) { u64 w = 2 * ONE | 0x50; BEGIN; if (n) w |= 1ULL << 31; WORD(w); END; }

extern u64 hv_tdx_hypercall(u64 control, u64 first, u64 second);

/* proved. The parameter is a number, and one register holds it. */
u64 fast_number(u64 event) { return hv_tdx_hypercall(1ULL << 16 | 0x5d, event, 0); }
/* undecided: fast-capacity. There is a list, too. */
u64 fast_list(u64 one, u64 two) { return hv_tdx_hypercall(ONE | 1ULL << 16 | 0x50, one, two); }
