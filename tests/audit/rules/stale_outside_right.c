/* SPDX-License-Identifier: MIT */
/* expect: proved header-stale */
/* Whatever the function outside puts into the place it is given, everything is set. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;
void partition_of(u64 *id);

u64 stale_outside_right(void)
{
	u64 flags, status, id = 0, *input;
	void *output;

	partition_of(&id);
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	input[0] = id;
	input[1] = 7;
	status = hv_do_hypercall(0x44, input, output);
	irq_restore(flags);
	return status;
}
