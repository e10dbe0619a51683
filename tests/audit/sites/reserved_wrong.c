/* SPDX-License-Identifier: MIT */
/* expect: refuted rep-count-encodable */
/* A flag of the caller's goes to bit 28 of the control word, which is reserved. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 reserved_wrong(int special)
{
	u64 flags = irq_save(), control = 0x50 | 1ULL << 32, status;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	void *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);

	if (special)
		control |= 1 << 28;
	fill_header(input);
	status = hv_do_hypercall(control, input, output);
	irq_restore(flags);
	return status;
}
