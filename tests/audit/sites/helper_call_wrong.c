/* SPDX-License-Identifier: MIT */
/* expect: refuted no-overlap */
/* One page goes through a function that makes the call, twice. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

static u64 read_one(struct registers_input *input, void *output)
{
	u64 status = hv_do_rep_hypercall(0x50, 1, 0, input, output);

	return succeeded(status) ? 0 : status;
}

u64 helper_call_wrong(u32 name)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	void *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u64 status = 1;

	fill_header(input);
	input->names[0] = name;
	status = read_one(input, input);
	irq_restore(flags);
	return status;
}
