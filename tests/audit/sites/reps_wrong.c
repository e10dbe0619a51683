/* SPDX-License-Identifier: MIT */
/* expect: refuted output-aligned (output-within-page) (output-in-region) (no-overlap) */
/* The output starts behind as many names as the caller says, not rounded. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 reps_wrong(u16 count)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 status = hv_do_hypercall(((u64)(count & 7) << 32) | 0x50, input, (char *)input + 16 + 4 * (u64)count);
	irq_restore(flags);
	return status;
}
