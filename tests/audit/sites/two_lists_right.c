/* SPDX-License-Identifier: MIT */
/* expect: proved */
/* Two lists of 508 numbers, each in its half. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 two_lists_right(u16 n)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 status = 1;

	fill_header(input);
	if (n > 508)
		goto out;
	status = hv_do_rep_hypercall(0x9a, n, 0, input, (char *)input + 2048);
out:
	irq_restore(flags);
	return status;
}
