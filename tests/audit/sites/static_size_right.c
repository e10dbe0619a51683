/* SPDX-License-Identifier: MIT */
/* expect: proved */
/* A static page of 256 values. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

static struct register_value values[256] ALIGNED(4096);

u64 static_size_right(void)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 status = 1;

	fill_header(input);
	status = hv_do_rep_hypercall(0x50, 256, 0, input, values);
	irq_restore(flags);
	return status;
}
