/* SPDX-License-Identifier: MIT */
/* expect: refuted output-aligned output-within-page */
/* A buffer on the stack may cross a page. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 stack_wrong(void)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	struct register_value value;
	u64 status = hv_do_hypercall((1ULL << 32) | 0x50, input, &value);
	irq_restore(flags);
	return status;
}
