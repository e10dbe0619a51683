/* SPDX-License-Identifier: MIT */
/* expect: refuted no-overlap */
/* The offset is computed in 8 bits: 60 names end at 256, which is 0. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 byte_wrong(u16 n)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 status = 1;
	u8 offset;

	fill_header(input);
	if (n > 204)
		goto out;
	offset = ALIGN(16 + 4 * (u64)n, 8);
	status = hv_do_rep_hypercall(0x50, n, 0, input, (char *)input + offset);
out:
	irq_restore(flags);
	return status;
}
