/* SPDX-License-Identifier: MIT */
/* expect: refuted output-aligned output-within-page */
/* 16 bytes on the stack, aligned to 4. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 stack_value_wrong(void)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 status = 1;
	struct register_value value ALIGNED(4);

	fill_header(input);
	status = hv_do_rep_hypercall(0x50, 1, 0, input, &value);
	status += value.low;
	irq_restore(flags);
	return status;
}
