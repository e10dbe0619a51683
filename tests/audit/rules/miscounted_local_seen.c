/* SPDX-License-Identifier: MIT */
/* expect: undecided variable-header-miscounted */
/* Where the banks go is read again from a local that others saw, and may have changed. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

void seen(void **input);

u64 miscounted_local_seen(const u64 *banks, u16 count)
{
	u64 flags = irq_save(), status;
	u64 *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u16 i;

	seen((void **)&input);
	if (count > 64)
		count = 64;
	for (i = 0; i < count; i++)
		input[4 + i] = banks[i];
	status = hv_do_rep_hypercall(0x13, 0, count, input, (void *)0);
	irq_restore(flags);
	return status;
}
