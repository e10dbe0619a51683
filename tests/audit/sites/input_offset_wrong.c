/* SPDX-License-Identifier: MIT */
/* expect: refuted input-aligned */
/* The input starts at a multiple of 4. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 input_offset_wrong(void)
{
	u64 flags = irq_save();
	char *page = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	struct registers_input *input = (void *)(page + 60);
	u64 status;

	fill_header(input);
	status = hv_do_rep_hypercall(0x51, 3, 0, input, NULL);
	irq_restore(flags);
	return status;
}
