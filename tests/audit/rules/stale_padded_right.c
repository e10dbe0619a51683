/* SPDX-License-Identifier: MIT */
/* expect: proved header-stale */
/* Whether all could be read of the program is not asked: what could not is sent as zeros. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg;
unsigned long _copy_from_user(void *to, const void *from, unsigned long n);

u64 stale_padded_right(const void *user, u32 count)
{
	u64 flags, status, *input;

	if (!count || count > 500)
		return -1;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	_copy_from_user(input, user, 8);
	_copy_from_user(input + 1, user, count * 8);
	status = hv_do_rep_hypercall(0x48, count, 0, input, (void *)0);
	irq_restore(flags);
	return status;
}
