/* SPDX-License-Identifier: MIT */
/* expect: undecided header-stale */
/* A page of each CPU's own that the guest's file does not name: all calls of the CPU share it. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg, **another_pcpu_page;

u64 stale_percpu_other(u64 partition, void *output)
{
	u64 flags = irq_save(), status;
	struct registers_input *input = this_cpu_ptr_load(another_pcpu_page);

	input->partition = partition;
	status = hv_do_hypercall((1ULL << 32) | 0x50, input, output);
	irq_restore(flags);
	return status;
}
