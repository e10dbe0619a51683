/* SPDX-License-Identifier: MIT */
/* expect: refuted access-in-region */
/* The call takes 200 names, but one more is written than the page holds. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 access_fill_wrong(const u32 *names)
{
	u64 flags = irq_save(), status;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	void *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u32 i;

	for (i = 0; i < 1021; i++)
		input->names[i] = names[i];
	status = hv_do_rep_hypercall(0x50, 200, 0, input, output);
	irq_restore(flags);
	return status;
}
