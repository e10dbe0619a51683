/* SPDX-License-Identifier: MIT */
/* expect: none output-for-nothing */
/* The output is cleared, and looked at only where the call has written it. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 note_cleared(u32 vp)
{
	u64 flags = irq_save(), status, value = 0;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	struct register_value *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);

	__builtin_memset(input, 0, sizeof(*input));
	__builtin_memset(output, 0, sizeof(*output));
	input->vp = vp;
	input->names[0] = 2;
	status = hv_do_rep_hypercall(0x50, 1, 0, input, output);
	if (succeeded(status))
		value = output->low;
	irq_restore(flags);
	return value;
}
