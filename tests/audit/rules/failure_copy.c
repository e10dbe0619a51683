/* SPDX-License-Identifier: MIT */
/* expect: undecided output-read-after-failure */
/* Copied for the caller, who is told whether the call failed. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 failure_copy(u64 *id)
{
	u64 flags = irq_save(), status, low = 0;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);

	status = hv_do_hypercall(0x46, input, output);
	*id = *output;
	irq_restore(flags);
	return status & 0xffff;
}
