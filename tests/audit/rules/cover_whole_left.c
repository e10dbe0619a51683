/* SPDX-License-Identifier: MIT */
/* expect: undecided batches-cover */
/* Pages behind the last whole batch are left over. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg;

u64 cover_whole_left(u64 partition, u64 first, u32 pages)
{
	u64 status = 0, flags, *input;
	u32 batch;

	for (batch = 0; batch < pages / 512; batch++) {
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
