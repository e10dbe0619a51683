/* SPDX-License-Identifier: MIT */
/* expect: proved reps-completed-respected */
/* After a failure nothing is given back, and the caller is told how far it came. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;
void tell(const char *format, ...);

int respected_keep_right(u64 partition, const u64 *pages, u32 count, u32 *done)
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
	*done = (status >> 32) & 0xfff;
	if (succeeded(status))
		return 0;
	tell("failed at %llx", pages[*done]);
	return -2;
}
