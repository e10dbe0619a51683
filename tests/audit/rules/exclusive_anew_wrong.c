/* SPDX-License-Identifier: MIT */
/* expect: refuted exclusive-use */
/* The output is read through a pointer looked up anew: another page, perhaps. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 exclusive_anew_wrong(u64 partition, u64 *low)
{
	u64 flags = irq_save(), status;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	struct register_value *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);

	input->partition = partition;
	input->vp = 0;
	input->vtl = 0;
	status = hv_do_hypercall((1ULL << 32) | 0x50, input, output);
	irq_restore(flags);
	flags = irq_save();
	output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	if (succeeded(status))
		*low = output->low;
	irq_restore(flags);
	return status;
}
