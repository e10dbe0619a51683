/* SPDX-License-Identifier: MIT */
/* expect: proved header-stale */
/* Each batch is filled from its end. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 stale_down_batch_right(const u32 *names, u32 left)
{
	u64 flags, status = 0;

	while (left) {
		u32 i, count = left < 100 ? left : 100;
		struct registers_input *input;

		flags = irq_save();
		input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
		__builtin_memset(input, 0, sizeof(*input));
		for (i = count; i--;)
			input->names[i] = names[i];
		status = hv_do_rep_hypercall(0x50, count, 0, input, (char *)input + 2048);
		irq_restore(flags);
		if (status & 0xffff)
			break;
		left -= count;
		names += count;
	}
	return status;
}
