/* SPDX-License-Identifier: MIT */
/* expect: refuted output-within-page */
/* A page on the stack, aligned to 16 bytes. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 stack_page_wrong(void)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 status = 1;
	struct register_value values[256] ALIGNED(16);

	fill_header(input);
	status = hv_do_rep_hypercall(0x50, 256, 0, input, values);
	asm volatile("" : : "r"(values) : "memory");
	irq_restore(flags);
	return status;
}
