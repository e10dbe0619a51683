/* SPDX-License-Identifier: MIT */
/* expect: proved exclusive-use */
/* The page is looked up with interrupts off. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

int exclusive_read_right(u64 partition)
{
	struct registers_input *input;
	u64 flags, status;

	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input->partition = partition;
	status = hv_do_hypercall((1ULL << 32) | 0x50, input, (char *)input + 64);
	irq_restore(flags);
	return succeeded(status) ? 0 : -5;
}
