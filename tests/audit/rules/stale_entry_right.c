/* SPDX-License-Identifier: MIT */
/* expect: proved header-stale */
/* All of an entry but its padding is written, part of it one way or another. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

struct assoc {
	u32 name;
	u32 padding[3];
	struct register_value value;
} PACKED;

u64 stale_entry_right(const u64 *values, u16 count, int wide)
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
		if (wide)
			list[i].value.high = values[i] >> 32;
		else
			list[i].value.high = 0;
	}
	status = hv_do_rep_hypercall(0x51, count, 0, input, (void *)0);
	irq_restore(flags);
	return status;
}
