/* SPDX-License-Identifier: MIT */
/* expect: undecided defined */
/* A run ends where it asks what a function outside has filled: that is none of the shift's doing. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg;

void fill(u32 *state);
u32 order(u32 index);

u64 shift_elsewhere(u32 most)
{
	u64 flags, status;
	u32 i, count = 0, state;
	void *input;

	for (i = 0; i < most; i++)
		count |= 1u << order(i);
	fill(&state);
	if (state)
		return 2;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	status = hv_do_rep_hypercall(0x4c, count, 0, input, (void *)0);
	irq_restore(flags);
	return status;
}
