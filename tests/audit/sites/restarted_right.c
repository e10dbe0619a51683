/* SPDX-License-Identifier: MIT */
/* expect: proved */
/* The rep start grows with what a call completes, in a narrower type, and is asked for. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 restarted_right(u64 partition, const u64 *pages, u32 count)
{
	u64 status, flags = irq_save();
	u64 *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u32 start = 0, n = count < 1 ? 1 : count > 511 ? 511 : count;

	input[0] = partition;
	for (u32 i = 0; i < n; i++)
		input[1 + i] = pages[i];
	do {
		status = hv_do_rep_hypercall_ex(0x48, n, 0, start, input, NULL);
		start += (status >> 32) & 0xfff;
	} while (!succeeded(status) && start < n);
	irq_restore(flags);
	return status;
}
