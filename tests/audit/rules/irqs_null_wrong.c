/* SPDX-License-Identifier: MIT */
/* expect: refuted irqs-unbalanced */
/* Where nobody allocated the page the function returns with interrupts off. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

int irqs_null_wrong(u64 partition)
{
	u64 flags = irq_save(), status;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

	if (!input) {
		return -12;
	}
	input->partition = partition;
	status = hv_do_hypercall((1ULL << 32) | 0x50, input, (char *)input + 64);
	irq_restore(flags);
	return succeeded(status) ? 0 : -5;
}
