/* SPDX-License-Identifier: MIT */
/* expect: undecided reps-completed-respected */
/* What the call that failed has mapped is counted, and unmapped: right, and not accused. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

__attribute__((noinline)) u64 unmap_pages(u64 first, u32 count)
{
	u64 flags = irq_save(), status;
	u64 *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

	input[0] = 1;
	input[1] = first;
	input[2] = 0;
	status = hv_do_rep_hypercall(0x4c, count, 0, input, (void *)0);
	irq_restore(flags);
	return status;
}

u64 respected_unmap_right(u64 first, u64 memory, u32 total)
{
	u32 done = 0;
	u64 status = 0;

	while (done < total) {
		u32 n = total - done > 500 ? 500 : total - done, i;
		u64 flags = irq_save();
		u64 *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

		input[0] = 1;
		input[1] = first + done;
		input[2] = 3;
		for (i = 0; i < n; i++)
			input[3 + i] = memory + done + i;
		status = hv_do_rep_hypercall(0x4b, n, 0, input, (void *)0);
		irq_restore(flags);
		done += (status >> 32) & 0xfff;
		if (!succeeded(status))
			break;
	}
	if (!succeeded(status) && done)
		unmap_pages(first, done);
	return status;
}
