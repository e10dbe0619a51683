/* SPDX-License-Identifier: MIT */
/* expect: refuted header-stale */
/* Each entry is ORed onto what the page held. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 stale_atomic_wrong(u64 partition, const u64 *pages, u32 count)
{
	u64 flags, status, *input;

	if (!count || count > 200)
		return 1;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input[0] = partition;
	for (u32 i = 0; i < count; i++)
		__atomic_fetch_or(&input[1 + i], pages[i], __ATOMIC_RELAXED);
	status = hv_do_rep_hypercall(0x48, count, 0, input, 0);
	irq_restore(flags);
	return status;
}
