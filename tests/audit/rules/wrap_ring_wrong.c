/* SPDX-License-Identifier: MIT */
/* expect: refuted control-truncated */
/* How many entries wait in a ring, held to its size and not to its places. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

struct ring {
	u32 head, tail, names[128];
};

u64 wrap_ring_wrong(const struct ring *ring)
{
	u32 first = ring->head, count = ring->tail - first;
	struct registers_input *input;
	u64 flags, status = 0;

	if (count > 127)
		count = 127;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	for (u32 i = 0; i < count; i++)
		input->names[i] = ring->names[(first + i) & 127];
	if (count)
		status = hv_do_rep_hypercall(0x50, count, 0, input, (char *)input + 1024);
	irq_restore(flags);
	return status;
}
