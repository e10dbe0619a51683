/* SPDX-License-Identifier: MIT */
/* expect: refuted no-overlap */
/* One variable read twice is one page. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 two_loads_wrong(u32 name)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 status = 1;
	void *output;

	fill_header(input);
	input->names[0] = name;
	output = this_cpu_ptr_add(hyperv_pcpu_input_arg);
	status = hv_do_hypercall((1ULL << 32) | 0x50, input, output);
	irq_restore(flags);
	return status;
}
