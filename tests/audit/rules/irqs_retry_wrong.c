/* SPDX-License-Identifier: MIT */
/* expect: refuted irqs-unbalanced */
/* Interrupts stay off while a call is made again: what is restored then are flags from there. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

void give_memory(u64 partition);

u64 irqs_retry_wrong(u64 partition, u64 page)
{
	u64 flags, status;

	do {
		u64 *input;

		flags = irq_save();
		input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
		input[0] = partition;
		input[1] = page;
		status = hv_do_rep_hypercall(0x48, 1, 0, input, (void *)0);
		if ((status & 0xffff) != 0xb)
			irq_restore(flags);
		else
			give_memory(partition);
	} while ((status & 0xffff) == 0xb);
	return status;
}
