/* SPDX-License-Identifier: MIT */
/* expect: proved batches-cover */
/* The range is undone from its end on, each batch up to where the one before began. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg;

u64 cover_backward_right(u64 partition, u64 first, u64 count)
{
	u64 flags, status = 0, n, *input;

	while (count) {
		n = count > 512 ? 512 : count;
		flags = irq_save();
		input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
		input[0] = partition;
		input[1] = first + count - n;
		input[2] = 0;
		status = hv_do_rep_hypercall(0x4c, n, 0, input, (void *)0);
		irq_restore(flags);
		if (!succeeded(status))
			break;
		count -= n;
	}
	return status;
}
