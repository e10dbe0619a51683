/* SPDX-License-Identifier: MIT */
/* expect: proved */
/* Input and output in one static structure, 24 bytes for the input. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

static struct {
	u64 partition;
	u32 vp;
	u8 vtl, padding[3];
	u32 names[2];
	struct register_value value;
} PACKED both ALIGNED(64);

u64 static_both_right(u32 name)
{
	u64 flags = irq_save();
	u64 status;

	both.partition = ~0ULL;
	both.vp = ~1U;
	both.vtl = 0;
	both.names[0] = name;
	status = hv_do_hypercall((1ULL << 32) | 0x50, &both, &both.value);
	irq_restore(flags);
	return status;
}
