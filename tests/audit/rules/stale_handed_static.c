/* SPDX-License-Identifier: MIT */
/* expect: undecided header-stale */
/* A static function is handed the page of each CPU; it calls itself, so that it stays one. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

static u64 stale_handed_static(struct registers_input *input, void *output, int more)
{
	if (more > 1)
		return stale_handed_static(input, output, more - 1) ^
		       stale_handed_static(input, output, more / 2);
	input->vp = more;
	return hv_do_hypercall((1ULL << 32) | 0x50, input, output);
}

u64 some_caller(int more)
{
	u64 flags = irq_save(), status;

	status = stale_handed_static(this_cpu_ptr_load(hyperv_pcpu_input_arg),
				     this_cpu_ptr_load(hyperv_pcpu_output_arg), more);
	irq_restore(flags);
	return status;
}
