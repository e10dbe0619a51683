/* SPDX-License-Identifier: MIT */
/* expect: refuted no-overlap */
/* The size of a pointer for that of the structure. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 sizeof_wrong(void)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 status = hv_do_hypercall((1ULL << 32) | 0x50, input, (char *)input + sizeof(input));
	irq_restore(flags);
	return status;
}
