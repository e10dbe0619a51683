/* SPDX-License-Identifier: MIT */
/* expect: proved reps-completed-respected */
/* Where a batch fails, what it completed counts as mapped, and no more. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg;

u32 respected_asked_right(u64 first, const u64 *memory, u32 total)
{
	u64 flags, status, *input;
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
		done += (status >> 32) & 0xfff;
		if (!succeeded(status))
			break;
	}
	return done;
}
