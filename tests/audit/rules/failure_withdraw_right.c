/* SPDX-License-Identifier: MIT */
/* expect: proved output-read-after-failure */
/* Pages that the call gave back before it failed are the guest's. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;
void give_back(u64 page);

u64 failure_withdraw_right(u64 partition)
{
	u64 flags = irq_save(), status;
	u64 *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u16 done, i;

	input[0] = partition;
	input[1] = 0;
	status = hv_do_rep_hypercall(0x49, 512, 0, input, output);
	done = status >> 32 & 0xfff;
	for (i = 0; i < done; i++)
		give_back(output[i]);
	irq_restore(flags);
	return status;
}
