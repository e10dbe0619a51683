/* SPDX-License-Identifier: MIT */
/* expect: proved control-truncated */
/* The sum of what memory holds is bounded, not what is added: said with the verdict. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 wrap_carried_sizes(const u32 *sizes)
{
	u64 flags, status;
	struct registers_input *input;
	void *output;
	u32 count = 0, i;

	for (i = 0; i < 4; i++)
		count += sizes[i];
	if (count > 200)
		return -1;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	status = hv_do_rep_hypercall(0x50, count, 0, input, output);
	irq_restore(flags);
	return status;
}
