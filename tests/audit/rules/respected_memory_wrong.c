/* SPDX-License-Identifier: MIT */
/* expect: refuted reps-completed-respected */
/* The device's mappings of some pages were made, and the memory of all is given back. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;
void release(void *owner, u64 page);

int respected_memory_wrong(void *owner, u64 page, u16 count)
{
	u64 flags, status, *input;
	u16 i;

	if (!count || count > 64)
		return -1;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	__builtin_memset(input, 0, 40);
	for (i = 0; i < count; i++)
		input[5 + i] = page + i;
	status = hv_do_rep_hypercall(0xb3, count, 0, input, (void *)0);
	irq_restore(flags);
	if (!succeeded(status)) {
		for (i = 0; i < count; i++)
			release(owner, page + i);
		return -2;
	}
	return 0;
}
