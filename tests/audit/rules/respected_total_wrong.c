/* SPDX-License-Identifier: MIT */
/* expect: refuted reps-completed-respected */
/* The caller is told only of the last batch. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg;
u64 respected_total_wrong(u64 first, u64 memory, u64 total, u64 *mapped)
{
	u64 status = 0, done = 0, now = 0, n, i, flags, *input;

	while (done < total) {
		n = total - done > 500 ? 500 : total - done;
		flags = irq_save();
		input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
		input[0] = 1;
		input[1] = first + done;
		input[2] = 3;
		for (i = 0; i < n; i++)
			input[3 + i] = memory + done + i;
		status = hv_do_hypercall(n << 32 | 0x4b, input, (void *)0);
		irq_restore(flags);
		now = (status >> 32) & 0xfff;
		done += now;
		if (!succeeded(status) || !now)
			break;
	}
	*mapped = now;
	return status;
}
