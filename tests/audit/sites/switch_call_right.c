/* SPDX-License-Identifier: MIT */
/* expect: proved */
/* Each call code goes with its own count. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 switch_call_right(u32 kind)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	void *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u64 status = 1;

	fill_header(input);
	switch (kind) {
	case 1:
		status = hv_do_rep_hypercall(0x50, 256, 0, input, output);
		break;
	case 2:
		status = hv_do_rep_hypercall(0x51, 127, 0, input, NULL);
		break;
	}
	irq_restore(flags);
	return status;
}
