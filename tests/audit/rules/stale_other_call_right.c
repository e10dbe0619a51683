/* SPDX-License-Identifier: MIT */
/* expect: proved header-stale */
/* The id is asked for first. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

__attribute__((noinline)) u64 own_id(void)
{
	u64 flags = irq_save(), status, id;
	u64 *page = this_cpu_ptr_load(hyperv_pcpu_input_arg);

	status = hv_do_hypercall(0x46, 0, page);
	id = succeeded(status) ? page[0] : 0;
	irq_restore(flags);
	return id;
}

u64 stale_other_call_right(u64 partition)
{
	u64 id = own_id(), flags = irq_save(), status;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

	input->partition = partition;
	input->vp = 0;
	input->vtl = 0;
	input->names[0] = id;
	input->names[0] = 5;
	status = hv_do_hypercall((1ULL << 32) | 0x50, input, (char *)input + 64);
	irq_restore(flags);
	return status;
}
