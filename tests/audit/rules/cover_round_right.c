/* SPDX-License-Identifier: MIT */
/* expect: proved batches-cover */
/* A batch of 64 begins at a multiple of 64, and the loop goes on with the next one. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 cover_round_right(u64 first, u64 count, const u8 *used)
{
	u64 at = first, status;

	while (at < first + count) {
		u64 flags, *input;

		if (!used[at]) {
			at++;
			continue;
		}
		flags = irq_save();
		input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
		input[0] = 1;
		input[1] = at & ~63ULL;
		input[2] = 0;
		status = hv_do_rep_hypercall(0x4c, 64, 0, input, (void *)0);
		irq_restore(flags);
		if (!succeeded(status))
			return status;
		at = (at & ~63ULL) + 64;
	}
	return 0;
}
