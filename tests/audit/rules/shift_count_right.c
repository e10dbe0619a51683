/* SPDX-License-Identifier: MIT */
/* expect: proved defined */
/* The count is put together of shifts by no more than 6. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg;

u64 shift_count_right(const u8 *bits, u32 most)
{
	u64 flags, status;
	u32 i, count = 0;
	void *input;

	for (i = 0; i < most; i++)
		count |= 1u << (bits[i] > 6 ? 6 : bits[i]);
	if (!count || count > 100)
		return 1;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	status = hv_do_rep_hypercall(0x4c, count, 0, input, (void *)0);
	irq_restore(flags);
	return status;
}
