/* SPDX-License-Identifier: MIT */
/* expect: refuted|undecided output-within-page output-in-region (no-overlap) */
/* A pointer walks to the 257th name. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 walk_wrong(const u32 *names, u32 last)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	void *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u64 status = 1;
	u32 *next = input->names, *end = next + 257;

	fill_header(input);
	for (; next < end && *names != last; names++)
		*next++ = *names;
	status = hv_do_rep_hypercall(0x50, next - input->names, 0, input, output);
	irq_restore(flags);
	return status;
}
