/* SPDX-License-Identifier: MIT */
/* expect: proved access-in-region */
/* As many entries are read as the call says it completed: no more than were asked. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 access_completed_right(u64 partition, u64 *to)
{
	u64 flags = irq_save(), status;
	u64 *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u16 done, i;

	input[0] = partition;
	input[1] = 0;
	status = hv_do_hypercall(0x49 | 512ULL << 32, input, output);
	done = (status >> 32) & 0xfff;
	for (i = 0; i < done; i++)
		to[i] = output[i];
	irq_restore(flags);
	return status;
}
