/* SPDX-License-Identifier: MIT */
/* expect: proved header-stale access-in-region */
/* A pointer goes up to where the list ends. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;


u64 stale_end_right(const u32 *names, u32 count)
{
	u64 flags, status;
	struct registers_input *input;
	void *output;
	u32 *name, *end;

	if (!count || count > 100)
		return 1;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	__builtin_memset(input, 0, sizeof(*input));
	end = input->names + count;
	for (name = input->names; name < end; name++)
		*name = *names++;
	status = hv_do_rep_hypercall(0x50, count, 0, input, output);
	irq_restore(flags);
	return status;
}
