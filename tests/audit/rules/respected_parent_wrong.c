/* SPDX-License-Identifier: MIT */
/* expect: refuted reps-completed-respected */
/* What the hypervisor took before it failed is deposited for the parent, too. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg;

static u64 for_parent(u64 *input, const u64 *pages, u32 count)
{
	u32 i;

	input[0] = 1;
	for (i = 0; i < count; i++)
		input[1 + i] = pages[i];
	return hv_do_rep_hypercall(0x48, count, 0, input, (void *)0);
}

u64 respected_parent_wrong(u64 partition, const u64 *pages, u32 count)
{
	u64 flags, status, *input;
	u32 i, done;

	if (!count || count > 511)
		return -1;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input[0] = partition;
	for (i = 0; i < count; i++)
		input[1 + i] = pages[i];
	status = hv_do_rep_hypercall(0x48, count, 0, input, (void *)0);
	done = 0;
	if (!succeeded(status) && done < count)
		status = for_parent(input, pages + done, count - done);
	irq_restore(flags);
	return status;
}
