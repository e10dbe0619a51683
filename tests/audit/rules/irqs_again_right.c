/* SPDX-License-Identifier: MIT */
/* expect: proved irqs-unbalanced exclusive-use header-stale */
/* Tried again after interrupts were on, with flags, page and header all anew. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 irqs_again_right(u64 partition)
{
	u64 flags = irq_save(), status;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

	input->partition = partition;
	input->vp = 0;
	input->vtl = 0;
	input->names[0] = 5;
again:
	status = hv_do_hypercall((1ULL << 32) | 0x50, input, (char *)input + 64);
	if ((status & 0xffff) == 0x33) {
		irq_restore(flags);
		flags = irq_save();
		input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
		input->partition = partition;
		input->vp = 0;
		input->vtl = 0;
		input->names[0] = 5;
		goto again;
	}
	irq_restore(flags);
	return status;
}
