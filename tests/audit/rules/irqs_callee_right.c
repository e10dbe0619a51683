/* SPDX-License-Identifier: MIT */
/* expect: proved irqs-unbalanced */
/* A function in the same file turns them off and on again. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

__attribute__((noinline)) void count(u64 *calls)
{
	u64 flags = irq_save();

	(*calls)++;
	irq_restore(flags);
}

u64 irqs_callee_right(u64 partition, u64 *calls)
{
	u64 flags = irq_save(), status;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

	input->partition = partition;
	input->vp = 0;
	input->vtl = 0;
	status = hv_do_hypercall((1ULL << 32) | 0x50, input, (char *)input + 64);
	irq_restore(flags);
	count(calls);
	return status;
}
