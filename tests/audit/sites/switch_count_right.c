/* SPDX-License-Identifier: MIT */
/* expect: proved */
/* Each case has a count that fits. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 switch_count_right(u32 kind)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	void *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u64 status = 1;
	u16 n;

	fill_header(input);
	switch (kind) {
	case 1:
		n = 1;
		break;
	case 2:
		n = 17;
		break;
	case 7:
		n = 256;
		break;
	default:
		n = 2;
	}
	status = hv_do_rep_hypercall(0x50, n, 0, input, output);
	irq_restore(flags);
	return status;
}
