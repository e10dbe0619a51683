/* SPDX-License-Identifier: MIT */
/* expect: refuted control-truncated */
/* Bytes where qwords were meant: the bound lets 17 bits through. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 cut_header_wrong(u64 bytes, u64 partition)
{
	u64 flags, status;
	struct registers_input *input;

	if (bytes > 0x10200)
		return -1;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input->partition = partition;
	status = hv_do_rep_hypercall(0x14, 1, bytes, input, (void *)0);
	irq_restore(flags);
	return status;
}
