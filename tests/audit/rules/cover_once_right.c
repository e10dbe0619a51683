/* SPDX-License-Identifier: MIT */
/* expect: proved batches-cover */
/* Whatever the call completed, the loop goes on behind it, also after a failure. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 cover_once_right(u64 base, u32 left)
{
	u64 status = 0;

	while (left) {
		u32 n = left > 512 ? 512 : left, done;
		u64 flags = irq_save();
		u64 *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

		input[0] = 1;
		input[1] = base;
		input[2] = 0;
		status = hv_do_hypercall(0x4c | (u64)n << 32, input, (void *)0);
		irq_restore(flags);
		done = (status >> 32) & 0xfff;
		left -= done;
		base += done;
	}
	return status;
}
