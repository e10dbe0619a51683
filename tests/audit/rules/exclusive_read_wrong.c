/* SPDX-License-Identifier: MIT */
/* expect: refuted exclusive-use */
/* The page is looked up before interrupts are off. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

int exclusive_read_wrong(u64 partition)
{
	struct registers_input *input;
	u64 flags, status;

	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	flags = irq_save();
	input->partition = partition;
	status = hv_do_hypercall((1ULL << 32) | 0x50, input, (char *)input + 64);
	irq_restore(flags);
	return succeeded(status) ? 0 : -5;
}
