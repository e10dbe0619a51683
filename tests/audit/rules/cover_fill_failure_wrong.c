/* SPDX-License-Identifier: MIT */
/* expect: refuted batches-cover */
/* What a call that failed left is overwritten by the next batch. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 cover_fill_failure_wrong(u64 partition, const u64 *pages, u32 count)
{
	u64 flags = irq_save(), status = 0, *input;
	u32 i, n = 0;

	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	for (i = 0; i < count; i++) {
		input[1 + n] = pages[i];
		n++;
		if (n == 511 || i == count - 1) {
			input[0] = partition;
			status = hv_do_rep_hypercall(0x48, n, 0, input, (void *)0);
			n = 0;
		}
	}
	irq_restore(flags);
	return status;
}
