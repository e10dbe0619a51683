/* SPDX-License-Identifier: MIT */
/* expect: proved reps-completed-respected */
/* Behind a failed batch what it completed, and the batches before it, stay where they are. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;
void free_pages(u64 address, u32 order);

u64 respected_batches_right(u64 partition, u64 *pages, u32 total)
{
	u32 done = 0;

	while (done < total) {
		u32 some = total - done < 511 ? total - done : 511, i;
		u64 flags = irq_save(), status, *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

		input[0] = partition;
		for (i = 0; i < some; i++)
			input[1 + i] = pages[done + i] >> 12;
		status = hv_do_rep_hypercall(0x48, some, 0, input, (void *)0);
		irq_restore(flags);
		if (status & 0xffff) {
			for (i = done + (status >> 32 & 0xfff); i < total; i++)
				free_pages(pages[i], 0);
			return status;
		}
		done += some;
	}
	return 0;
}
