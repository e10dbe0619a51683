/* SPDX-License-Identifier: MIT */
/* expect: proved exclusive-use */
/* Looked up again on one way, and there the new pointer is used. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 exclusive_again(u64 partition)
{
	u64 flags = irq_save(), status;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

	if (input->partition == partition) {
		irq_restore(flags);
		flags = irq_save();
		input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	}
	input->partition = partition;
	status = hv_do_hypercall((1ULL << 32) | 0x50, input, (char *)input + 64);
	irq_restore(flags);
	return status;
}
