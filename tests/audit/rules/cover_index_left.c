/* SPDX-License-Identifier: MIT */
/* expect: undecided batches-cover */
/* The loop ends where a whole batch is not left. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg;

int cover_index_left(u64 partition, const u64 *pages, u32 total)
{
	u32 at = 0;
	u64 status, flags, *input;

	if (total > 1 << 20)
		return -22;
	while (at + 510 <= total) {
		u32 n = total - at < 510 ? total - at : 510;

		flags = irq_save();
		input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
		input[0] = 1;
		input[1] = partition;
		__builtin_memcpy(input + 2, pages + at, n * sizeof(*pages));
		status = hv_do_rep_hypercall(0xd7, n, 0, input, (void *)0);
		irq_restore(flags);
		if (!succeeded(status))
			return -5;
		at += n;
	}
	return 0;
}
