/* SPDX-License-Identifier: MIT */
/* expect: refuted access-in-region */
/* More is copied out than the page has. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;
unsigned long _copy_to_user(void *to, const void *from, unsigned long n);

u64 access_out_wrong(void *user, u64 size)
{
	u64 flags = irq_save(), status;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	void *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	status = hv_do_rep_hypercall(0x50, 1, 0, input, output);
	if (succeeded(status) && size <= 2 * PAGE_BYTES && _copy_to_user(user, output, size))
		status = 1;
	irq_restore(flags);
	return status;
}
