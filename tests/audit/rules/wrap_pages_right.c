/* SPDX-License-Identifier: MIT */
/* expect: proved control-truncated */
/* The bytes are bounded before those of the last page are added. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 wrap_pages_right(u32 bytes)
{
	u64 flags, status;
	struct registers_input *input;
	void *output;

	u32 count;

	if (bytes > 200 * 4096)
		return -1;
	count = (bytes + 4095) >> 12;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	status = hv_do_rep_hypercall(0x50, count, 0, input, output);
	irq_restore(flags);
	return status;
}
