/* SPDX-License-Identifier: MIT */
/* expect: refuted output-read-after-failure */
/* The first call has succeeded, but what is read is the output of the second one. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

static __attribute__((always_inline)) u64 ask(struct registers_input *input, void *output, u32 name)
{
	input->partition = ~0ULL;
	input->vp = ~1U;
	input->vtl = 0;
	input->names[0] = name;
	return hv_do_rep_hypercall(0x50, 1, 0, input, output);
}

u64 failure_second_wrong(u32 name)
{
	u64 flags = irq_save(), first, second, seen = 0;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	struct register_value *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);

	first = ask(input, output, name);
	input->partition = ~0ULL;
	input->vp = ~1U;
	input->vtl = 0;
	input->names[0] = name + 1;
	second = hv_do_rep_hypercall(0x50, 1, 0, input, output);
	if (succeeded(first))
		seen = output->low + (succeeded(second) ? 0 : 1);
	irq_restore(flags);
	return seen;
}
