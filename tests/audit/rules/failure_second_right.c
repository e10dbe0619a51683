/* SPDX-License-Identifier: MIT */
/* expect: proved output-read-after-failure */
/* What is read behind both calls is the output of the second one, which has succeeded. */
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

u64 failure_second_right(u32 name)
{
	u64 flags = irq_save(), first, second, seen = 0;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	struct register_value *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);

	input->partition = ~0ULL;
	input->vp = ~1U;
	input->vtl = 0;
	input->names[0] = name;
	first = hv_do_rep_hypercall(0x50, 1, 0, input, output);
	second = ask(input, output, name + 1);
	if (succeeded(second))
		seen = output->low + (succeeded(first) ? 0 : 1);
	irq_restore(flags);
	return seen;
}
