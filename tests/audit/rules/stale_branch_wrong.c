/* SPDX-License-Identifier: MIT */
/* expect: refuted header-stale */
/* One way writes the processor, the other does not. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 stale_branch_wrong(u64 partition, u32 vp, u32 self)
{
	u64 flags = irq_save(), status;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

	input->partition = partition;
	input->vtl = 0;
	if (!self)
		input->vp = vp;
	input->names[0] = 5;
	status = hv_do_hypercall((1ULL << 32) | 0x50, input, (char *)input + 64);
	irq_restore(flags);
	return status;
}
