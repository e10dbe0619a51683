/* SPDX-License-Identifier: MIT */
/* expect: refuted output-within-page output-in-region (no-overlap) */
/* Up to two names from each of 256. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 pairs_wrong(const u32 *names, u32 total)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	void *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u64 status = 1;
	u32 i, n = 0;

	total = total > 256 ? 256 : total;
	fill_header(input);
	for (i = 0; i < total; i++) {
		input->names[n++] = names[i];
		if (names[i] & 0x80)
			input->names[n++] = names[i] ^ 1;
	}
	if (n)
		status = hv_do_rep_hypercall(0x50, n, 0, input, output);
	irq_restore(flags);
	return status;
}
