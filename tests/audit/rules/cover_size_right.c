/* SPDX-License-Identifier: MIT */
/* expect: proved batches-cover */
/* So many batches, and no more entries. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg;

u64 cover_size_right(u64 partition, const u64 *pages, u64 total)
{
	u64 status = 0, flags, *input, done, n, i;

	if (total > 100000)
		return 1;
	for (done = 0; done < 2000; done += 500) {
		n = 500;
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
