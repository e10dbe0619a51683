/* SPDX-License-Identifier: MIT */
/* expect: proved */
/* Half a page of values. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 half_sizeof_right(u32 n)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 status = 1;
	struct register_value *output = (void *)((char *)input + PAGE_BYTES / 2);

	fill_header(input);
	n = min(n, PAGE_BYTES / 2 / sizeof(*output));
	status = hv_do_rep_hypercall(0x50, n, 0, input, output);
	irq_restore(flags);
	return status;
}
