/* SPDX-License-Identifier: MIT */
/* expect: undecided reps-completed-respected */
/* The first entry is made of what lies behind where the others begin: it is freed, though it may be
   completed. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;
void free_pages(u64 address, u32 order);

u64 respected_batches_skip(u64 partition, u64 *pages, u32 total, u32 ahead)
{
	u64 flags, status, *input, i, j = ahead;
	u32 k;

	if (!total || total > 511 || ahead > 100)
		return 1;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input[0] = partition;
	for (i = 0; i < total; i++) {
		input[1 + i] = pages[i + j] >> 12;
		j = j ? j - 1 : 0;
	}
	status = hv_do_rep_hypercall(0x48, total, 0, input, (void *)0);
	irq_restore(flags);
	if (status & 0xffff)
		for (k = (u32)(j & 0xff) + (status >> 32 & 0xfff); k < 1000; k++)
			if (k >= j + (status >> 32 & 0xfff))
				free_pages(pages[k], 0);
	return status;
}
