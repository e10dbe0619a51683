/* SPDX-License-Identifier: MIT */
/* expect: undecided output-within-page no-overlap output-in-region */
/* The ninth bit may be set as well. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 bits_set_wrong(const u8 *given, u32 count)
{
	struct registers_input *input;
	u64 status, flags;
	void *output;
	u32 i, n = 0;

	for (i = 0; i < count; i++) {
		if (given[i] > 8)
			return 0;
		n |= 1U << given[i];
	}
	if (n == 0)
		return 0;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	fill_header(input);
	status = hv_do_rep_hypercall(0x50, n, 0, input, output);
	irq_restore(flags);
	return status;
}
