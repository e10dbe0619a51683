/* SPDX-License-Identifier: MIT */
/* expect: refuted header-stale */
/* A function that is inlined fills the page for a call of its own, over what is there. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

static void note_property(u64 partition)
{
	u64 *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

	input[0] = partition;
	input[1] = 7;
	hv_do_hypercall(0x44, input, this_cpu_ptr_load(hyperv_pcpu_output_arg));
}

u64 stale_frame_wrong(u64 partition, u64 page)
{
	u64 flags = irq_save(), status;
	u64 *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

	input[0] = partition;
	input[1] = page;
	note_property(partition);
	status = hv_do_rep_hypercall(0x48, 1, 0, input, (void *)0);
	irq_restore(flags);
	return status;
}
