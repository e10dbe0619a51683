/* SPDX-License-Identifier: MIT */
/* expect: proved */
/* The other way to a page: the offset is added by the instruction. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 percpu_add_right(void)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	void *output = this_cpu_ptr_add(hyperv_pcpu_output_arg);
	u64 status = hv_do_hypercall((1ULL << 32) | 0x50, input, output);
	irq_restore(flags);
	return status;
}
