/* SPDX-License-Identifier: MIT */
/* expect: undecided header-stale */
/* An entry is written where the page held 0; no run has a page that holds something else. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 stale_swap_wrong(u64 partition, const u64 *pages, u32 count)
{
	u64 flags, status, *input;

	if (!count || count > 200)
		return 1;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input[0] = partition;
	for (u32 i = 0; i < count; i++)
		__sync_val_compare_and_swap(&input[1 + i], 0, pages[i]);
	status = hv_do_rep_hypercall(0x48, count, 0, input, 0);
	irq_restore(flags);
	return status;
}
