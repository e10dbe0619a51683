/* SPDX-License-Identifier: MIT */
/* expect: undecided batches-cover */
/* How far the loop is stands in memory of the caller, and goes on by one too many. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg;

u64 cover_memory(u64 partition, u64 *at, u64 end)
{
	u64 status = 0, flags, now, *input;

	while (*at < end) {
		now = end - *at > 100 ? 100 : end - *at;
		flags = irq_save();
		input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
		input[0] = partition;
		input[1] = *at;
		input[2] = 0;
		status = hv_do_rep_hypercall(0x4c, now, 0, input, (void *)0);
		irq_restore(flags);
		if (!succeeded(status))
			break;
		*at += now + 1;
	}
	return status;
}
