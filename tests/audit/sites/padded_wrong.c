/* SPDX-License-Identifier: MIT */
/* expect: refuted output-in-region */
/* One byte of output is padded to 8: there is room for 1. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

static u8 intercepted ALIGNED(8);

u64 padded_wrong(u64 port)
{
	u64 flags = irq_save();
	u64 *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 status;

	input[0] = ~0ULL;
	input[1] = port;
	input[2] = 1;
	status = hv_do_hypercall(0xad, input, &intercepted);
	irq_restore(flags);
	return status;
}
