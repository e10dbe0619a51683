/* SPDX-License-Identifier: MIT */
/* expect: proved */
/* What is not to be inlined is read in its caller all the same: there is known what it gets. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

static __attribute__((noinline)) u64 read_one(void *input, void *output)
{
	return hv_do_rep_hypercall(0x50, 1, 0, input, output);
}

u64 not_inlined(u32 name)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 status = 1;

	fill_header(input);
	input->names[0] = name;
	status = read_one(input, (char *)input + 24);
	irq_restore(flags);
	return status;
}
