/* SPDX-License-Identifier: MIT */
/* expect: proved batches-cover */
/* A call that fails ends it. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 cover_drop_right(u64 partition, u64 first, u32 count)
{
	u64 flags = irq_save(), status = 0, *input;
	u32 i, n = 0;

	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	for (i = 0; i < count; i++) {
		input[1 + n] = first + i;
		n++;
		if (n == 4 || i == count - 1) {
			input[0] = partition;
			status = hv_do_rep_hypercall(0x48, n, 0, input, (void *)0);
			if (status & 0xffff)
				break;
			n = 0;
		}
	}
	irq_restore(flags);
	return status;
}
