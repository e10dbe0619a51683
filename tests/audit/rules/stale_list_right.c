/* SPDX-License-Identifier: MIT */
/* expect: proved header-stale */
/* As many names are announced as were written. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 stale_list_right(u64 partition, const u32 *names, u32 count)
{
	u64 flags = irq_save(), status;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	void *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u32 i;

	if (count > 200)
		count = 200;
	input->partition = partition;
	input->vp = 0;
	input->vtl = 0;
	for (i = 0; i < count; i++)
		input->names[i] = names[i];
	status = hv_do_rep_hypercall(0x50, count, 0, input, output);
	irq_restore(flags);
	return status;
}
