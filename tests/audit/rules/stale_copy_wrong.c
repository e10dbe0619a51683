/* SPDX-License-Identifier: MIT */
/* expect: refuted header-stale */
/* A copy of something that was set in part, over a header that was all there. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

struct header {
	u64 partition;
	u32 vp;
	u8 vtl;
	u8 padding[3];
} PACKED;

u64 stale_copy_wrong(u64 partition)
{
	u64 flags = irq_save(), status;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	struct header header;

	input->partition = partition;
	input->vp = 0;
	input->vtl = 0;
	header.partition = partition;
	__builtin_memcpy(input, &header, sizeof(header));
	input->names[0] = 5;
	status = hv_do_hypercall((1ULL << 32) | 0x50, input, (char *)input + 64);
	irq_restore(flags);
	return status;
}
