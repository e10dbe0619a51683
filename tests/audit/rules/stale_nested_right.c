/* SPDX-License-Identifier: MIT */
/* expect: proved header-stale */
/* Two loops, one in the other, fill the list; one value counts through both. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 stale_nested_right(u64 partition, const u32 *runs, u32 count)
{
	u64 flags = irq_save(), status = 0, *input;
	u32 i, n = 0;

	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	for (i = 0; i < count; i++) {
		u32 j;

		for (j = 0; j < runs[i] && n < 511; j++, n++)
			input[1 + n] = ((u64)i << 32) + j;
	}
	if (n) {
		input[0] = partition;
		status = hv_do_rep_hypercall(0x48, n, 0, input, (void *)0);
	}
	irq_restore(flags);
	return status;
}
