/* SPDX-License-Identifier: MIT */
/* expect: refuted|undecided no-overlap */
/* One of two places for the output is the input. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 choice_wrong(u32 name, int share)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	void *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u64 status = 1;

	fill_header(input);
	input->names[0] = name;
	if (share)
		output = (char *)input + 0;
	status = hv_do_hypercall((1ULL << 32) | 0x50, input, output);
	irq_restore(flags);
	return status;
}
