/* SPDX-License-Identifier: MIT */
/* expect: refuted header-stale */
/* Another call in the loop puts its output over what was collected before. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

__attribute__((noinline)) void another(u64 *input, u64 *output)
{
	hv_do_hypercall(0x44, input, output);
}

u64 stale_fill_lost(u64 partition, const u64 *pages, u32 count)
{
	u64 flags = irq_save(), status = 0, *input;
	u32 i, n = 0;

	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	for (i = 0; i < count; i++) {
		u64 *other = this_cpu_ptr_load(hyperv_pcpu_output_arg);

		if (n == 511)
			break;
		other[0] = partition;
		other[1] = other[2] = 0;
		another(other, input + 1);
		input[1 + n++] = pages[i];
	}
	if (n) {
		input[0] = partition;
		status = hv_do_rep_hypercall(0x48, n, 0, input, (void *)0);
	}
	irq_restore(flags);
	return status;
}
