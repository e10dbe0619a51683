/* SPDX-License-Identifier: MIT */
/* expect: refuted control-truncated */
/* Of a range that ends before it starts the bound leaves 200 entries. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 wrap_difference_wrong(u32 start, u32 end)
{
	u64 flags, status;
	struct registers_input *input;
	void *output;
	u32 count = end - start;

	if (count > 200)
		count = 200;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	status = hv_do_rep_hypercall(0x50, count, 0, input, output);
	irq_restore(flags);
	return status;
}
