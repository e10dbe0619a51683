/* SPDX-License-Identifier: MIT */
/* expect: proved batches-cover */
/* The caller counts in batches. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg;

u64 cover_whole_right(u64 partition, u64 first, u32 batches)
{
	u64 status = 0, flags, *input;
	u32 batch;

	for (batch = 0; batch < batches; batch++) {
		flags = irq_save();
		input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
		input[0] = partition;
		input[1] = first + batch * 512ULL;
		input[2] = 0;
		status = hv_do_rep_hypercall(0x4c, 512, 0, input, (void *)0);
		irq_restore(flags);
		if (!succeeded(status))
			break;
	}
	return status;
}
