/* SPDX-License-Identifier: MIT */
/* expect: undecided output-within-page output-in-region (no-overlap) input-within-page input-in-region rep-count-encodable */
/* The second name is weak: one count, if no other file has one of that name. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u16 count;
extern u16 other __attribute__((weak, alias("count")));

u64 alias_weak_wrong(void)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	void *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u64 status = 1;

	if (count > 256)
		goto out;
	other = 300;
	fill_header(input);
	status = hv_do_rep_hypercall(0x50, count, 0, input, output);
out:
	irq_restore(flags);
	return status;
}
