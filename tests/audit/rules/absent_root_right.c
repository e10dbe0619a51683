/* SPDX-License-Identifier: MIT */
/* expect: proved output-page-absent in root */
/* The root partition has output pages. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 absent_root_right(void)
{
	u64 flags = irq_save(), status, low = 0;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);

	status = hv_do_hypercall(0x46, input, output);
	if (succeeded(status))
		low = *output;
	irq_restore(flags);
	return low;
}
