/* SPDX-License-Identifier: MIT */
/* expect: proved reps-completed-respected */
/* What was not completed is tried again, and nothing is undone. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;
int more_memory(u64 partition);

int respected_again_right(u64 partition, const u64 *pages, u32 total)
{
	u32 done = 0;
	u64 status;

	do {
		u32 n = total - done > 100 ? 100 : total - done, i;
		u64 flags = irq_save();
		u64 *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

		input[0] = partition;
		for (i = 0; i < n; i++)
			input[1 + i] = pages[done + i];
		status = hv_do_rep_hypercall(0x48, n, 0, input, (void *)0);
		irq_restore(flags);
		done += (status >> 32) & 0xfff;
		if (!succeeded(status) && more_memory(partition))
			return -1;
	} while (done < total);
	return 0;
}
