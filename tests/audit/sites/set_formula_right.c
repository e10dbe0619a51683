/* SPDX-License-Identifier: MIT */
/* expect: proved */
/* What the page holds, less the header. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 set_formula_right(u32 n)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 status = 1;

	fill_header(input);
	n = min(n, (PAGE_BYTES - sizeof(*input)) / sizeof(struct register_assoc));
	status = hv_do_rep_hypercall(0x51, n, 0, input, NULL);
	irq_restore(flags);
	return status;
}
