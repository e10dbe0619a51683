/* SPDX-License-Identifier: MIT */
/* expect: proved */
/* Rounded by the mask of 8. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 mask_right(u16 n)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 status = 1;

	fill_header(input);
	if (n > 100)
		goto out;
	status = hv_do_rep_hypercall(0x50, n, 0, input, (char *)input + ((16 + 4 * (u64)n + 7) & ~7ULL));
out:
	irq_restore(flags);
	return status;
}
