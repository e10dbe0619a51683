/* SPDX-License-Identifier: MIT */
/* expect: refuted control-truncated */
/* Twice what the caller gives is bounded. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 wrap_double_wrong(u32 pairs)
{
	u64 flags, status;
	struct registers_input *input;
	void *output;
	u32 count = pairs * 2;

	if (count > 200)
		return -1;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	status = hv_do_rep_hypercall(0x50, count, 0, input, output);
	irq_restore(flags);
	return status;
}
