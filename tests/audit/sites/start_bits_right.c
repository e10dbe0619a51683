/* SPDX-License-Identifier: MIT */
/* expect: proved */
/* The start index has its own bits of the control word. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 start_bits_right(u16 start)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	void *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u64 status = 1;

	fill_header(input);
	status = hv_do_hypercall((u64)(start & 0xff) << 48 | 256ULL << 32 | 0x50, input, output);
	irq_restore(flags);
	return status;
}
