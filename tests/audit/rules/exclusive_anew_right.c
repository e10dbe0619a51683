/* SPDX-License-Identifier: MIT */
/* expect: proved exclusive-use */
/* Looked up anew, but interrupts stayed off. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 exclusive_anew_right(u64 partition, u64 *low)
{
	u64 flags = irq_save(), status;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	struct register_value *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);

	input->partition = partition;
	input->vp = 0;
	input->vtl = 0;
	status = hv_do_hypercall((1ULL << 32) | 0x50, input, output);
	output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	if (succeeded(status))
		*low = output->low;
	irq_restore(flags);
	return status;
}
