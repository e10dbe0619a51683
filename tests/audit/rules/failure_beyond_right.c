/* SPDX-License-Identifier: MIT */
/* expect: proved output-read-after-failure */
/* As many values are added up as were asked for. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 failure_beyond_right(u16 count)
{
	u64 flags = irq_save(), sum = 0, status;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	struct register_value *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u16 i;

	if (count > 100)
		count = 100;
	status = hv_do_rep_hypercall(0x50, count, 0, input, output);
	if (succeeded(status))
		for (i = 0; i < count; i++)
			sum += output[i].low;
	irq_restore(flags);
	return sum;
}
