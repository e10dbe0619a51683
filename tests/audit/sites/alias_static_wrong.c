/* SPDX-License-Identifier: MIT */
/* expect: refuted output-within-page output-in-region (no-overlap) */
/* The second name of a variable that is this file's own. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

static u16 count;
extern u16 other __attribute__((alias("count")));

u64 alias_static_wrong(void)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	void *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u64 status = 1;

	if (other > 256)
		goto out;
	count = 300;
	fill_header(input);
	status = hv_do_rep_hypercall(0x50, other, 0, input, output);
out:
	irq_restore(flags);
	return status;
}
