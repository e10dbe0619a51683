/* SPDX-License-Identifier: MIT */
/* expect: refuted output-aligned no-overlap */
/* Output right behind the input, not rounded: 20 is no multiple of 8. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 behind_wrong(void)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 status = hv_do_hypercall((1ULL << 32) | 0x50, input, (char *)input + 20);
	irq_restore(flags);
	return status;
}
