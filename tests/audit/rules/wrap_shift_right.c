/* SPDX-License-Identifier: MIT */
/* expect: proved control-truncated */
/* All bits of the count stay where it is shifted in 32 bits. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg;

u64 wrap_shift_right(u64 partition, u64 first, u32 count)
{
	u64 flags, status, *input;
	u32 word;

	if (!count || count > 4095)
		return 1;
	word = (count | 1) << 20;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input[0] = partition;
	input[1] = first;
	input[2] = 0;
	status = hv_do_hypercall((u64)word << 12 | 0x4c, input, (void *)0);
	irq_restore(flags);
	return status;
}
