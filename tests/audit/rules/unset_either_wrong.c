/* SPDX-License-Identifier: MIT */
/* expect: refuted defined */
/* The number of values is set on one way only, and there to whatever the caller says. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 unset_either_wrong(int all, u16 wanted)
{
	u64 flags = irq_save(), status;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	void *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u16 count;

	if (all)
		count = wanted;
	__builtin_memset(input, 0, 64);
	status = hv_do_rep_hypercall(0x50, count, 0, input, output);
	irq_restore(flags);
	return status;
}
