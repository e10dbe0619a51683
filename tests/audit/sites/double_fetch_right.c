/* SPDX-License-Identifier: MIT */
/* expect: proved */
/* The size of the table is read once. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

extern volatile u16 table_size;

u64 double_fetch_right(void)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	void *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u64 status = 1;
	u16 n;

	fill_header(input);
	n = table_size;
	if (n > 256)
		goto out;
	status = hv_do_rep_hypercall(0x50, n, 0, input, output);
out:
	irq_restore(flags);
	return status;
}
