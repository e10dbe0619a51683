/* SPDX-License-Identifier: MIT */
/* expect: proved */
/* A fixed output of half a page, in the second half. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 report_right(const u64 *report)
{
	u64 flags = irq_save();
	u64 *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 status;
	int i;

	for (i = 0; i < 8; i++)
		input[i] = report[i];
	status = hv_do_hypercall(0xc001, input, (char *)input + 2048);
	irq_restore(flags);
	return status;
}
