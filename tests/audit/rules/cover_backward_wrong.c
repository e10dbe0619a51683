/* SPDX-License-Identifier: MIT */
/* expect: refuted batches-cover */
/* The last batch is smaller, and begins as if it were not. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg;

u64 cover_backward_wrong(u64 partition, u64 first, u64 count)
{
	u64 flags, status = 0, n, *input;

	while (count) {
		n = count > 512 ? 512 : count;
		flags = irq_save();
		input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
		input[0] = partition;
		input[1] = first + count - 512;
		input[2] = 0;
		status = hv_do_rep_hypercall(0x4c, n, 0, input, (void *)0);
		irq_restore(flags);
		if (!succeeded(status))
			break;
		count -= n;
	}
	return status;
}
