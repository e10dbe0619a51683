/* SPDX-License-Identifier: MIT */
/* expect: undecided header-stale */
/* A static function hands nobody what it is handed, but its caller hands it the page of each CPU. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;
struct registers_input *spare;
void *spare_output;

static u64 stale_called_static(struct registers_input *input, void *output, int more)
{
	u64 status = 0;

	if (more > 1)
		status = stale_called_static(spare, spare_output, more / 2);
	input->vp = more;
	return status | hv_do_hypercall((1ULL << 32) | 0x50, input, output);
}

u64 some_caller(int more)
{
	u64 flags = irq_save(), status;

	status = stale_called_static(this_cpu_ptr_load(hyperv_pcpu_input_arg),
				     this_cpu_ptr_load(hyperv_pcpu_output_arg), more);
	irq_restore(flags);
	return status;
}
