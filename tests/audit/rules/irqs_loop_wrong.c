/* SPDX-License-Identifier: MIT */
/* expect: refuted irqs-unbalanced */
/* A round that fails leaves the loop with interrupts off. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

int irqs_loop_wrong(u64 partition, u32 rounds)
{
	u32 i;

	for (i = 0; i < rounds; i++) {
		u64 flags = irq_save(), status;
		struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

		input->partition = partition + i;
		status = hv_do_hypercall((1ULL << 32) | 0x50, input, (char *)input + 64);
		if (!succeeded(status))
			return -5;
		irq_restore(flags);
	}
	return 0;
}
