/* SPDX-License-Identifier: MIT */
/* expect: refuted input-within-page input-in-region */
/* What the page holds, the header forgotten. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 set_formula_wrong(u32 n)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 status = 1;

	fill_header(input);
	n = min(n, PAGE_BYTES / sizeof(struct register_assoc));
	status = hv_do_rep_hypercall(0x51, n, 0, input, NULL);
	irq_restore(flags);
	return status;
}
