/* SPDX-License-Identifier: MIT */
/* expect: proved header-stale */
/* The function that fills the header fills all of it. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

__attribute__((noinline)) void fill(struct registers_input *input, u64 partition)
{
	input->partition = partition;
	input->vp = 0;
	input->vtl = 0;
}

u64 stale_filler_right(u64 partition)
{
	u64 flags = irq_save(), status;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

	fill(input, partition);
	input->names[0] = 5;
	status = hv_do_hypercall((1ULL << 32) | 0x50, input, (char *)input + 64);
	irq_restore(flags);
	return status;
}
