/* SPDX-License-Identifier: MIT */
/* expect: proved control-truncated */
/* The count is held below what 16 bits hold. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 cut_count_right(u64 partition, u32 count)
{
	u64 flags, status;
	struct registers_input *input;

	if (count > 1020)
		return -1;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input->partition = partition;
	status = hv_do_rep_hypercall(0x50, count, 0, input, (char *)input + 64);
	irq_restore(flags);
	return status;
}
