/* SPDX-License-Identifier: MIT */
/* expect: refuted header-stale */
/* A function in the same file looks the page up and writes over the header. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

__attribute__((noinline)) void mark(void)
{
	u64 *page = this_cpu_ptr_load(hyperv_pcpu_input_arg);

	page[0] = 7;
}

u64 stale_callee_wrong(u64 partition)
{
	u64 flags = irq_save(), status;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

	input->partition = partition;
	input->vp = 0;
	input->vtl = 0;
	mark();
	input->names[0] = 5;
	status = hv_do_hypercall((1ULL << 32) | 0x50, input, (char *)input + 64);
	irq_restore(flags);
	return status;
}
