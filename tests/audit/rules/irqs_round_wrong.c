/* SPDX-License-Identifier: MIT */
/* expect: refuted irqs-unbalanced */
/* A round that goes on early leaves interrupts off. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

void irqs_round_wrong(u64 partition, u32 count, u64 *values)
{
	u64 flags, status, *input, *output;
	u32 i;

	for (i = 0; i < count; i++) {
		flags = irq_save();
		input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
		output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
		input[0] = partition;
		input[1] = i;
		status = hv_do_hypercall(0x44, input, output);
		if ((status & 0xffff) == 4)
			continue;
		if (succeeded(status))
			values[i] = *output;
		irq_restore(flags);
	}
}
