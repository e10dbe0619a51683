/* SPDX-License-Identifier: MIT */
/* expect: refuted header-stale */
/* Of an entry with a value of 16 bytes the upper half is not written. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

struct assoc {
	u32 name;
	u32 padding[3];
	struct register_value value;
} PACKED;

u64 stale_entry_wrong(const u64 *values, u16 count)
{
	u64 flags = irq_save(), status;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	struct assoc *list = (void *)(input + 1);
	u16 i;

	if (count > 100)
		count = 100;
	__builtin_memset(input, 0, sizeof(*input));
	for (i = 0; i < count; i++) {
		list[i].name = 7;
		list[i].value.low = values[i];
	}
	status = hv_do_rep_hypercall(0x51, count, 0, input, (void *)0);
	irq_restore(flags);
	return status;
}
