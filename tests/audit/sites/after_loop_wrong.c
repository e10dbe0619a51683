/* SPDX-License-Identifier: MIT */
/* expect: refuted output-within-page output-in-region (no-overlap) */
/* What a loop before the call does is of no matter; the count is. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 after_loop_wrong(u16 n, const volatile u32 *ready)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	void *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u64 status = 1;

	fill_header(input);
	while (!*ready)
		asm volatile("" : : : "memory");
	if (n > 257)
		goto out;
	status = hv_do_rep_hypercall(0x50, n, 0, input, output);
out:
	irq_restore(flags);
	return status;
}
