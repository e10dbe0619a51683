/* SPDX-License-Identifier: MIT */
/* expect: proved exclusive-use header-stale */
/* A function that calls itself, and only computes. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

__attribute__((noinline)) u32 product(u32 n)
{
	return n ? n * product(n - 1) : 1;
}

u64 exclusive_recursive_right(u64 partition, u32 n)
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
