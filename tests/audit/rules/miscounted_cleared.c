/* SPDX-License-Identifier: MIT */
/* expect: undecided variable-header-miscounted */
/* As many qwords are sent as the caller says, all of them zeros. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 miscounted_cleared(u64 partition, u32 qwords)
{
	u64 flags, status, *input;

	if (!qwords || qwords > 500)
		return 1;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	__builtin_memset(input, 0, 4096);
	input[0] = partition;
	status = hv_do_hypercall(0xe4 | (u64)qwords << 17, input, (void *)0);
	irq_restore(flags);
	return status;
}
