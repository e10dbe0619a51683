/* SPDX-License-Identifier: MIT */
/* expect: refuted input-within-page input-in-region */
/* Batches that fill the page without the header: the list is written past its end. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

/* 0xb3 begins with 40 bytes. */
u64 batch_fill_wrong(u64 first, u64 pages)
{
	u64 done = 0, status = 0;

	while (done < pages) {
		u64 left = min(pages - done, (u64)(PAGE_BYTES / 8)), i;
		u64 flags = irq_save();
		u64 *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

		__builtin_memset(input, 0, 40);
		input[4] = first + done;
		for (i = 0; i < left; i++)
			input[5 + i] = first + done + i;
		status = hv_do_rep_hypercall(0xb3, left, 0, input, NULL);
		irq_restore(flags);
		if (!succeeded(status))
			break;
		done += left;
	}
	return status;
}
