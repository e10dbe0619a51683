/* SPDX-License-Identifier: MIT */
/* expect: proved control-truncated */
/* What is left goes below 0 with the last: said with the verdict. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 wrap_left_all(u32 left)
{
	u64 flags = irq_save(), status = 0;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	void *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);

	while (left) {
		u16 count = left < 200 ? left : 200;

		status = hv_do_rep_hypercall(0x50, count, 0, input, output);
		if (status & 0xffff)
			break;
		left -= 200;
	}
	irq_restore(flags);
	return status;
}
