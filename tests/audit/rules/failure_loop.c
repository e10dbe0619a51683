/* SPDX-License-Identifier: MIT */
/* expect: refuted output-read-after-failure */
/* Read through a pointer that moves along it, behind what the call writes, and unchecked. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 failure_loop(u32 count)
{
	u64 flags = irq_save(), sum = 0;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u64 *at;

	(void)hv_do_rep_hypercall(0x50, 4, 0, input, output);
	for (at = output; at < output + 8; at++)
		sum += *at;
	irq_restore(flags);
	return sum;
}
