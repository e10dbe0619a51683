/* SPDX-License-Identifier: MIT */
/* expect: proved */
/* Two counts. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

static u16 count, other;

u64 alias_right(void)
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
