/* SPDX-License-Identifier: MIT */
/* expect: refuted reps-completed-respected */
/* Each round tells of its own batch, in the place of the one before. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg;

u64 respected_each_wrong(u64 first, const u64 *memory, u32 total, u32 *mapped)
{
	u64 flags, status = 0, *input;
	u32 done = 0, now, i;

	while (done < total) {
		now = total - done > 500 ? 500 : total - done;
		flags = irq_save();
		input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
		input[0] = 1;
		input[1] = first + done;
		input[2] = 3;
		for (i = 0; i < now; i++)
			input[3 + i] = memory[done + i];
		status = hv_do_rep_hypercall(0x4b, now, 0, input, (void *)0);
		irq_restore(flags);
		*mapped = (status >> 32) & 0xfff;
		done += *mapped;
		if (!succeeded(status))
			break;
	}
	return status;
}
