/* SPDX-License-Identifier: MIT */
/* expect: refuted exclusive-use */
/* The output is read after interrupts are on again. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 exclusive_output_wrong(u64 partition)
{
	u64 flags = irq_save(), status, low = 0;
	struct registers_input *input = this_cpu_ptr_add(hyperv_pcpu_input_arg);
	struct register_value *output = this_cpu_ptr_add(hyperv_pcpu_output_arg);

	input->partition = partition;
	status = hv_do_hypercall((1ULL << 32) | 0x50, input, output);
	irq_restore(flags);
	if (succeeded(status))
		low = output->low;
	return low;
}
