/* SPDX-License-Identifier: MIT */
/* expect: refuted no-overlap */
/* The values end with the page; 205 names do not fit before them. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 from_end_wrong(u16 n)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 status = 1;

	fill_header(input);
	if (n > 205)
		goto out;
	status = hv_do_rep_hypercall(0x50, n, 0, input, (char *)input + PAGE_BYTES - n * sizeof(struct register_value));
out:
	irq_restore(flags);
	return status;
}
