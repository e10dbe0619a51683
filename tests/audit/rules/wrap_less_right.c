/* SPDX-License-Identifier: MIT */
/* expect: proved control-truncated */
/* 0 entries are refused before one is taken for the header. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 wrap_less_right(u32 count)
{
	u64 flags, status;
	struct registers_input *input;
	void *output;

	if (count < 1 || count > 200)
		return -1;
	count = (count - 1) & 0xff;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	status = hv_do_rep_hypercall(0x50, count, 0, input, output);
	irq_restore(flags);
	return status;
}
