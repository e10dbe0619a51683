/* SPDX-License-Identifier: MIT */
/* expect: proved */
/* Either way the output lies right, and its entries fit. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 two_faults_right(int wide)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	char *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u16 count = 1;
	u64 status;

	fill_header(input);
	if (wide) {
		output += 8;
		count = 255;
	}
	status = hv_do_rep_hypercall(0x50, count, 0, input, output);
	irq_restore(flags);
	return status;
}
