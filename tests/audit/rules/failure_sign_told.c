/* SPDX-License-Identifier: MIT */
/* expect: undecided output-read-after-failure */
/* The caller is told of the status beside the value. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

int failure_sign_told(u64 partition, u64 *value, int *why)
{
	u64 flags = irq_save(), *input, *output;
	int status;

	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	input[0] = partition;
	input[1] = 7;
	status = hv_do_hypercall(0x44, input, output);
	irq_restore(flags);
	if (status < 0)
		return -5;
	*why = status;
	*value = *output;
	return 0;
}
