/* SPDX-License-Identifier: MIT */
/* expect: undecided batches-cover */
/* The same, but the smaller one is not among them. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg;

int cover_number_left(u64 partition, const u64 *pages, u32 total)
{
	u32 batch, batches = total / 100;
	u64 status = 0, flags, *input;

	if (total > 1 << 20)
		return -22;
	for (batch = 0; batch < batches && succeeded(status); batch++) {
		u32 from = batch * 100, n = total - from < 100 ? total - from : 100;

		flags = irq_save();
		input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
		input[0] = 1;
		input[1] = partition;
		__builtin_memcpy(input + 2, pages + from, n * sizeof(*pages));
		status = hv_do_rep_hypercall(0xd7, n, 0, input, (void *)0);
		irq_restore(flags);
	}
	return status;
}
