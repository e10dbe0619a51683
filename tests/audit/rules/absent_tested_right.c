/* SPDX-License-Identifier: MIT */
/* expect: proved output-page-absent in guest */
/* Only the root partition comes to the call. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

extern u8 hv_root_partition;

u64 absent_tested_right(void)
{
	u64 flags, status, low = 0;
	u64 *output;

	if (!hv_root_partition)
		return -1;
	flags = irq_save();
	output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	status = hv_do_hypercall(0x46, (void *)0, output);
	if (succeeded(status))
		low = *output;
	irq_restore(flags);
	return low;
}
