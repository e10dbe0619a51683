/* SPDX-License-Identifier: MIT */
/* expect: refuted exclusive-use */
/* Far down in a function that calls itself, interrupts are let in. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

__attribute__((noinline)) void breathe(void)
{
	asm volatile("sti" : : : "memory");
	asm volatile("cli" : : : "memory");
}

__attribute__((noinline)) u32 product(u32 n)
{
	if (n == 2)
		breathe();
	return n ? n * product(n - 1) : 1;
}

u64 exclusive_recursive_wrong(u64 partition, u32 n)
{
	u64 flags = irq_save(), status;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

	input->partition = partition;
	input->vp = 0;
	input->vtl = 0;
	input->names[0] = product(n);
	status = hv_do_hypercall((1ULL << 32) | 0x50, input, (char *)input + 64);
	irq_restore(flags);
	return status;
}
