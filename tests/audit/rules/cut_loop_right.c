/* SPDX-License-Identifier: MIT */
/* expect: proved control-truncated */
/* The loop counts no further than the page holds. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 cut_loop_right(u64 partition, const u32 *names)
{
	u64 flags = irq_save(), status;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u32 count = 0;

	input->partition = partition;
	while (names[count] && count < 200)
		count++;
	status = hv_do_rep_hypercall(0x50, count, 0, input, (char *)input + 64);
	irq_restore(flags);
	return status;
}
