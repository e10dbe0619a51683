/* SPDX-License-Identifier: MIT */
/* expect: proved batches-cover */
/* A batch is given up, and the function left, before its call: no round goes on without one. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

int cover_leave_right(u64 partition, const u64 *pages, u64 count, u32 large)
{
	u64 status, shift = 0, left = count, flags, *input;
	int done = 0;

	if (left == 0)
		return -22;
	if (large) {
		if (count & 511)
			return -22;
		shift = 9;
		left >>= shift;
	}
	while (done < left) {
		u64 i, rest = left - done;
		int n = rest > 509 ? 509 : rest;

		flags = irq_save();
		input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
		input[0] = partition;
		for (i = 0; i < n; i++) {
			u64 at = (done + i) << shift;

			if (at >= count)
				return -22;
			input[1 + i] = pages[at];
		}
		status = hv_do_rep_hypercall(0x48, n, 0, input, (void *)0);
		irq_restore(flags);
		if (!succeeded(status))
			return -5;
		done += (status >> 32) & 0xfff;
	}
	return 0;
}
