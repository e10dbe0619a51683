/* SPDX-License-Identifier: MIT */
/* expect: proved batches-cover */
/* Batches are numbered; the last one may be smaller. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg;

int cover_number_right(u64 partition, const u64 *pages, u32 total)
{
	u32 batch, batches = (total + 99) / 100;
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
