/* SPDX-License-Identifier: MIT */
/* expect: proved */
/* Output behind the input, rounded up. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 behind_right(void)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 status = hv_do_hypercall((1ULL << 32) | 0x50, input, (char *)input + 24);
	irq_restore(flags);
	return status;
}
