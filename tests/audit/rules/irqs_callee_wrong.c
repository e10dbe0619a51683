/* SPDX-License-Identifier: MIT */
/* expect: refuted irqs-unbalanced */
/* A function in the same file turns interrupts off, and nobody turns them on. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

__attribute__((noinline)) void quiet(void)
{
	asm volatile("cli" : : : "memory");
}

u64 irqs_callee_wrong(u64 partition)
{
	u64 flags = irq_save(), status;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

	input->partition = partition;
	input->vp = 0;
	input->vtl = 0;
	status = hv_do_hypercall((1ULL << 32) | 0x50, input, (char *)input + 64);
	irq_restore(flags);
	quiet();
	return status;
}
