/* SPDX-License-Identifier: MIT */
/* expect: undecided output-read-after-failure */
/* A function elsewhere makes an error of the status, and the output is tested where it made none. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

int error_of(u64 status);

int failure_told(void)
{
	u64 flags = irq_save(), status, low;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);

	status = hv_do_hypercall(0x46, input, output);
	low = *output;
	irq_restore(flags);
	if (error_of(status))
		return -1;
	return low > 7;
}
