/* SPDX-License-Identifier: MIT */
/* expect: refuted header-stale */
/* The list is written once, and the page may be another one at the second call. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 stale_list_lost(u64 partition, const u64 *pages, u16 count, u16 rounds)
{
	u64 flags = irq_save(), status = 0, *input;
	u16 i;

	if (count > 511)
		count = 511;
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	for (i = 0; i < count; i++)
		input[1 + i] = pages[i];
	while (rounds--) {
		input[0] = partition;
		status = hv_do_rep_hypercall(0x48, count, 0, input, (void *)0);
		irq_restore(flags);
		flags = irq_save();
		input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	}
	irq_restore(flags);
	return status;
}
