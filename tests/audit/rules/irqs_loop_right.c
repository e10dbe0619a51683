/* SPDX-License-Identifier: MIT */
/* expect: proved irqs-unbalanced exclusive-use */
/* Each round saves and restores. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

int irqs_loop_right(u64 partition, u32 rounds)
{
	u32 i;

	for (i = 0; i < rounds; i++) {
		u64 flags = irq_save(), status;
		struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

		input->partition = partition + i;
		status = hv_do_hypercall((1ULL << 32) | 0x50, input, (char *)input + 64);
		irq_restore(flags);
		if (!succeeded(status))
			return -5;
	}
	return 0;
}
