/* SPDX-License-Identifier: MIT */
/* expect: refuted output-aligned output-within-page output-in-region (no-overlap) */
/* On one way to the call the output lies askew, and its entries are too many. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 two_faults_wrong(int wide)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	char *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u16 count = 1;
	u64 status;

	fill_header(input);
	if (wide) {
		output += 4;
		count = 300;
	}
	status = hv_do_rep_hypercall(0x50, count, 0, input, output);
	irq_restore(flags);
	return status;
}
