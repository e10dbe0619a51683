/* SPDX-License-Identifier: MIT */
/* expect: proved reps-completed-respected */
/* Only pages that were not completed are given back. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;
void take_back(u64 page);

int respected_rest_right(u64 partition, const u64 *pages, u32 count)
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
	if (succeeded(status))
		return 0;
	for (i = (status >> 32) & 0xfff; i < count; i++)
		take_back(pages[i]);
	return -2;
}
