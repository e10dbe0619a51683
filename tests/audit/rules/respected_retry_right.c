/* SPDX-License-Identifier: MIT */
/* expect: proved reps-completed-respected */
/* Each round deposits pages of its own. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg;
u64 another_page(void);

u64 respected_retry_right(u64 partition, u32 count)
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
			input[1 + i] = another_page();
		status = hv_do_rep_hypercall(0x48, count, 0, input, (void *)0);
		irq_restore(flags);
	} while ((status & 0xffff) == 0xb && ++tries < 3);
	return status;
}
