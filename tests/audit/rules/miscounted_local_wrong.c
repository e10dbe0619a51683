/* SPDX-License-Identifier: MIT */
/* expect: refuted variable-header-miscounted */
/* As there, and one bank is announced that was not written. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

static inline void place(void **input, void **output)
{
	if (input)
		*input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	if (output)
		*output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
}

u64 miscounted_local_wrong(const u64 *banks, u16 count)
{
	u64 flags = irq_save(), status;
	u64 *input;
	u16 i;

	place((void **)&input, (void *)0);
	if (count > 64)
		count = 64;
	for (i = 0; i < count; i++)
		input[4 + i] = banks[i];
	status = hv_do_rep_hypercall(0x13, 0, count + 1, input, (void *)0);
	irq_restore(flags);
	return status;
}
