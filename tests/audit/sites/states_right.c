/* SPDX-License-Identifier: MIT */
/* expect: proved */
/* 4095 bytes of output are padded to a page. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 states_right(u64 gpa)
{
	u64 flags = irq_save();
	u64 *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u8 *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u64 status;

	input[0] = ~0ULL;
	input[1] = 0;
	input[2] = gpa;
	status = hv_do_rep_hypercall(0xc9, 4095, 0, input, output);
	irq_restore(flags);
	return status;
}
