/* SPDX-License-Identifier: MIT */
/* expect: refuted batches-cover */
/* Each batch begins one entry too far. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg;

u64 cover_size_wrong(u64 partition, const u64 *pages, u64 total)
{
	u64 status = 0, flags, *input, done, n, i;

	if (total > 100000)
		return 1;
	for (done = 0; done + 5 <= total; done += 5) {
		n = 4;
		flags = irq_save();
		input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
		input[0] = partition;
		for (i = 0; i < n; i++)
			input[1 + i] = pages[done + i];
		status = hv_do_rep_hypercall(0x48, n, 0, input, (void *)0);
		irq_restore(flags);
		if (!succeeded(status))
			return status;
	}
	return status;
}
