/* SPDX-License-Identifier: MIT */
/* expect: undecided output-within-page output-aligned */
/* Where the output lies only another file knows. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

void *give_memory(void);

u64 someones_memory(u32 name)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 status = 1;

	fill_header(input);
	input->names[0] = name;
	status = hv_do_hypercall((1ULL << 32) | 0x50, input, give_memory());
	irq_restore(flags);
	return status;
}
