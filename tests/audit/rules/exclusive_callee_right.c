/* SPDX-License-Identifier: MIT */
/* expect: proved exclusive-use */
/* It does so before the page is looked up. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

__attribute__((noinline)) void breathe(void)
{
	asm volatile("sti" : : : "memory");
	asm volatile("cli" : : : "memory");
}

u64 exclusive_callee_right(u64 partition)
{
	u64 flags = irq_save(), status;
	struct registers_input *input;

	breathe();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input->partition = partition;
	input->vp = 0;
	input->vtl = 0;
	status = hv_do_hypercall((1ULL << 32) | 0x50, input, (char *)input + 64);
	irq_restore(flags);
	return status;
}
