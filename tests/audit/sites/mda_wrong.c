/* SPDX-License-Identifier: MIT */
/* expect: refuted output-within-page output-in-region (no-overlap) */
/* The output of this call, 528 bytes, begins too near to the end of its page. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 mda_wrong(u64 destination)
{
	u64 flags = irq_save();
	u64 *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u64 status;

	input[0] = ~0ULL;
	input[1] = destination;
	input[2] = 0;
	status = hv_do_hypercall(0xe5, input, output + 450);
	irq_restore(flags);
	return status;
}
