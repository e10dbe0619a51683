/* SPDX-License-Identifier: MIT */
/* expect: refuted output-within-page output-in-region (no-overlap) */
/* A batch at a time, the largest one too large. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 loop_wrong(u32 total)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	void *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u64 status = 0;
	u32 done = 0;

	while (done < total) {
		u32 left = total - done, batch = left < 257 ? left : 257;

		status = hv_do_rep_hypercall(0x50, batch, 0, input, output);
		if (status & 0xffff)
			break;
		done += batch;
	}
	irq_restore(flags);
	return status;
}
