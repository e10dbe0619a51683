/* SPDX-License-Identifier: MIT */
/* expect: proved batches-cover */
/* What is handed over is computed of what is read, which is not followed: said with the verdict. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 cover_source_made(const u64 *pages, u32 total)
{
	u32 done = 0;
	u64 status;

	do {
		u32 n = total - done > 100 ? 100 : total - done, i;
		u64 flags = irq_save();
		u64 *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

		input[0] = 1;
		for (i = 0; i < n; i++)
			input[1 + i] = pages[i] >> 12;
		status = hv_do_rep_hypercall(0x48, n, 0, input, (void *)0);
		irq_restore(flags);
		done += (status >> 32) & 0xfff;
	} while (done < total);
	return status;
}
