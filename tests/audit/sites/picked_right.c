/* SPDX-License-Identifier: MIT */
/* expect: proved */
/* As many entries as bits are set: at most as many as there are. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 picked_right(u64 mask)
{
	u64 status = 1, flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u32 n = 0;

	fill_header(input);
	for (u32 i = 0; i < 64; i++)
		if (mask & (1ULL << i))
			input->names[n++] = 0x1000 + i;
	if (n)
		status = hv_do_rep_hypercall(0x50, n, 0, input, (char *)input + 272);
	irq_restore(flags);
	return status;
}
