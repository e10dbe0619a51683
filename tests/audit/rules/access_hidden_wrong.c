/* SPDX-License-Identifier: MIT */
/* expect: undecided access-in-region */
/* What is written through an address that assembly gave back may lie anywhere. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 access_hidden_wrong(u64 partition, const u64 *pages, u32 count)
{
	u64 flags, status, *input, *list;

	flags = irq_save();
	input = list = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	asm("" : "+r"(list));
	input[0] = partition;
	for (u32 i = 0; i < count; i++)
		list[1 + i] = pages[i];
	status = hv_do_rep_hypercall(0x48, 1, 0, input, 0);
	irq_restore(flags);
	return status;
}
