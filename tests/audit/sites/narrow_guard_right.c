/* SPDX-License-Identifier: MIT */
/* expect: proved */
/* The total is compared as it is. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 narrow_guard_right(u32 total)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 status = 1;

	fill_header(input);
	if (total > 200)
		goto out;
	status = hv_do_rep_hypercall(0x50, total, 0, input, (char *)input + ALIGN(16 + 4 * (u64)total, 8));
out:
	irq_restore(flags);
	return status;
}
