/* SPDX-License-Identifier: MIT */
/* expect: proved */
/* The end of the names is rounded up to 8. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 round_right(u16 n)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 status = 1;

	fill_header(input);
	if (n > 100)
		goto out;
	status = hv_do_rep_hypercall(0x50, n, 0, input, (char *)input + ALIGN(16 + 4 * (u64)n, 8));
out:
	irq_restore(flags);
	return status;
}
