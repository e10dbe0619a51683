/* SPDX-License-Identifier: MIT */
/* expect: refuted access-in-region */
/* A program has more copied in than the page has. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;
unsigned long _copy_from_user(void *to, const void *from, unsigned long n);

u64 access_user_wrong(void *user, u64 size)
{
	u64 flags = irq_save(), status = 1;
	void *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	if (size <= 2 * PAGE_BYTES && !_copy_from_user(input, user, size))
		status = hv_do_hypercall(0x5c, input, (void *)0);
	irq_restore(flags);
	return status;
}
