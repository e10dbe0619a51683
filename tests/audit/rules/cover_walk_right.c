/* SPDX-License-Identifier: MIT */
/* expect: proved batches-cover */
/* A pointer walks along the entries up to the end. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg;

int cover_walk_right(u64 partition, const u64 *pages, u32 total)
{
	const u64 *at = pages, *end = pages + total;
	u64 status, flags, *input;

	if (total > 1 << 20)
		return -22;
	while (at < end) {
		u64 n = end - at < 510 ? end - at : 510;

		flags = irq_save();
		input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
		input[0] = 1;
		input[1] = partition;
		__builtin_memcpy(input + 2, at, n * sizeof(*pages));
		status = hv_do_rep_hypercall(0xd7, n, 0, input, (void *)0);
		irq_restore(flags);
		if (!succeeded(status))
			return -5;
		at += n;
	}
	return 0;
}
