/* SPDX-License-Identifier: MIT */
/* expect: refuted user-leak */
/* What is in the page goes to the program by way of a local variable, though the call failed. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;
unsigned long _copy_to_user(void *to, const void *from, unsigned long n);

u64 leak_local_failed_wrong(u64 *user, u64 partition)
{
	u64 flags = irq_save(), local[1];
	u64 *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);

	input[0] = partition;
	input[1] = 3;
	hv_do_hypercall(0x44, input, output);
	__builtin_memcpy(local, output, sizeof(local));
	irq_restore(flags);
	return _copy_to_user(user, local, sizeof(local));
}
