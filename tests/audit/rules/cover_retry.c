/* SPDX-License-Identifier: MIT */
/* expect: none batches-cover */
/* The same entries again, fewer of them, where the call failed: no batches. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 cover_retry(u64 partition, const u64 *pages, u32 count)
{
	u64 flags = irq_save(), status, *input;
	u32 i;

	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	do {
		input[0] = partition;
		for (i = 0; i < count; i++)
			input[1 + i] = pages[i];
		status = hv_do_rep_hypercall(0x48, count--, 0, input, (void *)0);
	} while (!succeeded(status) && count);
	irq_restore(flags);
	return status;
}
