/* SPDX-License-Identifier: MIT */
/* expect: proved */
/* An input of 24 bytes that is aligned to 32 crosses no page. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 stack_input_right(u32 name)
{
	struct {
		u64 partition;
		u32 vp;
		u8 vtl, padding[3];
		u32 names[2];
	} input ALIGNED(32) = { ~0ULL, ~1U, 0, { 0 }, { name } };
	u64 flags = irq_save();
	void *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u64 status = hv_do_hypercall((1ULL << 32) | 0x50, &input, output);

	irq_restore(flags);
	return status;
}
