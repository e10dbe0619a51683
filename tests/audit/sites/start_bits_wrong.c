/* SPDX-License-Identifier: MIT */
/* expect: refuted output-within-page output-in-region (no-overlap) */
/* The start index is put into the bits of the count. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 start_bits_wrong(u16 start)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	void *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u64 status = 1;

	fill_header(input);
	status = hv_do_hypercall((u64)(start & 0x1ff) << 32 | 1ULL << 32 | 0x50, input, output);
	irq_restore(flags);
	return status;
}
