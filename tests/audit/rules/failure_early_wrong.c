/* SPDX-License-Identifier: MIT */
/* expect: refuted output-read-after-failure */
/* Read early and tested before the status is. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 report(u64 status);

u64 failure_early_wrong(void)
{
	u64 flags = irq_save(), status, low = 0;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);

	status = hv_do_hypercall(0x46, input, output);
	low = *output;
	irq_restore(flags);
	if (low > 7)
		return report(status);
	return 0;
}
