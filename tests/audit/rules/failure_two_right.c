/* SPDX-License-Identifier: MIT */
/* expect: proved output-read-after-failure */
/* What is read last is the answer to the second call, which may succeed on its own. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

static inline u64 second(u64 *input, u64 *output)
{
	input[1] = 4;
	return hv_do_hypercall(0x44, input, output);
}

u64 failure_two_right(u64 partition)
{
	u64 flags = irq_save(), status, value = 0;
	u64 *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);

	input[0] = partition;
	input[1] = 3;
	status = hv_do_hypercall(0x44, input, output);
	if (succeeded(status))
		value = output[0];
	status = second(input, output);
	if (succeeded(status))
		value += output[0];
	irq_restore(flags);
	return value;
}
