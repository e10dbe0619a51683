/* SPDX-License-Identifier: MIT */
/* expect: proved output-read-after-failure */
/* The function itself wrote what it reads of the page before the call. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

int failure_before_right(u64 *value)
{
	u64 flags = irq_save(), status, before;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);

	*output = 0;
	before = *output;
	status = hv_do_hypercall(0x46, input, output);
	if (succeeded(status))
		*value = *output + before;
	irq_restore(flags);
	return succeeded(status) ? 0 : -1;
}
