/* SPDX-License-Identifier: MIT */
/* expect: proved defined */
/* Each round of the loop shifts by less than the width before it puts a processor in the mask. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg;

u64 shift_rounds_right(u64 space, const u32 *cpus, u32 count)
{
	u64 flags, status, *input, mask = 0;
	u32 i;

	for (i = 0; i < count; i++) {
		if (cpus[i] >= 64)
			return 1;
		mask |= 1ULL << cpus[i];
	}
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input[0] = space;
	input[1] = 0;
	input[2] = mask;
	status = hv_do_hypercall(0x02, input, (void *)0);
	irq_restore(flags);
	return status;
}
