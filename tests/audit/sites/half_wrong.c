/* SPDX-License-Identifier: MIT */
/* expect: refuted output-within-page output-in-region */
/* Half a page holds 128 values. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 half_wrong(void)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 status = hv_do_hypercall((129ULL << 32) | 0x50, input, (char *)input + 2048);
	irq_restore(flags);
	return status;
}
