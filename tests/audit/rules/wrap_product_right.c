/* SPDX-License-Identifier: MIT */
/* expect: proved control-truncated */
/* The factors are bounded, so the product has its value. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 wrap_product_right(u32 rows, u32 columns)
{
	u64 flags, status;
	struct registers_input *input;
	void *output;

	u32 count;

	if (rows > 10 || columns > 20)
		return -1;
	count = rows * columns;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	status = hv_do_rep_hypercall(0x50, count, 0, input, output);
	irq_restore(flags);
	return status;
}
