/* SPDX-License-Identifier: MIT */
/* expect: refuted user-leak */
/* The whole page goes to the program; the call writes two values. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;
unsigned long _copy_to_user(void *to, const void *from, unsigned long n);


u64 leak_page_wrong(void *user, u32 vp)
{
	u64 flags = irq_save(), status;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	struct register_value *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	status = hv_do_rep_hypercall(0x50, 2, 0, input, output);
	if (succeeded(status) && _copy_to_user(user, output, PAGE_BYTES))
		status = 1;
	irq_restore(flags);
	return status;
}
