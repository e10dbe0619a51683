/* SPDX-License-Identifier: MIT */
/* expect: proved exclusive-use */
/* Interrupts were on for a while, and the page is looked up behind that. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 exclusive_between_right(u64 partition, u32 wait)
{
	u64 flags = irq_save(), status;
	struct registers_input *input;

	if (wait) {
		irq_restore(flags);
		flags = irq_save();
	}
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input->partition = partition;
	status = hv_do_hypercall((1ULL << 32) | 0x50, input, (char *)input + 64);
	irq_restore(flags);
	return status;
}
