/* SPDX-License-Identifier: MIT */
/* expect: proved reps-completed-respected */
/* What was mapped before the call failed is unmapped, and nothing else. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

static void unmap(u64 *input, u64 first, u32 count)
{
	input[0] = 1;
	input[1] = first;
	input[2] = 0;
	hv_do_rep_hypercall(0x4c, count, 0, input, (void *)0);
}

u64 respected_roll_right(u64 first, const u64 *pages, u32 total)
{
	u64 flags, status, *input;
	u32 i, done;

	if (!total || total > 509)
		return 5;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input[0] = 1;
	input[1] = first;
	input[2] = 3;
	for (i = 0; i < total; i++)
		input[3 + i] = pages[i];
	status = hv_do_rep_hypercall(0x4b, total, 0, input, (void *)0);
	done = status >> 32 & 0xfff;
	if (!succeeded(status) && done)
		unmap(input, first, done);
	irq_restore(flags);
	return status;
}
