/* SPDX-License-Identifier: MIT */
/* expect: none page-unit */
/* Another amount is a note where the guest's page is the hypervisor's. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 unit_small_note(const u64 *addresses, u32 total)
{
	u64 flags = irq_save(), status;
	u64 *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u32 i;

	if (total > 100)
		total = 100;
	input[0] = 1;
	for (i = 0; i < total; i++)
		input[1 + i] = addresses[i] >> 14;
	status = hv_do_rep_hypercall(0x48, total, 0, input, (void *)0);
	irq_restore(flags);
	return status;
}
