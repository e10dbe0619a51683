/* SPDX-License-Identifier: MIT */
/* expect: undecided|refuted */
/* The call has output, and is handed no place for it. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 null_output(u32 name)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 status = 1;

	fill_header(input);
	input->names[0] = name;
	status = hv_do_hypercall((1ULL << 32) | 0x50, input, NULL);
	irq_restore(flags);
	return status;
}
