/* SPDX-License-Identifier: MIT */
/* expect: proved reps-completed-respected */
/* The list of pages is given back whatever the call did: it is no page of the list. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;
void kfree(const void *memory);

int respected_buffer_right(u64 partition, u64 *pages, u32 count)
{
	u64 flags, status, *input;
	u32 i;

	if (!count || count > 511)
		return -1;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input[0] = partition;
	for (i = 0; i < count; i++)
		input[1 + i] = pages[i];
	status = hv_do_rep_hypercall(0x48, count, 0, input, (void *)0);
	irq_restore(flags);
	kfree(pages);
	return succeeded(status) ? 0 : -2;
}
