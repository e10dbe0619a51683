/* SPDX-License-Identifier: MIT */
/* expect: none output-for-nothing */
/* As much output is cleared as entries are asked for. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 note_counted(u32 vp, u16 count)
{
	struct registers_input *input;
	struct register_value *output;
	u64 flags, status, value = 0;

	if (!count || count > 16)
		return 0;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	__builtin_memset(input, 0, 128);
	__builtin_memset(output, 0, count * sizeof(*output));
	input->vp = vp;
	status = hv_do_rep_hypercall(0x50, count, 0, input, output);
	if (succeeded(status))
		value = output->low;
	irq_restore(flags);
	return value;
}
