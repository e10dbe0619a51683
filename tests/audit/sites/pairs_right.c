/* SPDX-License-Identifier: MIT */
/* expect: proved */
/* Up to two names from each of 128. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 pairs_right(const u32 *names, u32 total)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	void *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u64 status = 1;
	u32 i, n = 0;

	total = total > 128 ? 128 : total;
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
