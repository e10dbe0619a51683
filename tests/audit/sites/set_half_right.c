/* SPDX-License-Identifier: MIT */
/* expect: proved */
/* Half a page holds 63 registers to set. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 set_half_right(u16 n)
{
	u64 flags = irq_save();
	char *page = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	struct registers_input *input = (void *)(page + PAGE_BYTES / 2);
	u64 status = 1;

	fill_header(input);
	if (n <= 63)
		status = hv_do_rep_hypercall(0x51, n, 0, input, NULL);
	irq_restore(flags);
	return status;
}
