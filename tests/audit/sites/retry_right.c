/* SPDX-License-Identifier: MIT */
/* expect: proved */
/* The same call again while the hypervisor wants memory. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 retry_right(u32 name)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	void *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u64 status = 1;

	fill_header(input);
	input->names[0] = name;
	do
		status = hv_do_hypercall((1ULL << 32) | 0x50, input, output);
	while ((status & 0xffff) == 11);
	irq_restore(flags);
	return status;
}
