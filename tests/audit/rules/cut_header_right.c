/* SPDX-License-Identifier: MIT */
/* expect: proved control-truncated */
/* The qwords of the variable header, counted from at most 64 banks. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 cut_header_right(u64 banks, u64 partition)
{
	u64 flags, status;
	struct registers_input *input;

	if (banks > 64)
		return -1;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input->partition = partition;
	status = hv_do_rep_hypercall(0x14, 1, banks, input, (void *)0);
	irq_restore(flags);
	return status;
}
