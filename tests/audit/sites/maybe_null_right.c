/* SPDX-License-Identifier: MIT */
/* expect: proved */
/* A page or nothing, and nothing is asked for first. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

static u64 *page_if(int wanted)
{
	return wanted ? this_cpu_ptr_load(hyperv_pcpu_input_arg) : NULL;
}

u64 maybe_null_right(u64 partition, u64 page, int wanted)
{
	u64 status = 1, flags = irq_save(), *input = page_if(wanted);

	if (input) {
		input[0] = partition;
		input[1] = page;
		status = hv_do_rep_hypercall(0x48, 1, 0, input, NULL);
	}
	irq_restore(flags);
	return status;
}
