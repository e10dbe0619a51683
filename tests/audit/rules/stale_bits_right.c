/* SPDX-License-Identifier: MIT */
/* expect: proved header-stale */
/* Both bit fields are set: no bit is left over. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

struct header {
	u64 partition;
	u32 vp;
	u8 vtl : 4;
	u8 use : 4;
	u8 padding[3];
} PACKED;

u64 stale_bits_right(u64 partition)
{
	u64 flags = irq_save(), status;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	struct header *header = (void *)input;

	header->partition = partition;
	header->vp = 0;
	header->vtl = 2;
	header->use = 1;
	input->names[0] = 5;
	status = hv_do_hypercall((1ULL << 32) | 0x50, input, (char *)input + 64);
	irq_restore(flags);
	return status;
}
