/* SPDX-License-Identifier: MIT */
/* expect: refuted output-read-after-failure */
/* Three values are asked for, four are added up. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 failure_beyond_wrong(void)
{
	u64 flags = irq_save(), sum = 0, status;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	struct register_value *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	int i;

	status = hv_do_rep_hypercall(0x50, 3, 0, input, output);
	if (succeeded(status))
		for (i = 0; i <= 3; i++)
			sum += output[i].low;
	irq_restore(flags);
	return sum;
}
