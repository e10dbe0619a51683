/* SPDX-License-Identifier: MIT */
/* expect: proved */
/* 127 registers to set fill a page but for 16 bytes. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 set_guard_right(u16 count)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 status = 1;

	fill_header(input);
	if (count > 127)
		goto out;
	status = hv_do_rep_hypercall(0x51, count, 0, input, NULL);
out:
	irq_restore(flags);
	return status;
}
