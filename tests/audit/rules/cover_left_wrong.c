/* SPDX-License-Identifier: MIT */
/* expect: refuted batches-cover */
/* Fewer are counted off than were handed over. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg;

u64 cover_left_wrong(u64 partition, const u64 *pages, u32 left)
{
	u64 status = 0, flags, *input;
	u32 n, i;

	while (left) {
		n = left < 256 ? left : 256;
		flags = irq_save();
		input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
		input[0] = partition;
		for (i = 0; i < n; i++)
			input[1 + i] = pages[i];
		status = hv_do_rep_hypercall(0x48, n, 0, input, (void *)0);
		irq_restore(flags);
		if (!succeeded(status))
			return status;
		pages += n;
		left -= left < 255 ? left : 255;
	}
	return status;
}
