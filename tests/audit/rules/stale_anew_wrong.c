/* SPDX-License-Identifier: MIT */
/* expect: refuted header-stale */
/* On one way the page is looked up anew, and not filled. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 stale_anew_wrong(u64 partition, u32 wait)
{
	u64 flags = irq_save(), status;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

	input->partition = partition;
	input->vp = 0;
	input->vtl = 0;
	if (wait) {
		irq_restore(flags);
		flags = irq_save();
		input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	}
	input->names[0] = 5;
	status = hv_do_hypercall((1ULL << 32) | 0x50, input, (char *)input + 64);
	irq_restore(flags);
	return status;
}
