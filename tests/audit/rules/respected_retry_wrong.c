/* SPDX-License-Identifier: MIT */
/* expect: refuted reps-completed-respected */
/* All pages are deposited once more, also those that were taken. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg;

u64 respected_retry_wrong(u64 partition, const u64 *pages, u32 count)
{
	u64 flags, status, *input;
	u32 i, tries = 0;

	if (!count || count > 511)
		return -1;
	do {
		flags = irq_save();
		input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
		input[0] = partition;
		for (i = 0; i < count; i++)
			input[1 + i] = pages[i];
		status = hv_do_rep_hypercall(0x48, count, 0, input, (void *)0);
		irq_restore(flags);
	} while ((status & 0xffff) == 0xb && ++tries < 3);
	return status;
}
