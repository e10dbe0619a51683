/* SPDX-License-Identifier: MIT */
/* expect: proved|undecided */
/* The names are counted as they are written, at most 256. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 fill_right(const u32 *names, u32 total)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	void *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u64 status = 1;
	u32 n;

	fill_header(input);
	for (n = 0; n < total && n < 256; n++)
		input->names[n] = names[n];
	status = hv_do_rep_hypercall(0x50, n, 0, input, output);
	irq_restore(flags);
	return status;
}
