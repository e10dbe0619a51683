/* SPDX-License-Identifier: MIT */
/* expect: proved */
/* The offset is computed in 16 bits. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 byte_right(u16 n)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 status = 1;
	u16 offset;

	fill_header(input);
	if (n > 204)
		goto out;
	offset = ALIGN(16 + 4 * (u64)n, 8);
	status = hv_do_rep_hypercall(0x50, n, 0, input, (char *)input + offset);
out:
	irq_restore(flags);
	return status;
}
