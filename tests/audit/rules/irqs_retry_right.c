/* SPDX-License-Identifier: MIT */
/* expect: proved irqs-unbalanced */
/* Interrupts are on again before a call is made another time. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

void give_memory(u64 partition);

u64 irqs_retry_right(u64 partition, u64 page)
{
	u64 flags, status;

	do {
		u64 *input;

		flags = irq_save();
		input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
		input[0] = partition;
		input[1] = page;
		status = hv_do_rep_hypercall(0x48, 1, 0, input, (void *)0);
		irq_restore(flags);
		if ((status & 0xffff) == 0xb)
			give_memory(partition);
	} while ((status & 0xffff) == 0xb);
	return status;
}
