/* SPDX-License-Identifier: MIT */
/* expect: refuted no-overlap */
/* The address is taken as a number, and 16 added. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 number_wrong(u32 name)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 status = 1;

	fill_header(input);
	input->names[0] = name;
	status = hv_do_hypercall((1ULL << 32) | 0x50, input, (void *)((u64)input + 16));
	irq_restore(flags);
	return status;
}
