/* SPDX-License-Identifier: MIT */
/* expect: proved exclusive-use irqs-unbalanced header-stale */
/* A function of another file is called meanwhile: by name of what it is taken to do. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u32 node_of(u32 vp);
void log_it(const char *text);

u64 exclusive_outside_right(u64 partition, u32 vp)
{
	u64 flags = irq_save(), status;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

	input->partition = partition;
	input->vp = node_of(vp);
	input->vtl = 0;
	input->names[0] = 5;
	status = hv_do_hypercall((1ULL << 32) | 0x50, input, (char *)input + 64);
	irq_restore(flags);
	log_it("done");
	return status;
}
