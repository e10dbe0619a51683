/* SPDX-License-Identifier: MIT */
/* expect: refuted output-read-after-failure */
/* After a failure the pages are taken that were asked for, not those that were given. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;
void give_back(u64 page);

u64 failure_withdraw_wrong(u64 partition)
{
	u64 flags = irq_save(), status;
	u64 *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u16 i;

	input[0] = partition;
	input[1] = 0;
	status = hv_do_rep_hypercall(0x49, 8, 0, input, output);
	for (i = 0; i < 8; i++)
		give_back(output[i]);
	irq_restore(flags);
	return status;
}
