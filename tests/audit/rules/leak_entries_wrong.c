/* SPDX-License-Identifier: MIT */
/* expect: refuted user-leak */
/* One value more goes to the program than the call wrote. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;
unsigned long _copy_to_user(void *to, const void *from, unsigned long n);


u64 leak_entries_wrong(void *user, u32 vp, u16 count)
{
	u64 flags = irq_save(), status;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	struct register_value *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);

	if (count > 200)
		count = 200;
	status = hv_do_rep_hypercall(0x50, count, 0, input, output);
	if (succeeded(status) && _copy_to_user(user, output, (count + 1UL) * sizeof(*output)))
		status = 1;
	irq_restore(flags);
	return status;
}
