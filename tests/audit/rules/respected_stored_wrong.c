/* SPDX-License-Identifier: MIT */
/* expect: refuted reps-completed-respected */
/* In the middle the caller is told only of the batch that failed, at the end of all. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg;
u64 respected_stored_wrong(u64 first, u64 memory, u64 total, u64 *mapped)
{
	u64 status, done = 0, n, i, flags, *input;

	while (done < total) {
		n = total - done > 500 ? 500 : total - done;
		flags = irq_save();
		input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
		input[0] = 1;
		input[1] = first + done;
		input[2] = 3;
		for (i = 0; i < n; i++)
			input[3 + i] = memory + done + i;
		status = hv_do_rep_hypercall(0x4b, n, 0, input, (void *)0);
		irq_restore(flags);
		if (!succeeded(status)) {
			*mapped = (status >> 32) & 0xfff;
			return status;
		}
		done += n;
	}
	*mapped = done;
	return 0;
}
