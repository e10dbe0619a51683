/* SPDX-License-Identifier: MIT */
/* expect: refuted no-overlap */
/* As many entries as bits are set: the output begins in the last two. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 picked_wrong(u64 mask)
{
	u64 status = 1, flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u32 n = 0;

	fill_header(input);
	for (u32 i = 0; i < 64; i++)
		if (mask & (1ULL << i))
			input->names[n++] = 0x1000 + i;
	if (n)
		status = hv_do_rep_hypercall(0x50, n, 0, input, (char *)input + 264);
	irq_restore(flags);
	return status;
}
