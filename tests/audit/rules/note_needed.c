/* SPDX-License-Identifier: MIT */
/* expect: none output-for-nothing */
/* The output is cleared, and goes to a program, whatever the call does. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

unsigned long _copy_to_user(void *to, const void *from, unsigned long n);

u64 note_needed(u32 vp, void *user)
{
	u64 flags = irq_save(), status, value = 0;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	struct register_value *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);

	__builtin_memset(input, 0, sizeof(*input));
	__builtin_memset(output, 0, sizeof(*output));
	input->vp = vp;
	input->names[0] = 2;
	status = hv_do_rep_hypercall(0x50, 1, 0, input, output);
	if (!_copy_to_user(user, output, sizeof(*output)))
		value = status;
	irq_restore(flags);
	return value;
}
