/* SPDX-License-Identifier: MIT */
/* expect: proved */
/* The room behind the input, where there is any. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 room_right(u16 first)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	void *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u64 status = 1;
	u16 n;

	fill_header(input);
	first &= 0x1ff;
	n = first < 256 ? 256 - first : 0;
	status = hv_do_rep_hypercall(0x50, n, 0, input, (char *)output + 16 * (first & 0xff));
	irq_restore(flags);
	return status;
}
