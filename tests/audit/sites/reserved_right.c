/* SPDX-License-Identifier: MIT */
/* expect: proved */
/* No reserved bit of the control word is set. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 reserved_right(int special)
{
	u64 flags = irq_save(), control = 0x50 | 1ULL << 32, status;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	void *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);

	if (special)
		fill_header(input);
	fill_header(input);
	status = hv_do_hypercall(control, input, output);
	irq_restore(flags);
	return status;
}
