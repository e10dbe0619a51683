/* SPDX-License-Identifier: MIT */
/* expect: refuted output-read-after-failure */
/* Where no call is needed, what lies in the page is taken for its answer. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 failure_unmade_wrong(u64 partition, int needed)
{
	u64 flags = irq_save(), status = 0, value = 0;
	u64 *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);

	input[0] = partition;
	input[1] = 3;
	if (needed)
		status = hv_do_hypercall(0x44, input, output);
	if (succeeded(status))
		value = output[0];
	irq_restore(flags);
	return value;
}
