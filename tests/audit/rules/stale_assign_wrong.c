/* SPDX-License-Identifier: MIT */
/* expect: refuted header-stale */
/* An assignment from an assignment from something that was set in part. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

struct header {
	u64 partition;
	u32 vp;
	u8 vtl;
	u8 padding[3];
} PACKED;

u64 stale_assign_wrong(u64 partition)
{
	u64 flags = irq_save(), status;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	struct header header, other;

	other.partition = partition;
	other.vtl = 0;
	header = other;
	*(struct header *)input = header;
	input->names[0] = 5;
	status = hv_do_hypercall((1ULL << 32) | 0x50, input, (char *)input + 64);
	irq_restore(flags);
	return status;
}
