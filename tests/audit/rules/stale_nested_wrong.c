/* SPDX-License-Identifier: MIT */
/* expect: refuted header-stale */
/* The outer loop skips an entry of the list after each run. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 stale_nested_wrong(u64 partition, const u32 *runs, u32 count)
{
	u64 flags = irq_save(), status = 0, *input;
	u32 i, n = 0;

	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	for (i = 0; i < count; i++) {
		u32 j;

		for (j = 0; j < runs[i] && n < 510; j++, n++)
			input[1 + n] = ((u64)i << 32) + j;
		if (n < 510)
			n++;
	}
	if (n) {
		input[0] = partition;
		status = hv_do_rep_hypercall(0x48, n, 0, input, (void *)0);
	}
	irq_restore(flags);
	return status;
}
