/* SPDX-License-Identifier: MIT */
/* expect: proved user-leak */
/* What the call wrote goes to the program by way of a local variable. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;
unsigned long _copy_to_user(void *to, const void *from, unsigned long n);

u64 leak_local_right(u64 *user, u64 partition)
{
	u64 flags = irq_save(), status, local[1];
	u64 *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);

	input[0] = partition;
	input[1] = 3;
	status = hv_do_hypercall(0x44, input, output);
	if (succeeded(status))
		__builtin_memcpy(local, output, sizeof(local));
	irq_restore(flags);
	if (!succeeded(status))
		return status;
	return _copy_to_user(user, local, sizeof(local));
}
