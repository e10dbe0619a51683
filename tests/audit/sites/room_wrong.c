/* SPDX-License-Identifier: MIT */
/* expect: refuted output-within-page output-in-region (no-overlap) (input-within-page) (input-in-region) (rep-count-encodable) */
/* The room behind the input, which may be less than nothing. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 room_wrong(u16 first)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	void *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u64 status = 1;
	u16 n;

	fill_header(input);
	first &= 0x1ff;
	n = 256 - first;
	status = hv_do_rep_hypercall(0x50, n, 0, input, (char *)output + 16 * (first & 0xff));
	irq_restore(flags);
	return status;
}
