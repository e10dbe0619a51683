/* SPDX-License-Identifier: MIT */
/* expect: proved batches-cover */
/* What was not deposited is tried again, half as many at a time. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg;

u64 cover_halve_right(u64 partition, u64 page, u64 total)
{
	u64 flags, status, done = 0, *input;
	u32 batch = 256, i;

	while (done < total) {
		batch = batch < total - done ? batch : total - done;
		flags = irq_save();
		input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
		input[0] = partition;
		for (i = 0; i < batch; i++)
			input[i + 1] = page + done + i;
		status = hv_do_rep_hypercall(0x48, batch, 0, input, (void *)0);
		irq_restore(flags);
		done += status >> 32 & 0xfff;
		if ((status & 0xffff) == 0x0b && batch > 1) {
			batch /= 2;
			continue;
		}
		if (!succeeded(status))
			return status;
	}
	return 0;
}
