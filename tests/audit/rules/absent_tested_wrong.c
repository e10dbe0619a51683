/* SPDX-License-Identifier: MIT */
/* expect: refuted output-page-absent in guest */
/* The test is the wrong way round. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

extern u8 hv_root_partition;

u64 absent_tested_wrong(void)
{
	u64 flags, status, low = 0;
	u64 *output;

	if (hv_root_partition)
		return -1;
	flags = irq_save();
	output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	status = hv_do_hypercall(0x46, (void *)0, output);
	if (succeeded(status))
		low = *output;
	irq_restore(flags);
	return low;
}
