/* SPDX-License-Identifier: MIT */
/* expect: proved batches-cover */
/* What is left gets less by what was unmapped. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

struct unmap_input {
	u64 partition;
	u64 first;
	u32 flags;
	u32 padding;
};

u64 cover_lessened_right(u64 partition, u64 first, u64 rest)
{
	struct unmap_input *input;
	u64 flags, status = 0, batch;

	while (rest) {
		batch = rest < 512 ? rest : 512;
		flags = irq_save();
		input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
		input->partition = partition;
		input->first = first;
		input->flags = 0;
		input->padding = 0;
		status = hv_do_rep_hypercall(0x4c, batch, 0, input, (void *)0);
		irq_restore(flags);
		if (!succeeded(status))
			break;
		first += batch;
		rest -= batch;
	}
	return status;
}
