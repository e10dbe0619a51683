/* SPDX-License-Identifier: MIT */
/* expect: refuted output-read-after-failure */
/* Because some values were given, the last one is looked at. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 failure_partial_wrong(void)
{
	u64 flags = irq_save(), last = 0, status;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	struct register_value *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);

	status = hv_do_rep_hypercall(0x50, 3, 0, input, output);
	if (status >> 32 & 0xfff)
		last = output[2].low;
	irq_restore(flags);
	return last;
}
