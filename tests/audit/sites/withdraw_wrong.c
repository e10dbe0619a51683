/* SPDX-License-Identifier: MIT */
/* expect: refuted|undecided output-within-page output-in-region (no-overlap) */
/* A page of output does not hold 513 page numbers. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 withdraw_wrong(u64 partition, u64 count)
{
	u64 flags = irq_save();
	struct withdraw_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u64 status, left = count;

	do {
		input->partition = partition;
		input->node = 0;
		status = hv_do_rep_hypercall(0x49, min(left, 513ULL), 0, input, output);
		left -= status >> 32 & 0xfff;
	} while (left && !(status & 0xffff));
	irq_restore(flags);
	return status;
}
