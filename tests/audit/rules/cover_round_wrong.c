/* SPDX-License-Identifier: MIT */
/* expect: refuted batches-cover */
/* A batch of 64 begins at a multiple of 64, the loop goes on 64 behind the entry it was at. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

void cover_round_wrong(u64 first, u64 count, const u8 *used)
{
	u64 at;

	for (at = 0; at < count; at++) {
		u64 flags, *input;

		if (!used[at])
			continue;
		flags = irq_save();
		input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
		input[0] = 1;
		input[1] = (first + at) & ~63ULL;
		input[2] = 0;
		hv_do_rep_hypercall(0x4c, 64, 0, input, (void *)0);
		irq_restore(flags);
		at += 63;
	}
}
