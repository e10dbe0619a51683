/* SPDX-License-Identifier: MIT */
/* expect: refuted output-read-after-failure */
/* The value is taken from the page before the call puts it there. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

int failure_before_wrong(u64 *value)
{
	u64 flags = irq_save(), status, now;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);

	now = *output;
	status = hv_do_hypercall(0x46, input, output);
	irq_restore(flags);
	if (!succeeded(status))
		return -1;
	*value = now;
	return 0;
}
