/* SPDX-License-Identifier: MIT */
/* expect: undecided output-read-after-failure */
/* The second answer lies behind the first, and it is the first that is read. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

static inline u64 second(u64 *input, u64 *output)
{
	input[1] = 4;
	return hv_do_hypercall(0x44, input, output);
}

u64 failure_two_wrong(u64 partition)
{
	u64 flags = irq_save(), status, value = 0;
	u64 *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);

	input[0] = partition;
	input[1] = 3;
	status = hv_do_hypercall(0x44, input, output);
	if (succeeded(status))
		value = output[0];
	status = second(input, output + 1);
	if (succeeded(status))
		value += output[0];
	irq_restore(flags);
	return value;
}
