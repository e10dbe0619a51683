/* SPDX-License-Identifier: MIT */
/* expect: refuted no-overlap */
/* Two names to a qword, rounded down: the last of an odd count is forgotten. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 ceiling_wrong(u16 n)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 status = 1;

	fill_header(input);
	if (n > 100)
		goto out;
	status = hv_do_rep_hypercall(0x50, n, 0, input, (u64 *)input + 2 + (u64)n / 2);
out:
	irq_restore(flags);
	return status;
}
