/* SPDX-License-Identifier: MIT */
/* expect: refuted defined */
/* The rest of a division by a difference that may be 0. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 divide_rest_wrong(u32 bytes, u32 first, u32 last)
{
	u64 flags = irq_save(), status;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	void *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u16 count;

	if (first > 100 || last < first || last > 200)
		last = first = 1;
	count = 1 + bytes % (last - first);
	status = hv_do_rep_hypercall(0x50, count, 0, input, output);
	irq_restore(flags);
	return status;
}
