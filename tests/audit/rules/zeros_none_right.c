/* SPDX-License-Identifier: MIT */
/* expect: proved defined */
/* The first processor of some. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg;

u64 zeros_none_right(u64 partition, u64 left)
{
	u64 flags = irq_save(), status = 0, *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

	if (!left)
		goto out;
	input[0] = partition;
	input[1] = __builtin_ctzll(left);
	status = hv_do_hypercall(0x4f, input, (void *)0);
out:
	irq_restore(flags);
	return status;
}
