/* SPDX-License-Identifier: MIT */
/* expect: proved control-truncated */
/* How many entries wait in a ring whose places go around. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

struct ring {
	u32 head, tail, names[128];
};

u64 wrap_ring_right(const struct ring *ring)
{
	u32 first = ring->head, count = (ring->tail - first) & 127;
	struct registers_input *input;
	u64 flags, status = 0;

	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	for (u32 i = 0; i < count; i++)
		input->names[i] = ring->names[(first + i) & 127];
	if (count)
		status = hv_do_rep_hypercall(0x50, count, 0, input, (char *)input + 1024);
	irq_restore(flags);
	return status;
}
