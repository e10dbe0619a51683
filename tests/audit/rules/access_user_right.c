/* SPDX-License-Identifier: MIT */
/* expect: proved access-in-region */
/* No more than the page is copied in. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;
unsigned long _copy_from_user(void *to, const void *from, unsigned long n);

u64 access_user_right(void *user, u64 size)
{
	u64 flags = irq_save(), status = 1;
	void *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	if (size <= PAGE_BYTES && !_copy_from_user(input, user, size))
		status = hv_do_hypercall(0x5c, input, (void *)0);
	irq_restore(flags);
	return status;
}
