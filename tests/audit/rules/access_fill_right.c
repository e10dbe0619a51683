/* SPDX-License-Identifier: MIT */
/* expect: proved access-in-region */
/* As many names are written as the page holds. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 access_fill_right(const u32 *names)
{
	u64 flags = irq_save(), status;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	void *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u32 i;

	for (i = 0; i < 1020; i++)
		input->names[i] = names[i];
	status = hv_do_rep_hypercall(0x50, 200, 0, input, output);
	irq_restore(flags);
	return status;
}
