/* SPDX-License-Identifier: MIT */
/* expect: refuted exclusive-use */
/* A function in the same file restores the flags, before the call. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

__attribute__((noinline)) void restore(u64 flags)
{
	irq_restore(flags);
}

u64 exclusive_restore_wrong(u64 partition)
{
	u64 flags = irq_save(), status;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

	input->partition = partition;
	input->vp = 0;
	input->vtl = 0;
	restore(flags);
	status = hv_do_hypercall((1ULL << 32) | 0x50, input, (char *)input + 64);
	return status;
}
