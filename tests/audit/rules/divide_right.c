/* SPDX-License-Identifier: MIT */
/* expect: proved defined */
/* The size of an entry is asked for before it divides. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 divide_right(u32 bytes, u32 size)
{
	u64 flags = irq_save(), status;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	void *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u16 count;

	if (!size || size > 64)
		size = 4;
	count = bytes / size;
	status = hv_do_rep_hypercall(0x50, count, 0, input, output);
	irq_restore(flags);
	return status;
}
