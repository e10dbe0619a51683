/* SPDX-License-Identifier: MIT */
/* expect: refuted exclusive-use */
/* A function in the same file lets interrupts in for a moment, and turns them off again. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

__attribute__((noinline)) void breathe(void)
{
	asm volatile("sti" : : : "memory");
	asm volatile("cli" : : : "memory");
}

u64 exclusive_callee_wrong(u64 partition)
{
	u64 flags = irq_save(), status;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

	input->partition = partition;
	input->vp = 0;
	input->vtl = 0;
	breathe();
	status = hv_do_hypercall((1ULL << 32) | 0x50, input, (char *)input + 64);
	irq_restore(flags);
	return status;
}
