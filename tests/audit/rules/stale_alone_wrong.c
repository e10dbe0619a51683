/* SPDX-License-Identifier: MIT */
/* expect: refuted header-stale */
/* There are two entries, and one is written. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg;

u64 stale_alone_wrong(u64 space, u64 address, u16 banks)
{
	u64 flags, status, *input;

	if (banks > 64)
		return 1;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input[0] = space;
	input[1] = 0;
	input[2] = 0;
	input[3] = ~(~0ULL << (banks & 63));
	__builtin_memset(input + 4, 255, 8 * banks);
	input[4 + banks] = address;
	status = hv_do_rep_hypercall(0x14, 2, banks, input, (void *)0);
	irq_restore(flags);
	return status;
}
