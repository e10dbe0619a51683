/* SPDX-License-Identifier: MIT */
/* expect: none defined */
/* The mask of 64 banks is a shift by the width, behind the eight bytes that the call reads. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg;

u64 shift_stored_behind(u64 partition, u32 count)
{
	u64 flags, status, *input;

	if (!count || count > 64)
		return 1;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input[0] = partition;
	input[1] = (1ULL << count) - 1;
	status = hv_do_hypercall(0x41, input, (void *)0);
	irq_restore(flags);
	return status;
}
