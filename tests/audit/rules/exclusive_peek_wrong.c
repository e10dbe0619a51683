/* SPDX-License-Identifier: MIT */
/* expect: refuted exclusive-use */
/* A function in the same file looks the output up, after interrupts are on again. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

__attribute__((noinline)) u64 last(void)
{
	u64 *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);

	return output[0];
}

u64 exclusive_peek_wrong(u64 partition, u64 *low)
{
	u64 flags = irq_save(), status;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	struct register_value *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);

	input->partition = partition;
	input->vp = 0;
	input->vtl = 0;
	status = hv_do_hypercall((1ULL << 32) | 0x50, input, output);
	irq_restore(flags);
	if (succeeded(status))
		*low = last();
	return status;
}
