/* SPDX-License-Identifier: MIT */
/* expect: proved header-stale */
/* A function that is inlined fills the page for a call of its own, and then it is filled anew. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

static void note_property(u64 partition)
{
	u64 *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

	input[0] = partition;
	input[1] = 7;
	hv_do_hypercall(0x44, input, this_cpu_ptr_load(hyperv_pcpu_output_arg));
}

u64 stale_frame_right(u64 partition, u64 page)
{
	u64 flags = irq_save(), status;
	u64 *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

	note_property(partition);
	input[0] = partition;
	input[1] = page;
	status = hv_do_rep_hypercall(0x48, 1, 0, input, (void *)0);
	irq_restore(flags);
	return status;
}
