/* SPDX-License-Identifier: MIT */
/* expect: proved output-read-after-failure */
/* Read early, dropped where the call failed: harmless. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 failure_early_right(void)
{
	u64 flags = irq_save(), status, low = 0;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);

	status = hv_do_hypercall(0x46, input, output);
	low = *output;
	irq_restore(flags);
	if (!succeeded(status))
		return -1;
	return low;
}
