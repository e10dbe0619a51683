/* SPDX-License-Identifier: MIT */
/* expect: proved */
/* A helper places the output, and rounds. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

static void *behind(struct registers_input *input, u32 n)
{
	u64 size = sizeof(*input) + n * sizeof(input->names[0]);

	return (char *)input + ALIGN(size, 8);
}

u64 helper_right(u16 n)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 status = 1;

	fill_header(input);
	if (n > 100)
		goto out;
	status = hv_do_rep_hypercall(0x50, n, 0, input, behind(input, n));
out:
	irq_restore(flags);
	return status;
}
