/* SPDX-License-Identifier: MIT */
/* expect: refuted batches-cover */
/* The next batch starts behind all that was asked for, though the call may have failed. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 cover_skip_wrong(u64 base, u32 total)
{
	u32 done = 0;
	u64 status = 0;

	while (done < total) {
		u32 n = total - done > 512 ? 512 : total - done;
		u64 flags = irq_save();
		u64 *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

		input[0] = 1;
		input[1] = base + done;
		input[2] = 0;
		status = hv_do_rep_hypercall(0x4c, n, 0, input, (void *)0);
		irq_restore(flags);
		done += n;
	}
	return status;
}
