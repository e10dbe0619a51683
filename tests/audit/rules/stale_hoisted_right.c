/* SPDX-License-Identifier: MIT */
/* expect: proved header-stale */
/* Filled in each round. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 stale_hoisted_right(u64 partition, u32 rounds)
{
	u64 flags, status = 0;
	struct registers_input *input;

	while (rounds--) {
		flags = irq_save();
		input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
		input->partition = partition;
		input->vp = 0;
		input->vtl = 0;
		input->names[0] = 5;
		status = hv_do_hypercall((1ULL << 32) | 0x50, input, (char *)input + 64);
		irq_restore(flags);
	}
	return status;
}
